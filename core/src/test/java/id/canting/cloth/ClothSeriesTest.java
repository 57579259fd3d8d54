package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.cloth.draw.DrawingMemory;
import id.canting.sanggar.Draft;
import id.canting.sanggar.Sanggar;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Cloths that one worker makes one after another. */
class ClothSeriesTest {
    private static final Sanggar SANGGAR = Sanggar.of(Trial.LIBRARY);

    private static final Draft DRAFT = SANGGAR.read("a.yaml", """
            canting: 1
            hand: 0.5
            cloth: {format: plain, width: 200 mm, height: 100 mm}
            steps:
              - tie: {as: tied, motif: ikat, layout: {lampah: tubrukan, repeat: 40 mm}}
              - dye: {as: first, dye: tegeran}
              - untie: all
              - wax: {as: field, motif: blok, layout: {lampah: tubrukan, repeat: 50 mm}, ground: {isen: dots}}
              - wax: {as: red, on: field, cover: [block]}
              - dye: {as: last, dye: indigofera}
            """);

    private static final Map<String, List<String>> VALUES = Map.of(
            "last.dye", List.of("tingi", "secang"),
            "first.dips", List.of("1", "5"),
            "field.canting", List.of("1 mm", "2 mm"),
            "field.ground.gap", List.of("2 mm", "3 mm"),
            "seed", List.of("3", "4"),
            "cloth.width", List.of("150 mm", "200 mm"));

    private final ClothSeries series = new ClothSeries(Trial.LIBRARY, DrawingMemory.usual());

    @Test
    void hasNoPictureBeforeItsFirstCloth() {
        assertThatThrownBy(() -> series.picture(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatCannotBeMadeLeavesTheLast() {
        series.next(DRAFT.read());
        assertThatThrownBy(() -> series.next(DRAFT.set("red.cover.1", "stalk").read()))
                .isInstanceOf(UserError.class);
        assertThat(series.picture(6)).isEqualTo(DRAFT.make().picture(6));
    }

    @Property(tries = 12)
    void eachIsWhatItsDesignIsByItself(@ForAll("changes") List<Map.Entry<String, String>> changes) {
        ClothSeries all = new ClothSeries(Trial.LIBRARY, DrawingMemory.usual());
        for (Map.Entry<String, String> change : changes) {
            Draft next = DRAFT.set(change.getKey(), change.getValue());
            Cloth cloth = all.next(next.read());
            assertThat(all.picture(cloth.steps())).isEqualTo(next.make().picture(6));
            assertThat(all.picture(3)).isEqualTo(next.make().picture(3));
        }
    }

    @Provide
    Arbitrary<List<Map.Entry<String, String>>> changes() {
        return Arbitraries.of(VALUES.keySet().stream().sorted().toList())
                .flatMap(path ->
                        Arbitraries.of(VALUES.getOrDefault(path, List.of())).map(value -> Map.entry(path, value)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
