package id.canting.motifs.banyuasin.house;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.banyuasin.Ornaments;
import java.util.List;

/** A footed tray seen a little from above, as far as it is not hidden by its cover. */
final class Tray {
    private Tray() {}

    /**
     * Draws a tray.
     *
     * @param y height of the rim's middle, mm below the origin
     */
    static void draw(Drawing.Builder out, double y, double diameter, Hand hand) {
        double radius = diameter / 2;
        double deep = diameter * 0.075;
        Path rim = arc(y, radius, 0);
        Path lip = arc(y + deep, radius * 0.985, 0);
        Path band = rim.join(lip.reversed()).close();
        out.outlined("tray", band, hand.klowong() * 0.9, "");
        for (int side = -1; side <= 1; side += 2) {
            double start = side > 0 ? 0 : Math.PI;
            Path behind = Curves.through(angle -> on(y, radius, angle), start, start - side * 0.52, 6);
            out.klowong("tray", behind, hand.klowong() * 0.85, Taper.TAIL);
        }
        Ornaments.dots(
                out,
                "tray",
                arc(y + deep * 0.52, radius * 0.99, 0.08),
                Math.max(2.3, diameter * 0.045),
                hand.isen() * 1.1);
        bowl(out, y + deep, radius, hand);
    }

    /** The front half of an ellipse, its ends left out by an angle. */
    private static Path arc(double y, double radius, double from) {
        return Curves.through(angle -> on(y, radius, angle), from, Math.PI - from, 17);
    }

    private static Point on(double y, double radius, double angle) {
        return new Point(radius * StrictMath.cos(angle), y + radius * FoodCover.FLAT * StrictMath.sin(angle));
    }

    /** The bowl below the rim, running in to a foot that spreads again. */
    private static void bowl(Drawing.Builder out, double y, double radius, Hand hand) {
        double front = y + radius * FoodCover.FLAT;
        double waist = radius * 0.34;
        double neck = front + radius * 0.12;
        Path left = Path.smooth(List.of(
                new Point(-radius * 0.8, y + radius * FoodCover.FLAT * 0.62),
                new Point(-radius * 0.6, front + radius * 0.02),
                new Point(-waist, neck)));
        Path right = left.transformed(Transform.scale(-1, 1));
        out.klowong("bowl", left, hand.klowong() * 0.85, Taper.NONE);
        out.klowong("bowl", right, hand.klowong() * 0.85, Taper.NONE);
        double ground = neck + radius * 0.2;
        Path foot = Path.smooth(List.of(
                        new Point(-waist, neck),
                        new Point(-waist * 0.98, neck + radius * 0.06),
                        new Point(-radius * 0.5, ground)))
                .join(Path.smooth(List.of(
                        new Point(-radius * 0.5, ground),
                        new Point(0, ground + radius * 0.07),
                        new Point(radius * 0.5, ground))))
                .join(Path.smooth(List.of(
                        new Point(radius * 0.5, ground),
                        new Point(waist * 0.98, neck + radius * 0.06),
                        new Point(waist, neck))))
                .join(Path.smooth(
                        List.of(new Point(waist, neck), new Point(0, neck + radius * 0.05), new Point(-waist, neck))))
                .close();
        out.klowong("foot", foot, hand.klowong() * 0.9, Taper.NONE);
        Ribbon flutes = Ribbon.around(
                Path.line(new Point(0, neck + radius * 0.04), new Point(0, ground + radius * 0.06)),
                u -> waist + radius * 0.16 * u);
        out.area("foot", foot, flutes, "galaran");
    }
}
