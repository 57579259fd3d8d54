package id.canting.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A shape's outlines sorted into pieces that can be looked at by themselves, a hole always with the outlines around it. */
public final class ShapePieces {
    private ShapePieces() {}

    /**
     * Outlines of a shape that belong together: one, or some and their holes.
     *
     * @param box around all of them
     * @param contours their places in the shape
     */
    public record Piece(Box box, BitSet contours) {}

    /** The pieces of a shape, those without holes first, each in the order of its outlines. */
    public static List<Piece> of(Figure.Shape shape) {
        List<Path> contours = shape.contours();
        List<Box> boxes = contours.stream().map(Path::bounds).toList();
        BitSet holes = new BitSet();
        IntStream.range(0, boxes.size()).filter(i -> runsBack(contours.get(i))).forEach(holes::set);
        List<Piece> pieces = new ArrayList<>();
        for (int i = holes.nextClearBit(0); i < boxes.size(); i = holes.nextClearBit(i + 1)) {
            BitSet one = new BitSet();
            one.set(i);
            pieces.add(new Piece(boxes.get(i), one));
        }
        holes.stream().forEach(hole -> together(pieces, hole, boxes.get(hole)));
        return pieces;
    }

    /** Some outlines of a shape. */
    public static List<Path> chosen(Figure.Shape shape, BitSet contours) {
        return contours.stream().mapToObj(shape.contours()::get).toList();
    }

    /** A shape of some outlines of a shape, with their labels. */
    public static Figure.Shape part(Figure.Shape shape, BitSet contours) {
        List<Label> labels = shape.labels().isEmpty()
                ? List.of()
                : contours.stream().mapToObj(shape.labels()::get).toList();
        return new Figure.Shape(chosen(shape, contours), labels);
    }

    /** Whether a contour is a hole, told by its control points, which run round the same way as the curve. */
    private static boolean runsBack(Path contour) {
        Point last = contour.end();
        double twice = 0;
        for (Segment piece : contour.segments()) {
            for (Point next : piece.controls()) {
                twice += last.cross(next);
                last = next;
            }
        }
        return twice < 0;
    }

    /** Makes one piece of a hole and all outlines that may be around it. */
    private static void together(List<Piece> pieces, int hole, Box box) {
        Box around = box;
        BitSet contours = new BitSet();
        contours.set(hole);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).box().contains(box)) {
                around = around.with(pieces.get(i).box());
                contours.or(pieces.remove(i).contours());
            }
        }
        pieces.add(new Piece(around, contours));
    }
}
