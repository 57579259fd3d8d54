package id.canting.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelGridTest {
    private static final int RED = 0xFFFF0000;
    private static final int NONE = 0x00FF0000;

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "2, 3"})
    void refusesWhatAreNoRows(int width, int pixels) {
        assertThatThrownBy(() -> new PixelGrid(width, new int[pixels])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsHalfThere() {
        assertThatThrownBy(() -> new PixelGrid(1, new int[] {0x80FF0000})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doNotChangeWithTheArrayTheyCameFrom() {
        int[] argb = {RED, NONE, RED, RED};
        PixelGrid pixels = new PixelGrid(2, argb);
        argb[0] = 0;
        pixels.argb()[1] = RED;
        assertThat(pixels.argb()).containsExactly(RED, NONE, RED, RED);
        assertThat(pixels.height()).isEqualTo(2);
        assertThat(pixels.opaque()).isFalse();
        assertThat(new PixelGrid(1, new int[] {RED}).opaque()).isTrue();
    }

    @Test
    void otherColoursStayWhereTheyWere() {
        assertThat(new PixelGrid(2, new int[] {RED, NONE})
                        .recoloured(rgb -> rgb >> 8)
                        .argb())
                .containsExactly(0xFF00FF00, 0x0000FF00);
    }

    @Test
    void anImageNeedsAnArea() {
        PixelGrid pixels = new PixelGrid(1, new int[] {RED});
        assertThatThrownBy(() -> new Element.Image(Box.sized(0, 0, 5, 0), pixels))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
