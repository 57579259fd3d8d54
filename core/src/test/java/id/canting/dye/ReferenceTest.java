package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says so, and what fixes a dye. */
class ReferenceTest {
    private final DyeLibrary library = DyeLibrary.standard();
    private final Map<String, Reference> sources = Reference.all();

    @Test
    void everySourceOfAShadeIsKnown() {
        List<String> named = new ArrayList<>();
        library.all()
                .forEach(dye -> dye.shades()
                        .values()
                        .forEach(shade -> named.addAll(List.of(shade.sources().split(" ", -1)))));
        named.removeIf(String::isEmpty);
        assertThat(sources.keySet()).containsAll(named);
        assertThat(sources.values()).extracting(Reference::where).noneMatch(where -> where.isHalf() || where.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"NONE, none", "TAWAS, tawas", "KAPUR, kapur", "TUNJUNG, tunjung"})
    void aFixerIsFoundByItsNameInDesigns(Mordant mordant, String id) {
        assertThat(mordant.id()).isEqualTo(id);
        assertThat(Mordant.of(id)).isEqualTo(mordant);
        assertThatThrownBy(() -> Mordant.of(id.toUpperCase(Locale.ROOT)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(id.toUpperCase(Locale.ROOT));
    }

    @Test
    void aDyeTakesItsOwnFixerWhereNoneIsNamed() {
        for (Dye dye : library.all()) {
            assertThat(dye.mordant("")).as(dye.id()).isEqualTo(dye.defaultMordant());
            assertThat(dye.mordant("kapur")).as(dye.id()).isEqualTo(Mordant.KAPUR);
        }
    }

    @Test
    void onlyNaturalDyesAreWarnedOfBeforeBoilingOut() {
        assertThat(library.all())
                .allSatisfy(dye -> assertThat(dye.boilOutLoss())
                        .isEqualTo(dye.kind() == DyeKind.NATURAL ? Dye.ASSUMED_BOIL_OUT_LOSS : 0));
    }

    @Test
    void aSourceDescribedInBothLanguagesKeepsBothAndAnAddressIsTheSameInBoth() {
        Text described = where("Q02");
        assertThat(described.id()).startsWith("secang pada katun");
        assertThat(described.en()).startsWith("sappan on cotton");
        assertThat(where("J06").en())
                .startsWith("https://")
                .isEqualTo(where("J06").id());
    }

    private Text where(String code) {
        return Objects.requireNonNull(sources.get(code)).where();
    }

    @Test
    void whatIsReadSpeaksBothLanguages() {
        List<Text> texts = new ArrayList<>();
        for (DyeKind kind : DyeKind.values()) {
            texts.add(kind.text());
        }
        for (DyeStatus status : DyeStatus.values()) {
            texts.add(status.text());
        }
        for (Mordant mordant : Mordant.values()) {
            texts.add(mordant.text());
        }
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.id()).isNotBlank();
            assertThat(text.en()).isNotBlank();
        });
    }
}
