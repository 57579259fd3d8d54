package id.canting.layout;

import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.List;
import java.util.Locale;

/**
 * The seven ways a strip can repeat along its length. A place (x, y) is given in shares of the cell: x along the strip
 * from 0 to 1, y across it from -1/2 to 1/2, the middle line at 0.
 */
public enum FriezeGroup {
    /** Steps alone. */
    P1(along(1, 1, 0)),
    /** Glides: every other one mirrored across the middle line. */
    P11G(along(1, 1, 0), along(1, -1, 0.5)),
    /** Upright mirrors. */
    P1M1(along(1, 1, 0), along(-1, 1, 0)),
    /** Half turns. */
    P2(along(1, 1, 0), along(-1, -1, 0)),
    /** A mirror along the middle line. */
    P11M(along(1, 1, 0), along(1, -1, 0)),
    /** Half turns, upright mirrors and glides. */
    P2MG(along(1, 1, 0), along(-1, -1, 0), along(-1, 1, 0.5), along(1, -1, 0.5)),
    /** Mirrors both ways. */
    P2MM(along(1, 1, 0), along(-1, -1, 0), along(-1, 1, 0), along(1, -1, 0));

    private final List<Transform> operations;

    FriezeGroup(Transform... operations) {
        this.operations = List.of(operations);
    }

    private static Transform along(double x, double y, double shift) {
        return new Transform(x, 0, 0, y, shift, 0);
    }

    /** The name in design files, such as {@code p2mg}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The operations of one cell, on shares of the cell; the first leaves everything in place. */
    public List<Transform> operations() {
        return operations;
    }

    /** A place that the operations repeat at even distances, in shares of the cell with y from 0 to 1. */
    public Point middle() {
        return switch (this) {
            case P1 -> new Point(0.5, 0.5);
            case P1M1 -> new Point(0.25, 0.5);
            case P11M -> new Point(0.5, 0.25);
            case P11G, P2, P2MM -> new Point(0.25, 0.25);
            case P2MG -> new Point(0, 0.25);
        };
    }
}
