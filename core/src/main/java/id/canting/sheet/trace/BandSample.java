package id.canting.sheet.trace;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.layout.Side;
import id.canting.layout.Zone;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a banded zone that tells all of it: a corner with one repeat along both of its sides, or where there is no
 * corner one repeat and a half, so that a seam is seen. All else is the same again, turned or moved on.
 */
final class BandSample {
    private static final double NEAR = 1e-6;
    private static final double WITH_SEAM = 1.5;

    private final Zone.Piece piece;
    private final Map<Side, Double> repeats = new EnumMap<>(Side.class);
    private double depth;

    private BandSample(Zone.Piece piece, List<Drawing> bands) {
        this.piece = piece;
        Map<Drawing, Map<Side, List<Point>>> placed = new IdentityHashMap<>();
        bands.forEach(band -> look(band, Transform.IDENTITY, placed));
        placed.values()
                .forEach(sides -> sides.forEach((side, starts) ->
                        repeat(side, starts).ifPresent(length -> repeats.merge(side, length, Math::max))));
    }

    /**
     * The windows that show what is needed of a zone.
     *
     * @param bands the drawings of its bands; none where the zone holds anything else
     */
    static List<Box> of(Zone zone, List<Drawing> bands) {
        return new BandSample(zone.pieces().get(0), bands).windows();
    }

    /** The windows that show all of a zone. */
    static List<Box> whole(Zone zone) {
        return zone.pieces().stream()
                .flatMap(piece -> (zone.frame() ? strips(piece) : List.of(piece.box())).stream())
                .toList();
    }

    private static List<Box> strips(Zone.Piece piece) {
        Box box = piece.box();
        double deep = piece.depth();
        double top = box.top() + (piece.edges().contains(Side.TOP) ? deep : 0);
        double bottom = box.bottom() - (piece.edges().contains(Side.BOTTOM) ? deep : 0);
        return piece.edges().stream()
                .map(side -> switch (side) {
                    case TOP -> new Box(box.left(), box.top(), box.right(), top);
                    case BOTTOM -> new Box(box.left(), bottom, box.right(), box.bottom());
                    case LEFT -> new Box(box.left(), top, box.left() + deep, bottom);
                    case RIGHT -> new Box(box.right() - deep, top, box.right(), bottom);
                })
                .toList();
    }

    private void look(Drawing drawing, Transform to, Map<Drawing, Map<Side, List<Point>>> found) {
        for (Drawing.Placed placed : drawing.placed()) {
            Transform onto = placed.transform().then(to);
            Drawing inner = placed.drawing();
            if (inner.label().isEmpty()) {
                look(inner, onto, found);
            } else {
                Box box = onto.apply(Extent.of(inner));
                if (piece.box().contains(box.centre())) {
                    Side side = side(onto);
                    depth = Math.max(depth, reach(side, box));
                    found.computeIfAbsent(inner, d -> new EnumMap<>(Side.class))
                            .computeIfAbsent(side, s -> new ArrayList<>())
                            .add(new Point(onto.e(), onto.f()));
                }
            }
        }
    }

    /** The side a band's unit stands on, by how it is turned. */
    private static Side side(Transform onto) {
        if (Math.abs(onto.a()) > Math.abs(onto.b())) {
            return onto.d() > 0 ? Side.BOTTOM : Side.TOP;
        }
        return onto.c() < 0 ? Side.LEFT : Side.RIGHT;
    }

    private double reach(Side side, Box box) {
        return switch (side) {
            case TOP -> box.bottom() - piece.box().top();
            case BOTTOM -> piece.box().bottom() - box.top();
            case LEFT -> box.right() - piece.box().left();
            case RIGHT -> piece.box().right() - box.left();
        };
    }

    private static Optional<Double> repeat(Side side, List<Point> starts) {
        List<Double> along = starts.stream()
                .map(at -> upright(side) ? at.y() : at.x())
                .sorted(Comparator.naturalOrder())
                .toList();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < along.size(); i++) {
            double step = along.get(i) - along.get(i - 1);
            least = step > NEAR ? Math.min(least, step) : least;
        }
        return least < Double.POSITIVE_INFINITY ? Optional.of(least) : Optional.empty();
    }

    private static boolean upright(Side side) {
        return side == Side.LEFT || side == Side.RIGHT;
    }

    private List<Box> windows() {
        double deep = Math.min(depth, piece.depth());
        for (Side first : List.of(Side.LEFT, Side.RIGHT)) {
            for (Side second : List.of(Side.TOP, Side.BOTTOM)) {
                if (piece.edges().contains(first) && piece.edges().contains(second)) {
                    Box across = leg(second, first, deep + repeat(second), deep);
                    Box down = leg(first, second, deep + repeat(first), deep);
                    return List.of(across, down);
                }
            }
        }
        Side only = piece.edges().iterator().next();
        return List.of(leg(only, upright(only) ? Side.TOP : Side.LEFT, WITH_SEAM * repeat(only), deep));
    }

    private double repeat(Side side) {
        double all = upright(side) ? piece.box().height() : piece.box().width();
        return repeats.getOrDefault(side, all);
    }

    /** A strip along a side that begins at the end where another side is, and goes no further than the side. */
    private Box leg(Side side, Side from, double length, double deep) {
        Box box = piece.box();
        double width = upright(side) ? deep : Math.min(length, box.width());
        double height = upright(side) ? Math.min(length, box.height()) : deep;
        double left = side == Side.RIGHT || from == Side.RIGHT ? box.right() - width : box.left();
        double top = side == Side.BOTTOM || from == Side.BOTTOM ? box.bottom() - height : box.top();
        return Box.sized(left, top, width, height);
    }
}
