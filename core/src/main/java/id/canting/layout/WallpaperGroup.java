package id.canting.layout;

import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The 17 ways a pattern can repeat over the plane, each as the general positions of the International Tables for
 * Crystallography, volume A: what becomes of a point (x, y) given as shares of the cell.
 */
public enum WallpaperGroup {
    P1("x,y"),
    P2("x,y; -x,-y"),
    PM("x,y; -x,y"),
    PG("x,y; -x,1/2+y"),
    CM("x,y; -x,y; 1/2+x,1/2+y; 1/2-x,1/2+y"),
    PMM("x,y; -x,-y; -x,y; x,-y"),
    PMG("x,y; -x,-y; 1/2-x,y; 1/2+x,-y"),
    PGG("x,y; -x,-y; 1/2-x,1/2+y; 1/2+x,1/2-y"),
    CMM("x,y; -x,-y; -x,y; x,-y; 1/2+x,1/2+y; 1/2-x,1/2-y; 1/2-x,1/2+y; 1/2+x,1/2-y"),
    P4("x,y; -x,-y; -y,x; y,-x"),
    P4M("x,y; -x,-y; -y,x; y,-x; -x,y; x,-y; y,x; -y,-x"),
    P4G("x,y; -x,-y; -y,x; y,-x; 1/2-x,1/2+y; 1/2+x,1/2-y; 1/2+y,1/2+x; 1/2-y,1/2-x"),
    P3("x,y; -y,x-y; y-x,-x"),
    P3M1("x,y; -y,x-y; y-x,-x; -y,-x; y-x,y; x,x-y"),
    P31M("x,y; -y,x-y; y-x,-x; y,x; x-y,-y; -x,y-x"),
    P6("x,y; -y,x-y; y-x,-x; -x,-y; y,y-x; x-y,x"),
    P6M("x,y; -y,x-y; y-x,-x; -x,-y; y,y-x; x-y,x; -y,-x; y-x,y; x,x-y; y,x; x-y,-y; -x,y-x");

    private final List<Transform> operations;

    WallpaperGroup(String positions) {
        List<Transform> parsed = new ArrayList<>();
        for (String position : positions.split(";")) {
            String[] xy = position.strip().split(",");
            double[] x = linear(xy[0]);
            double[] y = linear(xy[1]);
            parsed.add(new Transform(x[0], y[0], x[1], y[1], x[2], y[2]));
        }
        this.operations = List.copyOf(parsed);
    }

    /** The shares of x, y and the constant in a position such as {@code 1/2-x}. */
    private static double[] linear(String term) {
        double[] shares = new double[3];
        String rest = term;
        if (rest.startsWith("1/2")) {
            shares[2] = 0.5;
            rest = rest.substring(3);
        }
        int sign = 1;
        for (char c : rest.toCharArray()) {
            switch (c) {
                case '-' -> sign = -1;
                case '+' -> sign = 1;
                default -> {
                    shares[c - 'x'] = sign;
                    sign = 1;
                }
            }
        }
        return shares;
    }

    /** The name in design files, such as {@code pmm}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The operations of one cell, on shares of the cell; the first leaves everything in place. */
    public List<Transform> operations() {
        return operations;
    }

    /** Whether the cell's sides stand at 120 degrees and are equally long. */
    public boolean hexagonal() {
        return name().startsWith("P3") || name().startsWith("P6");
    }

    /** Whether the cell must be a square. */
    public boolean square() {
        return name().startsWith("P4");
    }

    /**
     * The map from shares of the cell to mm.
     *
     * @param width the cell's first side, mm
     * @param height the second side, mm; unused where the group fixes it
     */
    public Transform cell(double width, double height) {
        if (hexagonal()) {
            return new Transform(width, 0, -width / 2, width * Math.sqrt(3) / 2, 0, 0);
        }
        return Transform.scale(width, square() ? width : height);
    }

    /** A place in the middle of the part of the cell that the operations repeat, in shares of the cell. */
    public Point middle() {
        return switch (this) {
            case P1 -> new Point(0.5, 0.5);
            case P2, PM, PG -> new Point(0.25, 0.5);
            case CM, PMM, PGG, P4 -> new Point(0.25, 0.25);
            case PMG -> new Point(0, 0.25);
            case CMM -> new Point(0.125, 0.25);
            case P4M -> new Point(0.3, 0.13);
            case P4G -> new Point(0.16, 0.16);
            case P3 -> new Point(1.0 / 3, 0.1);
            case P3M1 -> new Point(0.42, 0.33);
            case P31M, P6 -> new Point(0.4, 0.15);
            case P6M -> new Point(0.4, 0.1);
        };
    }
}
