package id.canting.motifs.banyuasin.animal;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.Blade;
import id.canting.motifs.banyuasin.Ornaments;
import java.util.List;

/** The right wing of a shore bird, long and pointed, its shoulder at the origin. */
final class Wing {
    /** Where the coverts begin, across the arm. */
    private static final double EDGE = -0.25;

    /** The innermost feather's direction, and how far the feathers fan out from it, radians. */
    private static final double FIRST = Math.toRadians(98);

    private static final double SPREAD = Math.toRadians(72);

    private Wing() {}

    static Drawing draw(double length, int feathers, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        Path bone = Path.smooth(List.of(
                new Point(length * 0.05, length * 0.14),
                new Point(length * 0.12, -length * 0.08),
                new Point(length * 0.26, -length * 0.22),
                new Point(length * 0.44, -length * 0.27),
                new Point(length * 0.62, -length * 0.25)));
        Ribbon arm = Ribbon.around(bone, u -> length * (0.1 - 0.1 * StrictMath.pow(u, 1.6)) + 0.3);
        arm(out, arm, hand);
        double spread = SPREAD / feathers;
        double step = arm.length() * 0.78 / feathers;
        for (int i = 0; i < feathers; i++) {
            double t = (i + 0.5) / feathers;
            double u = 0.12 + 0.78 * t;
            double angle = FIRST - SPREAD * t;
            Point root = arm.at(u, 1).plus(Point.polar(hand.klowong() * 0.95 + 0.2, angle));
            double reach = length * (0.3 + 0.24 * t);
            double room =
                    step * Math.abs(StrictMath.sin(angle - arm.direction(u).angle())) + reach * 0.5 * spread;
            feather(out, root, angle, reach, room * 0.46 - hand.klowong() * 0.32, hand);
        }
        return out.build();
    }

    /** The leading edge: a band of dots, and below it the coverts from which the feathers grow. */
    private static void arm(Drawing.Builder out, Ribbon arm, Hand hand) {
        Path outline = arm.outline(13);
        out.klowong("arm", outline, hand.klowong() * 0.9, Taper.NONE);
        Path seam = arm.along(EDGE, 0, 0.9, 13);
        out.klowong("arm", seam, hand.klowong() * 0.6, new Taper(1, 0.5));
        Ornaments.dots(out, "arm", arm.along((EDGE - 1) / 2, 0.03, 0.8, 11), 2.6, hand.isen() * 1.1);
        Path coverts = seam.join(arm.along(1, 0, 0.9, 13).reversed()).close();
        Ribbon form =
                Ribbon.around(arm.along((1 + EDGE) / 2, 0, 0.9, 13), u -> arm.halfWidth(u * 0.9) * (1 - EDGE) / 2);
        out.area("covert", coverts, form, "cecek");
    }

    private static void feather(Drawing.Builder out, Point root, double angle, double reach, double half, Hand hand) {
        Point tip = root.plus(Point.polar(reach, angle));
        Ribbon blade = Blade.bent(root, tip, -0.1, half, 1.2, 0.66);
        Path outline = Blade.outline(blade, 11);
        out.klowong("feather", outline, hand.klowong() * 0.65, Taper.NONE);
        if (half > hand.klowong() * 0.33 + hand.isen() * 0.43 + 0.55) {
            out.isen("feather", blade.along(0, 0.12, 0.74, 6), hand.isen() * 0.85, Taper.BOTH);
        }
        out.area("feather", outline, blade, "");
    }
}
