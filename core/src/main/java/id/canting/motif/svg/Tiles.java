package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tiles of a pattern that lie on an area. */
final class Tiles {
    /** So many shapes of a pattern a hand may still draw; more is a tint, not a drawing: our choice. */
    private static final int MOST = 2_000;

    private Tiles() {}

    /**
     * The moves that lay a tile wherever it meets a box; empty where they are too many.
     *
     * @param tile one tile, in its own units
     * @param map from there to mm
     * @param reach the box around all that a tile paints, mm, which may be larger than the tile
     * @param shapes how many it paints
     */
    static Optional<List<Transform>> over(Box box, Rectangle2D tile, AffineTransform map, Box reach, int shapes) {
        AffineTransform back;
        try {
            back = map.createInverse();
        } catch (NoninvertibleTransformException e) {
            return Optional.empty();
        }
        double[] columns = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double[] rows = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        // A copy moved by m meets the box where m lies in the box grown by what the tile reaches.
        for (double x : new double[] {box.left() - reach.right(), box.right() - reach.left()}) {
            for (double y : new double[] {box.top() - reach.bottom(), box.bottom() - reach.top()}) {
                Point2D move = back.deltaTransform(new Point2D.Double(x, y), null);
                columns[0] = Math.min(columns[0], move.getX() / tile.getWidth());
                columns[1] = Math.max(columns[1], move.getX() / tile.getWidth());
                rows[0] = Math.min(rows[0], move.getY() / tile.getHeight());
                rows[1] = Math.max(rows[1], move.getY() / tile.getHeight());
            }
        }
        double count = (columns[1] - columns[0] + 1) * (rows[1] - rows[0] + 1) * shapes;
        if (!(count <= MOST)) {
            return Optional.empty();
        }
        List<Transform> moves = new ArrayList<>();
        for (long row = (long) Math.ceil(rows[0]); row <= rows[1]; row++) {
            for (long column = (long) Math.ceil(columns[0]); column <= columns[1]; column++) {
                Point2D move =
                        map.deltaTransform(new Point2D.Double(column * tile.getWidth(), row * tile.getHeight()), null);
                moves.add(Transform.shift(move.getX(), move.getY()));
            }
        }
        return Optional.of(moves);
    }

    /** Lines moved. */
    static List<Path> moved(List<Path> lines, Transform move) {
        return lines.stream().map(path -> path.transformed(move)).toList();
    }
}
