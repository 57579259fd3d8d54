package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.layout.Fit;
import id.canting.layout.Side;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where the marks of a field of repeats may lie: inside the field, and beyond it where the field ends with the cloth
 * itself. There marks run off the cloth's edge uncut, so that a repeat printed or stamped beside itself joins exactly.
 *
 * @param field the rectangle of whole repeats, mm
 * @param open the sides at which the field ends with the cloth
 */
record AllowedArea(Box field, Set<Side> open) {
    private static final double TOUCHING = 1e-6;

    /** Farther than any mark reaches over the cloth's edge, mm. */
    private static final double BEYOND = 5000;

    /** The room of a fit on a cloth given in the fit's own coordinates. */
    static AllowedArea of(Fit fit, Box cloth) {
        Box field = fit.field();
        Set<Side> open = EnumSet.noneOf(Side.class);
        if (field.left() - cloth.left() < TOUCHING) {
            open.add(Side.LEFT);
        }
        if (cloth.right() - field.right() < TOUCHING) {
            open.add(Side.RIGHT);
        }
        if (field.top() - cloth.top() < TOUCHING) {
            open.add(Side.TOP);
        }
        if (cloth.bottom() - field.bottom() < TOUCHING) {
            open.add(Side.BOTTOM);
        }
        return new AllowedArea(field, open);
    }

    /** The rectangle marks may lie in. */
    Box box() {
        return new Box(
                field.left() - beyond(Side.LEFT),
                field.top() - beyond(Side.TOP),
                field.right() + beyond(Side.RIGHT),
                field.bottom() + beyond(Side.BOTTOM));
    }

    boolean open(Side side) {
        return open.contains(side);
    }

    private double beyond(Side side) {
        return open(side) ? BEYOND : 0;
    }
}
