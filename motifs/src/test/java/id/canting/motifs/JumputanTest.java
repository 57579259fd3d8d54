package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.parameter.Values;
import id.canting.resist.Gather;
import id.canting.resist.TieObject;
import id.canting.text.UserError;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tied and stitched motifs: whose they are, and that they are tied as the physics of tying has it. */
class JumputanTest {
    @ParameterizedTest
    @CsvSource({
        "ikatan, NUSANTARA",
        "berbelit, NUSANTARA",
        "garis, NUSANTARA",
        "benda, NUSANTARA",
        "lingkaran-berulang, NUSANTARA",
        "jelujur, NUSANTARA",
        "bintik-lima, PALEMBANG",
        "bintik-sembilan, PALEMBANG",
        "kacang-hijau, PALEMBANG",
        "elips-daun, PALEMBANG",
        "cucung, PALEMBANG",
        "gelombang, PALEMBANG",
        "silang-kotak, PALEMBANG",
        "bintang-lima, PALEMBANG",
        "kembang-janur, PALEMBANG",
        "mawar, PALEMBANG",
        "pucuk-rebung, PALEMBANG",
        "melati, PALEMBANG",
        "gigi-haruan, BANJAR",
        "hiris-gagatas, BANJAR"
    })
    void belongsWhereItsSourcesSay(String name, Provenance.Origin origin) {
        Information information = Anything.CATALOGUE.motif("jmp-" + name).information();
        assertThat(information.kind()).isEqualTo(Information.Kind.JUMPUTAN);
        assertThat(information.provenance().origin()).isEqualTo(origin);
        assertThat(information.provenance().meaning().isEmpty()).isTrue();
    }

    /** A shoot is waxed in Palembang's batik and stitched in its jumputan; each step gets its own. */
    @Test
    void sharesANameWithAWaxedMotif() {
        assertThat(Anything.CATALOGUE.motif("pucuk-rebung", true).information().id())
                .isEqualTo("jmp-pucuk-rebung");
        assertThat(Anything.CATALOGUE.motif("pucuk-rebung", false).information().id())
                .isEqualTo("plb-pucuk-rebung");
        assertThat(Anything.CATALOGUE.motif("udang", true).information().id()).isEqualTo("byn-udang");
        assertThatThrownBy(() -> Anything.CATALOGUE.motif("pucuk-rebung")).isInstanceOf(UserError.class);
    }

    @Property(tries = 100)
    void isTiedAndNeverWaxed(@ForAll @LongRange(max = 1_000_000) long seed) {
        List<Motif> tied = Anything.MOTIFS.stream()
                .filter(m -> m.information().kind() == Information.Kind.JUMPUTAN)
                .toList();
        Motif motif = tied.get((int) (seed % tied.size()));
        Drawing drawing = motif.draw(Anything.values(motif.parameters(), seed), Anything.hand(seed));
        assertThat(Anything.parts(drawing))
                .allMatch(part -> part.mark() instanceof Mark.Tie
                        || part.mark() instanceof Mark.StitchLine
                        || part.mark() instanceof Mark.Pressed pressed
                                && !pressed.region().isEmpty());
    }

    @Test
    void bindsWhereItIsToldTo() {
        Motif motif = Anything.CATALOGUE.motif("jmp-ikatan");
        Values values = motif.parameters()
                .defaults()
                .with("from", "25 mm")
                .with("turns", "4")
                .with("thread", "2 mm");
        Mark.Tie tie = (Mark.Tie)
                Anything.parts(motif.draw(values, Anything.hand(3))).get(0).mark();
        assertThat(tie.inner()).isEqualTo(25);
        assertThat(tie.outer()).isEqualTo(33);
    }

    @Test
    void tiesBeansIntoRingsOfTheirOwnSize() {
        Motif motif = Anything.CATALOGUE.motif("jmp-kacang-hijau");
        Drawing drawing = motif.draw(motif.parameters().defaults(), Anything.hand(3));
        assertThat(Anything.parts(drawing)).hasSize(16);
        double ring = TieObject.AT_HAND.get(0).ring(Gather.SILK);
        for (int i = 0; i < 16; i++) {
            Mark.Tie tie = (Mark.Tie) Anything.parts(drawing).get(i).mark();
            assertThat(tie.inner()).isCloseTo(ring, within(1e-9));
            assertThat(tie.eye()).isEqualTo(1);
        }
    }

    @Test
    void opensRepeatedBindingsToNestedFigures() {
        Motif motif = Anything.CATALOGUE.motif("jmp-lingkaran-berulang");
        for (String form : List.of("polygon", "doubled", "star")) {
            Values values = motif.parameters().defaults().with("form", form).with("rings", "4");
            List<Mark.Pressed> rings = Anything.parts(motif.draw(values, Anything.hand(1))).stream()
                    .map(part -> (Mark.Pressed) part.mark())
                    .toList();
            assertThat(rings).hasSize(4);
            for (int i = 1; i < rings.size(); i++) {
                assertThat(rings.get(i).region().and(rings.get(i - 1).region()).area())
                        .isZero();
            }
        }
    }
}
