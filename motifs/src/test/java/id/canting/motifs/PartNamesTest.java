package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.PartNames;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of part names against what the motifs draw. */
class PartNamesTest {
    private static final String TIED = "tied ";

    /** So many drawings with values anywhere, besides those that differ from the usual in one value. */
    private static final int CHANCES = 4;

    @Test
    @DisplayName("E 70: every part that a motif draws has a name in both languages, and no name is for nothing")
    void namesWhatIsDrawnAndNothingElse() {
        Set<String> drawn = new TreeSet<>();
        Set<String> named = PartNames.all().keySet();
        for (Motif motif : Anything.MOTIFS) {
            Set<String> parts = parts(motif);
            drawn.addAll(parts);
            if (motif.information().kind() == Information.Kind.JUMPUTAN) {
                parts.forEach(part -> drawn.add(TIED + part));
            }
        }
        assertThat(drawn.stream().filter(part -> !part.startsWith(TIED))).isSubsetOf(named);
        assertThat(named).isSubsetOf(drawn);
        PartNames.all().forEach((part, name) -> {
            assertThat(name.id()).as(part).isNotBlank();
            assertThat(name.en()).as(part).isNotBlank();
        });
    }

    @Test
    void callsTheWindowOfAHouseAndOfATieByDifferentNames() {
        assertThat(PartNames.of("window").id()).isEqualTo("jendela");
        assertThat(PartNames.ofTied("window").id()).isEqualTo("jendela (lingkar ikatan)");
        assertThat(PartNames.ofTied("petal")).isEqualTo(PartNames.of("petal"));
    }

    @Test
    void leavesTheUsersOwnPartsAsTheyAre() {
        assertThat(PartNames.find("my-own-part")).isEmpty();
        assertThat(PartNames.of("my-own-part").id()).isEqualTo("my-own-part");
        assertThat(PartNames.ofTied("my-own-part").en()).isEqualTo("my-own-part");
    }

    /** The parts of a motif in every one of its forms: marks and areas, its corner and what stands on its seams. */
    private static Set<String> parts(Motif motif) {
        Hand hand = Anything.hand(1);
        Set<String> names = new TreeSet<>();
        for (Values values : values(motif)) {
            add(names, motif.draw(values, hand));
            if (motif instanceof Band band) {
                add(names, band.corner(values, hand));
                add(names, band.between(values, hand));
            }
        }
        return names;
    }

    private static void add(Set<String> names, Drawing drawing) {
        Anything.parts(drawing).stream().map(Part::name).forEach(names::add);
        Anything.areas(drawing).forEach(area -> names.add(area.part()));
    }

    private static List<Values> values(Motif motif) {
        Values usual = motif.parameters().defaults();
        List<Values> all = new ArrayList<>(List.of(usual));
        for (Parameter parameter : motif.parameters().all()) {
            if (parameter instanceof Parameter.Quantity quantity) {
                all.add(usual.with(quantity, quantity.range().low()));
                all.add(usual.with(quantity, quantity.range().high()));
            } else if (parameter instanceof Parameter.Choice choice) {
                choice.options().forEach(option -> all.add(usual.with(choice.name(), option)));
            } else {
                all.add(usual.with(parameter.name(), "true"));
                all.add(usual.with(parameter.name(), "false"));
            }
        }
        for (int seed = 0; seed < CHANCES; seed++) {
            all.add(Anything.values(motif.parameters(), seed));
        }
        return all;
    }
}
