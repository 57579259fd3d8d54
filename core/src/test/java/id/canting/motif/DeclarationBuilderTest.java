package id.canting.motif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.parameter.Parameter;
import id.canting.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a motif says of itself, and what stays empty. */
class DeclarationBuilderTest {
    private static final Parameter.Quantity WIDTH = Parameter.length("width", "lebar", "width", 10, 5, 20);

    private static DeclarationBuilder motif() {
        return new DeclarationBuilder(
                Provenance.Origin.PALEMBANG, Information.Kind.BAND, "tst-pita", new Text("pita", "band"));
    }

    @Test
    void leavesEmptyWhatIsNotSaid() {
        Declaration declared =
                motif().note("Sehelai pita.", "A band.").described("S03").parameters(WIDTH);
        Provenance provenance = declared.information().provenance();
        assertThat(provenance.name()).isEqualTo(Provenance.NameStatus.ATTESTED);
        assertThat(provenance.shape()).isEqualTo(Provenance.ShapeStatus.DESCRIBED);
        assertThat(provenance.sources()).containsExactly("S03");
        assertThat(provenance.meaning().isEmpty()).isTrue();
        assertThat(provenance.restriction().isEmpty()).isTrue();
        assertThat(declared.parameters().all()).containsExactly(WIDTH);
    }

    @Test
    void saysWhatItIsTold() {
        Information information = motif().named(Provenance.NameStatus.THIN)
                .note("Sehelai pita.", "A band.")
                .meaning("teguh", "steadfast", "S01")
                .restricted("untuk adat", "for ceremonies")
                .fromNature("E01", "E02")
                .parameters()
                .information();
        assertThat(information)
                .isEqualTo(new Information(
                        "tst-pita",
                        new Text("pita", "band"),
                        Information.Kind.BAND,
                        new Text("Sehelai pita.", "A band."),
                        new Provenance(
                                Provenance.Origin.PALEMBANG,
                                Provenance.NameStatus.THIN,
                                Provenance.ShapeStatus.FROM_NATURE,
                                new Text("teguh", "steadfast"),
                                "S01",
                                new Text("untuk adat", "for ceremonies"),
                                List.of("E01", "E02"))));
    }

    @Test
    void needsANoteInBothLanguages() {
        DeclarationBuilder half = motif().note("Sehelai pita.", "");
        assertThatThrownBy(() -> half.interpreted("S03"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tst-pita");
    }
}
