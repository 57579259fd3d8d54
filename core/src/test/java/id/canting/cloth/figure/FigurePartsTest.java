package id.canting.cloth.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures taken apart by where their outlines lie. */
class FigurePartsTest {
    private static final Path LEFT = Box.sized(0, 0, 10, 10).outline();
    private static final Path RIGHT = Box.sized(50, 0, 10, 10).outline();
    private static final Path HOLE = Box.sized(52, 2, 6, 6).outline().reversed();

    private final FigureParts parts = new FigureParts();

    private FigureParts.Split leftOf(double x, Figure figure) {
        return parts.split(figure, outline -> outline.box().right() < x);
    }

    @Test
    void nothingComesApart() {
        assertThat(leftOf(20, Figure.NOTHING).chosen().isEmpty()).isTrue();
        assertThat(parts.outlines(Figure.NOTHING)).isEmpty();
    }

    @Test
    void allOrNoneIsTheVeryFigure() {
        Figure figure = new Figure.Shape(List.of(LEFT, RIGHT));
        assertThat(leftOf(100, figure).chosen()).isSameAs(figure);
        assertThat(leftOf(100, figure).rest().isEmpty()).isTrue();
        assertThat(leftOf(0, figure).rest()).isSameAs(figure);
    }

    @Test
    void aShapeComesApartByItsOutlinesAndTheSamePartIsTheSameShape() {
        Figure figure = new Figure.Shape(List.of(LEFT, RIGHT));
        FigureParts.Split split = leftOf(20, figure);
        assertThat(split.chosen()).isEqualTo(new Figure.Shape(List.of(LEFT)));
        assertThat(split.rest()).isEqualTo(new Figure.Shape(List.of(RIGHT)));
        assertThat(leftOf(30, figure).chosen()).isSameAs(split.chosen());
    }

    @Test
    void aHoleStaysWithTheOutlineAroundIt() {
        Figure figure = new Figure.Shape(List.of(LEFT, HOLE, RIGHT));
        assertThat(leftOf(20, figure).rest()).isEqualTo(new Figure.Shape(List.of(HOLE, RIGHT)));
        FigureParts.Outline ring = parts.outlines(figure).get(1);
        assertThat(ring.box()).isEqualTo(RIGHT.bounds());
        assertThat(depth(ring, 55, 5)).isZero();
        assertThat(depth(ring, 51, 5)).isPositive();
    }

    @Test
    void whatIsPlacedStaysWhole() {
        Figure.Shape shape = new Figure.Shape(List.of(LEFT, RIGHT));
        Figure first = shape.placed(Transform.shift(100, 0));
        Figure second = shape.placed(Transform.shift(0, 40));
        FigureParts.Split split = leftOf(20, new Figure.Group(List.of(first, second)));
        assertThat(split.chosen()).isEqualTo(new Figure.Group(List.of(second)));
        assertThat(split.rest()).isEqualTo(new Figure.Group(List.of(first)));
        assertThat(((Figure.Placed) ((Figure.Group) split.chosen()).figures().get(0)).figure())
                .isSameAs(shape);
    }

    private static double depth(FigureParts.Outline outline, double x, double y) {
        Point local = outline.place().inverse().apply(new Point(x, y));
        return outline.depths().at(local.x(), local.y());
    }
}
