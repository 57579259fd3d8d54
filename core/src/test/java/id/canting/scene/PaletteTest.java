package id.canting.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of colours: each its own, in letters that files can carry. */
class PaletteTest {
    @Test
    void aColourHasItsNameOrNone() {
        Palette palette = new Palette(Map.of(Colour.BLACK, "night-2"));
        assertThat(palette.name(Colour.BLACK)).contains("night-2");
        assertThat(palette.name(Colour.WHITE)).isEmpty();
        assertThat(palette.isEmpty()).isFalse();
        assertThat(Palette.NONE.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Night", "a b", "a{}", "a.b"})
    void otherNamesAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Palette(Map.of(Colour.BLACK, name)))
                .withMessageContaining(name);
    }

    @Test
    void namesDiffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Palette(Map.of(Colour.BLACK, "a", Colour.WHITE, "a")));
    }
}
