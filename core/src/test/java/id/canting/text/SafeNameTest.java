package id.canting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names made from designs can be written on every system, and only in their folder. */
class SafeNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "pedade-0001.svg",
                "kain panjang.png",
                "Udang_2.v3.pdf",
                "contact",
                "console.svg",
                "ñandú.svg"
            })
    void takesOrdinaryNames(String name) {
        assertThat(SafeName.checked(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../x.svg",
                "a/b",
                "a\\b",
                "C:x",
                "a*b",
                "a?b",
                "a\"b",
                "<a",
                "a>",
                "a|b",
                "a\0b",
                "a\nb",
                "a\u202egnp.svg",
                "a\u200bb",
                "a\u2028b",
                "\ud800",
                "a.",
                "a ",
                " a",
                ".hidden",
                "-o",
                "CON",
                "con.svg",
                "Nul",
                "nul.tar.gz",
                "AUX .svg",
                "COM1",
                "lpt9.png",
                "com¹.svg",
                "CONIN$"
            })
    void refusesWhatSomeSystemCannotWriteOrCannotShow(String name) {
        assertThat(SafeName.fault(name)).isPresent();
        assertThatThrownBy(() -> SafeName.checked(name)).isInstanceOf(UserError.class);
        assertThat(SafeName.fault(name).orElseThrow().isHalf()).isFalse();
    }

    @Test
    void countsBytesNotLetters() {
        assertThat(SafeName.fault("a".repeat(SafeName.LONGEST))).isEmpty();
        assertThat(SafeName.fault("a".repeat(SafeName.LONGEST + 1))).isPresent();
        assertThat(SafeName.fault("é".repeat(SafeName.LONGEST / 2 + 1))).isPresent();
    }

    @Test
    void showsOneLineThatDoesNothing() {
        assertThat(SafeText.of("a\u001b[31m\nb\u202ec")).isEqualTo("a\\u001b[31m\\u000ab\\u202ec");
        assertThat(SafeText.of("x".repeat(1_000_000))).hasSize(SafeText.LONGEST);
    }

    @Test
    void findsNothingNearAWordWithoutEnd() {
        assertThat(Suggestion.to("x".repeat(1_000_000), java.util.List.of("seed")))
                .isEmpty();
    }
}
