package id.canting.motifs.banyuasin.plant;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.Blade;
import id.canting.motifs.banyuasin.Leaf;
import java.util.List;

/** A mangrove's crown: a fan of leaves, and seedlings that hang from their fruits like pencils. */
final class MangroveCrown {
    private MangroveCrown() {}

    static void draw(Drawing.Builder out, Point foot, double span, Hand hand) {
        Path middle = Path.smooth(
                List.of(foot, foot.plus(new Point(span * 0.02, -span * 0.22)), foot.plus(new Point(0, -span * 0.44))));
        out.klowong("branch", middle, hand.klowong() * 1.2, new Taper(1, 0.7));
        leaves(out, middle.end(), -90, span, hand);
        for (int side = -1; side <= 1; side += 2) {
            Path branch = Path.smooth(List.of(
                    foot.plus(new Point(side * span * 0.05, span * 0.02)),
                    foot.plus(new Point(side * span * 0.26, -span * 0.08)),
                    foot.plus(new Point(side * span * 0.52, -span * 0.07)),
                    foot.plus(new Point(side * span * 0.74, -span * 0.12))));
            out.klowong("branch", branch, hand.klowong() * 1.2, new Taper(1, 0.6));
            leaves(out, branch.end(), side > 0 ? -28 : -152, span, hand);
            ArcLength along = branch.track(0.05);
            seedling(out, along.at(along.length() * 0.42), side, 0.06, span, hand);
            seedling(out, along.at(along.length() * 0.72), side, 0.1, span, hand);
        }
    }

    /** A tuft of leaves around the end of a branch. */
    private static void leaves(Drawing.Builder out, Point foot, double middle, double span, Hand hand) {
        for (int i = -2; i <= 2; i++) {
            double angle = Math.toRadians(middle + i * 43);
            double length = span * (0.52 - 0.08 * Math.abs(i));
            Point base = foot.plus(Point.polar(span * 0.075, angle));
            Leaf.draw(out, "leaf", base, angle, length, length * 0.39, i * 0.06, "sawut", hand);
        }
    }

    /** A fruit on a bent stalk, the seedling's root hanging out of it. */
    private static void seedling(Drawing.Builder out, Point from, int side, double away, double span, Hand hand) {
        Point hang = from.plus(new Point(side * span * away * 0.4, span * away * 1.3));
        Path stalk = Path.line(from, hang);
        out.klowong("seedling", stalk, hand.klowong() * 0.65, new Taper(1, 0.8));
        out.dot("seedling", hang, Math.max(hand.klowong() * 1.5, span * 0.05));
        Point tip = hang.plus(new Point(side * span * 0.02, span * 0.34));
        Ribbon pencil =
                Blade.bent(hang.plus(new Point(0, span * 0.03)), tip, side * 0.05, span * 0.026 + 0.3, 1.25, 0.7);
        Path outline = Blade.outline(pencil, 11);
        out.outlined("seedling", outline, hand.klowong() * 0.6, pencil, "");
    }
}
