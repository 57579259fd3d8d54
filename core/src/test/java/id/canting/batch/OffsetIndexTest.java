package id.canting.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OffsetIndexTest {
    @Test
    void knowsNothingOfWhatWasNeverPut() {
        OffsetIndex index = new OffsetIndex();
        assertThat(index.find("")).isEqualTo(-1);
        index.put("", 0);
        assertThat(index.find("")).isZero();
        assertThat(index.find("a")).isEqualTo(-1);
    }

    @Property(tries = 100)
    void findsWhatAMapFinds(@ForAll @Size(max = 500) List<String> names) {
        OffsetIndex index = new OffsetIndex();
        Map<String, Long> map = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
            map.put(names.get(i), (long) i);
        }
        assertThat(names).allSatisfy(name -> assertThat(index.find(name)).isEqualTo(map.get(name)));
    }

    @Test
    void holdsManyNamesThatAreAlmostAlike() {
        OffsetIndex index = new OffsetIndex();
        for (int i = 0; i < 100_000; i++) {
            index.put("tile-" + i + ".svg", i);
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(index.find("tile-" + i + ".svg")).isEqualTo(i);
        }
    }
}
