package id.canting.motifs.banyuasin.plant;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.Blade;

/** The bunch of the oil palm: drop-shaped fruits in staggered rows on an egg-shaped cone, thorns around, a cut stalk. */
final class PalmBunch {
    private PalmBunch() {}

    /** Draws a bunch so many mm high with its middle a little above the origin. */
    static void draw(Drawing.Builder out, double height, int rows, Hand hand) {
        double top = -height * 0.66;
        double pitch = height / (rows + 0.5);
        double beside = pitch * 0.8;
        Point centre = new Point(0, top + height * 1.5);
        stalk(out, top + height * 0.97, height, hand);
        for (int row = 0; row < rows; row++) {
            double round = centre.y() - top - pitch * (row + 0.9);
            double share = (row + 0.5) / rows;
            double half = height * 0.41 * StrictMath.pow(StrictMath.sin(Math.PI * (0.02 + 0.76 * share)), 0.85);
            int odd = row % 2;
            int most = (int) Math.round(half / beside - odd * 0.5);
            double step = beside / round;
            for (int i = -most; i <= most + odd; i++) {
                double turn = (i - odd * 0.5) * step;
                fruit(out, around(centre, round, turn), turn * 1.15, pitch, hand);
            }
            double edge = (most + odd * 0.5) * step;
            for (int side = -1; side <= 1; side += 2) {
                thorn(out, around(centre, round, side * (edge + step * 0.58)), side * (edge + 0.9), pitch, hand);
            }
        }
    }

    /** A place on the row that bends around a centre below, so far from its middle. */
    private static Point around(Point centre, double radius, double turn) {
        return centre.plus(Point.polar(radius, turn - Math.PI / 2));
    }

    /** One fruit standing on its foot, its tip up and outward; the tip is dark, and a light runs along its side. */
    private static void fruit(Drawing.Builder out, Point foot, double lean, double pitch, Hand hand) {
        double angle = -Math.PI / 2 + lean;
        Point root = foot.minus(Point.polar(pitch * 0.2, angle));
        Point tip = foot.plus(Point.polar(pitch * 0.74, angle));
        double half = pitch * 0.38 - hand.klowong() * 0.2;
        Ribbon drop = Blade.around(Path.line(root, tip), half, 0.72, 0.62);
        Path outline = Blade.outline(drop, 13);
        out.outlined("fruit", outline, hand.klowong() * 0.65, drop, "");
        if (half > hand.klowong() * 0.35 + 1.3) {
            out.isen("fruit", drop.line(0.2, 0.42, 0.62, 0.4, 4), hand.isen() * 0.85, Taper.BOTH);
            out.dot("fruit", drop.at(0.76, 0), Math.min(half * 0.6, hand.isen() * 1.9));
        }
    }

    private static void thorn(Drawing.Builder out, Point root, double lean, double pitch, Hand hand) {
        Path line = Path.line(root, root.plus(Point.polar(pitch * 0.4, lean - Math.PI / 2)));
        out.klowong("thorn", line, hand.klowong() * 0.7, new Taper(1, 0.4));
    }

    private static void stalk(Drawing.Builder out, double y, double height, Hand hand) {
        Ribbon stalk = Ribbon.around(
                Path.line(new Point(0, y + height * 0.01), new Point(0, y + height * 0.3)),
                u -> height * (0.085 - 0.02 * u));
        Path outline = stalk.outline(5);
        out.outlined("stalk", outline, hand.klowong() * 0.85, stalk, "galaran");
    }
}
