package id.canting.output.gcode;

import id.canting.geometry.Point;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a machine can go: from 0 0 to its bed's size, in mm.
 *
 * @param width how far X may go
 * @param height how far Y may go
 * @param left where the page begins on the bed, along X
 * @param near where the page begins on the bed, along Y
 * @param origin the corner at which X and Y are 0
 */
public record GcodeBed(double width, double height, double left, double near, Origin origin) {
    static final Messages MESSAGES = Messages.beside(GcodeBed.class, "messages");

    /** Rounding. */
    private static final double HAIR = 1e-6;

    /** Corners of a bed at which X and Y are 0; X always grows to the right. */
    public enum Origin {
        /** Y grows away from who stands before the machine, as mills and most plotters have it. */
        BOTTOM_LEFT("bottom-left"),
        /** Y grows toward who stands before the machine, as pictures have it. */
        TOP_LEFT("top-left");

        private final String id;

        Origin(String id) {
            this.id = id;
        }

        /** The name in templates. */
        public String id() {
            return id;
        }

        static Optional<Origin> of(String id) {
            return Arrays.stream(values())
                    .filter(origin -> origin.id.equals(id))
                    .findFirst();
        }
    }

    /** Checks that there is a bed and the page begins on it. */
    public GcodeBed {
        if (!(width > 0 && height > 0 && width <= 1e5 && height <= 1e5)) {
            throw new UserError(MESSAGES.text("bed", width, height));
        }
        if (!(left >= 0 && near >= 0 && left < width && near < height)) {
            throw new UserError(MESSAGES.text("at", left, near, width, height));
        }
    }

    /**
     * Where a place of the page lies on the bed.
     *
     * @param page how high the page is, mm
     * @param what is drawn there, for the message
     * @throws UserError where it lies beyond the bed
     */
    Point on(Point place, double page, Text what) {
        double y = origin == Origin.TOP_LEFT ? place.y() : page - place.y();
        Point there = new Point(left + place.x(), near + y);
        if (!reaches(there.x(), width) || !reaches(there.y(), height)) {
            throw new UserError(MESSAGES.text(
                    "beyond", what, Decimals.write(there.x(), 3), Decimals.write(there.y(), 3), width, height));
        }
        return there;
    }

    private static boolean reaches(double at, double most) {
        return at >= -HAIR && at <= most + HAIR;
    }

    /** Whether the machine can go so far along X, or along Y. */
    boolean reaches(char axis, double at) {
        return reaches(at, axis == 'X' ? width : height);
    }
}
