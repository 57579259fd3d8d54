package id.canting.sheet.ties;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.SpatialGrid;
import id.canting.lettering.Lettering;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sets the number of each tie beside it where it covers the least: not its neighbours, no stitches, and no number set
 * before. Where there is no room for the usual letters they are made smaller.
 */
final class TieNumbers {
    private static final double POINT = 25.4 / 72;
    private static final double[] SIZES = {12 * POINT, 9 * POINT, 7 * POINT};
    private static final double CELL = 12;
    private static final double GAP = 0.8;
    private static final double STITCHES = 1.5;
    private static final double LINE = 0.5;
    private static final double CAPITALS = 0.72;

    /** Directions from the symbol in the order in which a reader expects its number there. */
    private static final double[][] WAYS = {{1, 0}, {1, 1}, {1, -1}, {0, 1}, {0, -1}, {-1, 0}, {-1, 1}, {-1, -1}};

    private final SpatialGrid<Box> taken = new SpatialGrid<>(CELL);

    private final Box window;

    private TieNumbers(Box window) {
        this.window = window;
    }

    /**
     * The numbers of ties.
     *
     * @param window what is shown, so that no number is cut off at its edge
     * @param radius of what is drawn at each tip, mm; not above 0 for the ring of each tie
     */
    static List<Element> of(List<TiePoint> points, Box window, double radius) {
        TieNumbers numbers = new TieNumbers(window);
        points.forEach(point -> numbers.cover(point, radius));
        List<Element> words = new ArrayList<>();
        points.forEach(point -> words.add(numbers.word(point, radius)));
        return words;
    }

    private void cover(TiePoint point, double radius) {
        point.mark().tie().ifPresent(tie -> take(around(point, radius)));
        point.mark().stitches().ifPresent(row -> {
            ArcLength track = row.line().track(0.1);
            int parts = (int) Math.max(1, Math.ceil(track.length() / STITCHES));
            for (int i = 0; i <= parts; i++) {
                Point at = track.at(track.length() * i / parts);
                take(Box.at(at).grown(LINE));
            }
        });
    }

    private static Box around(TiePoint point, double radius) {
        Point at = point.at();
        if (point.mark().stitches().isPresent()) {
            return Box.at(at).grown(1.2);
        }
        return radius > 0 ? Box.at(at).grown(radius) : point.bounds();
    }

    private Element word(TiePoint point, double radius) {
        Box symbol = around(point, radius);
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        double chosen = SIZES[0];
        for (double size : SIZES) {
            double width = Lettering.width(point.id(), size);
            double height = size * CAPITALS;
            for (double[] way : WAYS) {
                double x = symbol.centre().x()
                        + way[0] * (symbol.width() / 2 + GAP + width / 2) * (way[1] == 0 ? 1 : 0.85);
                double y = symbol.centre().y()
                        + way[1] * (symbol.height() / 2 + GAP + height / 2) * (way[0] == 0 ? 1 : 0.85);
                Box box = Box.sized(x - width / 2, y - height / 2, width, height);
                double covered = covered(box.grown(0.3));
                if (covered < least - 1e-9) {
                    best = box;
                    least = covered;
                    chosen = size;
                }
            }
            if (least == 0) {
                break;
            }
        }
        Box box = Objects.requireNonNull(best);
        take(box);
        return new Element.Words(
                point.id(), new Point(box.left(), box.bottom()), chosen, Element.Words.Anchor.START, Colour.BLACK);
    }

    /** How much of a box is taken; what reaches over several cells weighs more. */
    private double covered(Box box) {
        double[] area = {window.contains(box) ? 0 : box.area()};
        taken.each(box, other -> {
            double width = Math.min(box.right(), other.right()) - Math.max(box.left(), other.left());
            double height = Math.min(box.bottom(), other.bottom()) - Math.max(box.top(), other.top());
            area[0] += width > 0 && height > 0 ? width * height : 0;
        });
        return area[0];
    }

    private void take(Box box) {
        taken.add(box, box);
    }
}
