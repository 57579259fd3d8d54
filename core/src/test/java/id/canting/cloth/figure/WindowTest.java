package id.canting.cloth.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is seen through openings in front of one another. */
class WindowTest {
    private static final Box OPENING = Box.sized(0, 0, 10, 10);

    @Test
    void theWholeClothShowsEverything() {
        assertThat(Window.ALL.within(Box.sized(1e6, 0, 1, 1))).isTrue();
        assertThat(Window.ALL.shown(OPENING)).contains(OPENING);
    }

    @Test
    void withoutOpeningsNothingIsSeen() {
        Window shut = Window.ALL.through(List.of());
        assertThat(shut.isAll()).isFalse();
        assertThat(shut.within(OPENING)).isFalse();
        assertThat(shut.shown(OPENING)).isEmpty();
    }

    @Test
    void showsWhatMeetsAnOpening() {
        Window window = Window.ALL.through(List.of(OPENING, Box.sized(90, 0, 10, 10)));
        assertThat(window.within(Box.sized(9, 0, 5, 5))).isTrue();
        assertThat(window.within(Box.sized(11, 0, 5, 5))).isFalse();
        assertThat(window.shown(Box.sized(-50, 5, 500, 500))).contains(new Box(0, 5, 100, 10));
    }

    @Test
    void anOpeningBehindAnotherShowsWhatIsInBoth() {
        Window left = Window.ALL.through(List.of(OPENING));
        assertThat(left.through(List.of(Box.sized(8, 8, 9, 9))).shown(OPENING)).contains(new Box(8, 8, 10, 10));
        assertThat(left.through(List.of(Box.sized(11, 0, 9, 9))).within(OPENING))
                .isFalse();
    }

    /** Boxes behind one another would else be as many as the pairs that meet, and at each step more. */
    @Test
    void manyOpeningsBehindOneAreSeenAsAllThatLiesBetween() {
        List<Box> dots = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            dots.add(Box.sized(2 * i, 0, 1, 1));
        }
        Window few = Window.of(dots.subList(0, 5)).through(List.of(Box.sized(0, 0, 1000, 10)));
        assertThat(few.within(Box.sized(1.2, 0, 0.5, 1))).isFalse();
        Window many = Window.of(dots).through(List.of(Box.sized(0, 0, 1000, 10)));
        assertThat(many.within(Box.sized(1.2, 0, 0.5, 1)))
                .as("more than is seen is harmless")
                .isTrue();
        assertThat(many.within(Box.sized(100, 0, 0.5, 1))).isFalse();
    }
}
