package id.canting.motifs.jumputan;

import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Spots along the four sides of a lozenge around the origin, none on its corners, where neighbours meet. */
final class Lozenge {
    /** How far the first spot stands from a corner, in steps from spot to spot; so that four around a corner fit. */
    private static final double FROM_CORNER = 0.8;

    private Lozenge() {}

    /**
     * The spots.
     *
     * @param half from the middle to each corner, mm
     * @param steps spots a side
     */
    static List<Point> spots(double half, int steps) {
        List<Point> spots = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double t = (i + FROM_CORNER) / (steps - 1 + 2 * FROM_CORNER);
            spots.add(new Point(half * t, -half * (1 - t)));
            spots.add(new Point(half * (1 - t), half * t));
            spots.add(new Point(-half * t, half * (1 - t)));
            spots.add(new Point(-half * (1 - t), -half * t));
        }
        return spots;
    }
}
