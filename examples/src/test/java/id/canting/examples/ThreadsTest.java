package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands draw side by side is what they draw one after another, whatever thread draws it. */
class ThreadsTest {
    @ParameterizedTest
    @ValueSource(strings = {"pedade-tile", "udang-kuning"})
    void drawTheSameBytes(String name) throws Exception {
        String one = drawn(name, 1);
        for (int i = 0; i < 3; i++) {
            assertThat(drawn(name, 4).equals(one)).as("svg of four threads").isTrue();
        }
    }

    private static String drawn(String name, int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> Examples.svg(Examples.read(Examples.FOLDER.resolve(name + ".canting.yaml"))))
                    .get();
        } finally {
            pool.shutdown();
        }
    }
}
