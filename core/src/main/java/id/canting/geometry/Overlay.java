package id.canting.geometry;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Lays shapes over each other. The library's robust overlay is sure for sound areas only; turning and moving an area
 * rounds its corners, which may leave edges crossed by less than an atom's breadth. Then the areas are mended, and if
 * that does not help, their corners are put on a grid far finer than any line of wax.
 */
final class Overlay {
    /** A thousandth of a micrometre, and a tenth of one: coarser only where finer did not help. */
    private static final double[] GRIDS = {1e-6, 1e-4};

    /** From so many corners on, joining neighbours first and then what came of them is quicker than all at once. */
    private static final int MANY = 30_000;

    /** So many corners, where shapes lie so many deep on each other, likewise. */
    private static final int SOME = 400;

    private static final double DEEP = 4;

    private Overlay() {}

    /**
     * One of the set operations of {@code OverlayNG} on two shapes.
     *
     * @throws UnsoundAreas where nothing helps
     */
    static Geometry of(Geometry one, Geometry other, int operation) {
        try {
            return OverlayNGRobust.overlay(one, other, operation);
        } catch (TopologyException unsound) {
            return mended(GeometryFixer.fix(one), GeometryFixer.fix(other), operation);
        }
    }

    /** All of some shapes that meet as one. */
    static Geometry union(List<Geometry> shapes) {
        int points = shapes.stream().mapToInt(Geometry::getNumPoints).sum();
        if (points > MANY || points > SOME && depth(shapes) > DEEP) {
            try {
                return OverlayNGRobust.union(shapes, Jts.FACTORY);
            } catch (TopologyException unsound) {
                // The other way is slower, but takes unsound areas.
            }
        }
        return Jts.FACTORY.buildGeometry(shapes).buffer(0);
    }

    /** How many shapes lie on each other on average, by their boxes. */
    private static double depth(List<Geometry> shapes) {
        Envelope all = new Envelope();
        double each = 0;
        for (Geometry shape : shapes) {
            Envelope box = shape.getEnvelopeInternal();
            all.expandToInclude(box);
            each += box.getArea();
        }
        return each / all.getArea();
    }

    private static Geometry mended(Geometry one, Geometry other, int operation) {
        TopologyException last;
        try {
            return OverlayNGRobust.overlay(one, other, operation);
        } catch (TopologyException unsound) {
            last = unsound;
        }
        for (double grid : GRIDS) {
            try {
                return OverlayNGRobust.overlay(snapped(one, grid), snapped(other, grid), operation);
            } catch (TopologyException unsound) {
                last = unsound;
            }
        }
        throw new UnsoundAreas(last);
    }

    private static Geometry snapped(Geometry shape, double grid) {
        return GeometryPrecisionReducer.reduce(shape, new PrecisionModel(1 / grid));
    }
}
