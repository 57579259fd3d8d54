package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.ClothChange;
import id.canting.cloth.LiveCloth;
import id.canting.cloth.draw.Quality;
import id.canting.sanggar.Draft;
import id.canting.sanggar.Sanggar;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** However an example is changed, what is drawn anew in part is what would be drawn from the start. */
class LiveClothsTest {
    private static final String PRESET = "preset";

    /** A value changed at a path, or a preset taken. */
    record Move(String path, String value) {
        Optional<Draft> on(Draft draft) {
            try {
                return Optional.of(path.equals(PRESET) ? draft.preset(value) : draft.set(path, value));
            } catch (UserError refused) {
                return Optional.empty();
            }
        }
    }

    @Provide
    static Arbitrary<Move> tile() {
        return Arbitraries.of(moves(
                "apples.diameter=36 mm",
                "apples.diameter=25 mm",
                "apples.leaves=3",
                "apples.isen.leaf=cecek",
                "apples.ground.isen=sisik",
                "apples.ground.isen=none",
                "apples.ground.gap=4 mm",
                "apples.layout.lampah=tubrukan",
                "apples.layout.mirror=false",
                "apples.canting=2 mm",
                "apples.crackle=light",
                "red-parts.cover.1=bud",
                "red-parts.cover.1=leaf",
                "first-bath.dye=tingi",
                "last-bath.dips=3",
                "hand=0",
                "seed=7",
                "cloth.width=330 mm",
                "title.en=Another"));
    }

    @Provide
    static Arbitrary<Move> scarf() {
        return Arbitraries.of(moves(
                PRESET + "=hijau",
                PRESET + "=ungu",
                "first-bath.dips=2",
                "seed=9",
                "cloth.height=1500 mm",
                "cloth.fibre=cotton"));
    }

    private static List<Move> moves(String... words) {
        List<Move> moves = new ArrayList<>();
        for (String word : words) {
            moves.add(new Move(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
        }
        return moves;
    }

    @Property(tries = 5)
    void aTileChangedIsTheTileMadeSo(@ForAll @Size(min = 2, max = 5) List<@From("tile") Move> moves) {
        check("pedade-tile", moves);
    }

    @Property(tries = 2)
    void aScarfChangedIsTheScarfMadeSo(@ForAll @Size(min = 2, max = 4) List<@From("scarf") Move> moves) {
        check("selendang-wajik", moves);
    }

    /** Each move is made and then half of them taken back, so that what is remembered comes up again. */
    private static void check(String example, List<Move> moves) {
        Draft draft = Sanggar.open().read(Examples.FOLDER.resolve(example + ".canting.yaml"));
        LiveCloth live = draft.sanggar().live(draft);
        for (int i = 0; i < moves.size(); i++) {
            Draft next = moves.get(i).on(draft).orElse(draft);
            Quality quality = i % 3 == 1 ? Quality.DRAFT : Quality.FULL;
            try {
                live.change(next.read(), quality);
            } catch (UserError refused) {
                continue;
            }
            if (quality == Quality.FULL) {
                same(live, next);
            }
            draft = i % 2 == 0 ? next : draft;
        }
        live.change(draft.read(), Quality.FULL);
        same(live, draft);
        assertThat(live.change(draft.read(), Quality.FULL).kind()).isEqualTo(ClothChange.Kind.NOTHING);
    }

    private static void same(LiveCloth live, Draft draft) {
        // With a sanggar of its own, which remembers nothing.
        Draft alone = Sanggar.open().draft(draft.tree());
        var fresh = alone.make();
        assertThat(Examples.svg(live.picture(), "")).isEqualTo(Examples.svg(fresh.picture(fresh.steps()), ""));
        assertThat(live.cloth().orElseThrow().notes()).isEqualTo(fresh.notes());
    }
}
