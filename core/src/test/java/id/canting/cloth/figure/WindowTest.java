package id.canting.cloth.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is seen through openings in front of one another. */
class WindowTest {
    private final Insets insets = new Insets();

    private Outlined disc(double x, double radius, double depth, double deeper) {
        Figure figure = new Figure.Shape(List.of(Path.circle(new Point(x, 0), radius)));
        return insets.areas(figure, depth, deeper);
    }

    private Outlined disc(double x, double radius) {
        return disc(x, radius, 0, Double.POSITIVE_INFINITY);
    }

    @Test
    void theWholeClothShowsEverythingAndNothingFillsIt() {
        assertThat(Window.ALL.shows(Box.sized(1e6, 0, 1, 1))).isTrue();
        assertThat(Window.ALL.isShut()).isFalse();
        assertThat(Window.ALL.isFilledBy(disc(0, 1e3))).isFalse();
    }

    @Test
    void showsWhatMeetsAnOpening() {
        Window window = Window.ALL.through(disc(0, 10).panes(false));
        assertThat(window.shows(Box.sized(9, 0, 5, 5))).isTrue();
        assertThat(window.shows(Box.sized(11, 0, 5, 5))).isFalse();
    }

    @Test
    void openingsApartShutIt() {
        Window left = Window.ALL.through(disc(0, 10).panes(false));
        assertThat(left.through(disc(19, 10).panes(false)).isShut()).isFalse();
        assertThat(left.through(disc(21, 10).panes(false)).isShut()).isTrue();
        // The boxes meet at a corner, the discs do not.
        Outlined corner = insets.areas(
                new Figure.Shape(List.of(Path.circle(Point.ZERO, 10))).placed(Transform.shift(16, 16)),
                0,
                Double.POSITIVE_INFINITY);
        assertThat(left.through(corner.panes(false)).isShut()).isTrue();
        assertThat(left.through(List.of(Pane.of(Box.sized(9, 9, 5, 5)))).isShut())
                .as("of a box no more is known")
                .isFalse();
    }

    @Test
    void isFilledOnlyByWhatCoversEveryOpening() {
        Window ring = Window.ALL.through(disc(0, 10, 0, 2).panes(true));
        assertThat(ring.isFilledBy(disc(0, 10))).isTrue();
        assertThat(ring.isFilledBy(disc(0, 9))).as("half of the ring").isFalse();
        assertThat(ring.isFilledBy(disc(3, 10))).isFalse();
        assertThat(ring.isFilledBy(disc(40, 10))).isFalse();
        Window far = Window.ALL.through(
                List.of(disc(0, 5).panes(false).get(0), disc(90, 5).panes(false).get(0)));
        assertThat(far.isFilledBy(disc(0, 10))).isFalse();
        assertThat(far.isFilledBy(disc(45, 60))).isTrue();
    }
}
