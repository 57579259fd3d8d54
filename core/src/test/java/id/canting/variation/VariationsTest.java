package id.canting.variation;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variations of blocks that could grow far beyond their places. */
class VariationsTest {
    private static final Node TREE = YamlReader.read("a.yaml", """
            canting: 1
            hand: 0.3
            cloth: {format: plain, width: 200 mm, height: 100 mm}
            steps:
              - wax: {as: blocks, motif: blok, layout: {lampah: tubrukan, repeat: 50 mm}}
              - dye: {as: first, dye: tegeran}
              - wax: {as: kept, on: blocks, cover: [block]}
              - dye: {as: last, dye: indigofera, dips: 8}
              - boil-out: all
            """);

    private final List<Map<String, String>> kept = new ArrayList<>();
    private final List<Crossings> crossings = new ArrayList<>();
    private int drafted;
    private int drawn;

    private final class Kept implements Keeper<Crossings> {
        @Override
        public Crossings make(Variation variation, Cloth cloth) {
            assertThat(cloth.design()).isEqualTo(variation.file().design());
            return Crossings.of(cloth);
        }

        @Override
        public void keep(Variation variation, Crossings made) {
            kept.add(variation.candidate().differences());
            crossings.add(made);
        }
    }

    private final class Counted implements Watch {
        @Override
        public void drafted(int all) {
            drafted++;
        }

        @Override
        public void drawn(int all) {
            drawn++;
            assertThat(all).isEqualTo(6);
        }
    }

    private Variations.Offer vary(int workers) throws InterruptedException {
        kept.clear();
        crossings.clear();
        return new Variations(Trial.LIBRARY, workers, new Counted())
                .vary(TREE, Space.Step.ACROSS, List.of(), 3, 6, new Kept());
    }

    @Test
    void noFigureLiesOverAnother() throws InterruptedException {
        Variations.Offer offer = vary(1);
        assertThat(offer.chosen()).isEqualTo(kept.size()).isEqualTo(drawn).isPositive();
        assertThat(offer.seen()).isLessThan(offer.tried());
        assertThat(drafted).isPositive().isLessThanOrEqualTo(offer.tried());
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(crossings).allMatch(crossing -> crossing.area().getOrDefault("blocks", 0.0) <= 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void theNumberOfWorkersChangesNothing(int workers) throws InterruptedException {
        Variations.Offer one = vary(1);
        List<Map<String, String>> alone = List.copyOf(kept);
        Variations.Offer many = vary(workers);
        assertThat(kept).isEqualTo(alone);
        assertThat(many.tried()).isEqualTo(one.tried());
        assertThat(many.seen()).isEqualTo(one.seen());
    }

    @Test
    void anotherGroundIsAnotherLook() {
        CandidateFilter filter =
                new CandidateFilter(Trial.LIBRARY, new Sample(200, 100, true), List.of(TREE), new DrawingMemory(1));
        Sketch one = filter.itself(TREE);
        Sketch other = new Sketch(7, one.look(), List.of("isn-dots", ""));
        assertThat(one.grounds()).containsExactly("", "");
        assertThat(one.distance(one)).isZero();
        assertThat(one.distance(other)).isEqualTo(2.5);
    }
}
