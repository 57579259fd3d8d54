package id.canting.sheet.shade;

import id.canting.dye.DyeStatus;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.sheet.Card;
import java.util.List;

/** How a colour is known, as a round mark: full where it was measured, half where a
 * range was, with a dot where the workshop did so itself, open where estimated. */
final class StatusMark {
    /** Control points of a quarter circle stand this share of its radius from its ends. */
    private static final double QUARTER = 0.5522847498;

    private StatusMark() {}

    static void draw(Card card, DyeStatus status, Point centre, double radius, Colour colour) {
        Path ring = Path.circle(centre, radius);
        card.mark(new Element.Stroke(List.of(ring), radius / 4, colour));
        List<Path> full = switch (status) {
            case MEASURED -> List.of(ring);
            case RANGE -> List.of(lowerHalf(centre, radius));
            case MEASURED_HERE -> List.of(Path.circle(centre, radius / 2));
            case ESTIMATED -> List.of();
        };
        if (!full.isEmpty()) {
            card.mark(new Element.Fill(new Figure.Shape(full), colour));
        }
    }

    private static Path lowerHalf(Point c, double r) {
        double k = QUARTER * r;
        Point left = new Point(c.x() - r, c.y());
        Point bottom = new Point(c.x(), c.y() + r);
        Point right = new Point(c.x() + r, c.y());
        return Path.of(
                right,
                List.of(
                        new Segment.Cubic(
                                new Point(right.x(), right.y() + k), new Point(bottom.x() + k, bottom.y()), bottom),
                        new Segment.Cubic(
                                new Point(bottom.x() - k, bottom.y()), new Point(left.x(), left.y() + k), left)),
                true);
    }
}
