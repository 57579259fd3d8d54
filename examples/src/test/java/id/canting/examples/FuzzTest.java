package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.canting.text.Language;
import id.canting.text.UserError;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Spoiled files are read or refused at a place in one line: no other exception, no endless work. The seeds are fixed;
 * {@code mvn -Pfuzz test} spoils a hundred thousand and more.
 */
class FuzzTest {
    private static final int COUNT = Integer.getInteger("fuzz.count", 5_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_227L);

    /** After so many seconds an input counts as one that never ends. */
    private static final int PATIENCE = 60;

    /** Making a cloth costs a hundred times as much as reading one. */
    private static final int MADE_SHARE = 40;

    @TestFactory
    List<DynamicTest> spoiledFilesAreRefusedAtAPlace() throws IOException {
        List<FuzzTarget> targets = FuzzTarget.all();
        return targets.stream()
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> {
                    int share = (COUNT + targets.size() - 2) / (targets.size() - 1);
                    run(target, target.name().endsWith("made") ? share / MADE_SHARE : share);
                }))
                .toList();
    }

    private static void run(FuzzTarget target, int count) throws InterruptedException {
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        int refused = 0;
        for (int i = 0; i < count; i++) {
            String text = new Mutator(SEED + i).next(target.files());
            Future<?> work = worker.submit(() -> target.read().accept(text));
            try {
                work.get(PATIENCE, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                fail("seed %d never ends:%n%s", SEED + i, text);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UserError error)) {
                    throw new AssertionError("seed " + (SEED + i) + ":\n" + text, e.getCause());
                }
                check(error, SEED + i, text);
                refused++;
            }
        }
        worker.shutdownNow();
        assertThat(refused).as("most are refused, some are not").isBetween(count / 4, count - 1);
    }

    private static void check(UserError error, long seed, String text) {
        assertThat(error.place())
                .as("%s%nseed %d%n%s", error.text().en(), seed, text)
                .isPresent();
        for (Language language : Language.values()) {
            String said = error.describe(language);
            assertThat(said.lines()).as("seed %d", seed).hasSize(1);
            assertThat(said).doesNotContain("Exception").hasSizeLessThan(5_000);
        }
    }
}
