package id.canting.motifs;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import java.util.ArrayList;
import java.util.List;

/** Ribbons that swell between two tips, as petals, grains, feathers and fins do, and their outlines. */
public final class Blade {
    private Blade() {}

    /**
     * A ribbon that starts and ends in a tip.
     *
     * @param half half its greatest width, mm
     * @param shift above 1 it is widest beyond its middle, below 1 before it
     * @param fullness below 1 it is rounder, above 1 it runs out finer
     */
    public static Ribbon around(Path spine, double half, double shift, double fullness) {
        return Ribbon.around(
                spine,
                u -> half * StrictMath.pow(Math.max(0, StrictMath.sin(Math.PI * StrictMath.pow(u, shift))), fullness));
    }

    /** A ribbon along a line that bends aside by a share of its length. */
    public static Ribbon bent(Point base, Point tip, double bend, double half, double shift, double fullness) {
        Point step = tip.minus(base);
        Point aside = step.turned().times(bend);
        return around(
                Path.smooth(List.of(
                        base,
                        base.plus(step.times(0.34)).plus(aside.times(0.8)),
                        base.plus(step.times(0.68)).plus(aside.times(0.8)),
                        tip)),
                half,
                shift,
                fullness);
    }

    /** The closed outline through places that crowd towards both tips, so that these stay sharp and true. */
    public static Path outline(Ribbon ribbon, int places) {
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            double u = (1 - StrictMath.cos(Math.PI * i / (places - 1))) / 2;
            left.add(ribbon.at(u, -1));
            right.add(0, ribbon.at(u, 1));
        }
        return Path.smooth(left).join(Path.smooth(right)).close();
    }
}
