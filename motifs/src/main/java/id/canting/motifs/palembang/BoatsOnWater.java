package id.canting.motifs.palembang;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.Blade;
import java.util.Optional;

/** What the boats share: a hull drawn after a plank bent up at both ends, and the water it lies on. */
final class BoatsOnWater {
    private BoatsOnWater() {}

    /**
     * A hull whose ends rise, afloat on the x axis.
     *
     * @param sag how far its middle hangs below its ends, mm
     * @param half half its depth amidships, mm
     */
    static Ribbon hull(double length, double sag, double half) {
        Path spine = Curves.through(
                x -> new Point(x * length / 2, sag * (1 - StrictMath.pow(Math.abs(x), 2.4)) - sag), -1, 1, 17);
        return Blade.around(spine, half, 1, 0.55);
    }

    /** The hull's outline, a line of dots below its rim, and its planks as an area. */
    static void lay(Drawing.Builder out, Ribbon hull, double pen, Hand hand) {
        SongketShapes.lay(out, "hull", hull.outline(23), pen, "");
        double rim = -0.3;
        double half = hull.halfWidth(0.5);
        out.isen("rim", hull.along(rim, 0.05, 0.95, 17), Math.min(hand.isen(), half * 0.14), Taper.BOTH);
        Path row = hull.along((rim - 1) / 2, 0.12, 0.88, 17);
        double dot = Math.min(hand.isen() * 1.1, half * 0.17);
        SongketShapes.beads(out, "rim", row, Math.max(2.2, dot * 2.6), dot);
        Path planks = hull.along(rim, 0.07, 0.93, 17)
                .join(hull.along(1, 0.93, 0.07, 17))
                .close();
        out.area(new Area("planks", Region.of(planks, 0.05), Optional.of(hull), half > 2.2 ? "galaran" : ""));
    }

    /** Rows of waves below the hull, each shorter than the one above, dots in their bays. */
    static void waves(Drawing.Builder out, double length, double top, int rows, Hand hand) {
        double wave = Math.max(9, length / 8);
        double tall = wave * 0.13;
        for (int row = 0; row < rows; row++) {
            int count = (int) Math.max(2, Math.round(length * (1.02 - 0.2 * row) / wave));
            double y = top + row * (tall * 2 + 3.2);
            double half = count * wave / 2;
            out.klowong(
                    "wave",
                    Curves.through(
                            x -> new Point(x, y + tall * StrictMath.sin(2 * Math.PI * (x + half) / wave)),
                            -half,
                            half,
                            count * 8 + 1),
                    Math.min(hand.klowong() * 0.7, wave * 0.1),
                    new Taper(0.3, 0.3));
            for (int i = 0; i < count; i++) {
                out.dot(
                        "wave",
                        new Point(-half + (i + 0.75) * wave, y + tall * 0.15),
                        Math.min(hand.isen() * 1.1, wave * 0.08));
            }
        }
    }

    /** A curl that rises from a hull's end. */
    static void curl(Drawing.Builder out, Point end, int side, double size, double pen, Hand hand) {
        Point eye = end.plus(new Point(-side * size * 0.5, -size * 0.75));
        double from = side > 0 ? Math.toRadians(70) : Math.toRadians(110);
        Path spiral = Curves.spiral(eye, size * 0.78, from, size * 0.24, from - side * Math.toRadians(430));
        out.klowong("prow", Path.line(end, spiral.start()).join(spiral), pen, new Taper(1, 0.5));
        out.dot("prow", eye, Math.min(hand.isen() * 1.3, size * 0.2));
    }
}
