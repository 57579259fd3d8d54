package id.canting.motifs.banyuasin.animal;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.Blade;
import java.util.List;

/** What stands out from the body of an eel-tail catfish: first dorsal and paired fins, spines and barbels. */
final class FishLimbs {
    /** Directions of the barbels from the swimming direction's back, degrees: pairs of nose, jaw, and twice chin. */
    private static final double[] BARBELS = {228, 211, 190, 174, 152, 137, 116, 99};

    private FishLimbs() {}

    /** The short first fin on the back with its spine in front. */
    static void dorsal(Drawing.Builder out, FishBody body, double head, Hand hand) {
        double x = head + 0.03;
        fin(out, body, x, -1, body.length() * 0.135, 52, hand);
    }

    /** The near pectoral fin, and the spine of the far one before it. */
    static void pectorals(Drawing.Builder out, FishBody body, double head, Hand hand) {
        double size = body.length() * 0.125;
        fin(out, body, head + 0.01, 1, size, 46, hand);
        double back = body.direction(head).angle();
        Point root = body.at(head - 0.045, 1.02);
        Path spine = Path.smooth(List.of(
                root,
                root.plus(Point.polar(size * 0.36, back + Math.toRadians(58))),
                root.plus(Point.polar(size * 0.72, back + Math.toRadians(46)))));
        out.klowong("spine", spine, hand.klowong() * 0.9, new Taper(1, 0.3));
    }

    /** The small fin under the belly. */
    static void pelvic(Drawing.Builder out, FishBody body, double head, Hand hand) {
        double x = head + 0.155;
        Point root = body.at(x, 1);
        double angle = body.direction(x).angle() + Math.toRadians(34);
        Point tip = root.plus(Point.polar(body.length() * 0.075, angle));
        Ribbon blade = Blade.bent(root, tip, 0.12, body.length() * 0.014, 1.2, 0.8);
        out.klowong("limb", Blade.outline(blade, 9), hand.klowong() * 0.65, Taper.NONE);
    }

    /**
     * A fan of rays behind a strong spine.
     *
     * @param side -1 on the back, 1 under the belly
     * @param lean of the spine from the swimming direction's back, degrees
     */
    private static void fin(
            Drawing.Builder out, FishBody body, double x, int side, double size, double lean, Hand hand) {
        double back = body.direction(x).angle();
        Point front = body.at(x, side);
        Point rear = body.at(x + size / body.length() * 0.6, side);
        double steep = Math.toRadians(lean) * side;
        Point tip = front.plus(Point.polar(size, back + steep));
        Path spine = Path.smooth(List.of(
                front,
                front.plus(Point.polar(size * 0.5, back + steep * 1.2)),
                front.plus(Point.polar(size * 0.85, back + steep * 1.08)),
                tip));
        Point hollow = tip.toward(rear, 0.55).plus(Point.polar(size * 0.13, back + steep * 0.3));
        Path edge =
                Path.smooth(List.of(tip, tip.toward(hollow, 0.5).plus(Point.polar(size * 0.05, back)), hollow, rear));
        Path outline = spine.join(edge).close();
        out.klowong("limb", edge, hand.klowong() * 0.7, Taper.NONE);
        out.klowong("spine", spine, hand.klowong() * 1.25, new Taper(1, 0.5));
        Ribbon rays =
                Ribbon.around(Path.smooth(List.of(front.toward(rear, 0.5), tip.toward(hollow, 0.7))), u -> size * 0.4);
        out.area("limb", outline, rays, "galaran");
    }

    /** Four pairs: of each the near barbel longer, the far one finer beside it. */
    static void barbels(Drawing.Builder out, FishBody body, double head, Hand hand) {
        double back = body.direction(0).angle();
        for (int i = 0; i < BARBELS.length; i++) {
            boolean near = i % 2 == 0;
            double angle = back + Math.toRadians(BARBELS[i]);
            double turn = i < 2 ? 1 : -1;
            double reach = body.length() * head * (near ? 1 : 0.8) * (i < 4 ? 1 : 0.86);
            Point root = barbelRoot(body, i, angle);
            Path barbel = Path.smooth(List.of(
                    root,
                    root.plus(Point.polar(reach * 0.34, angle - turn * 0.08)),
                    root.plus(Point.polar(reach * 0.66, angle + turn * 0.06)),
                    root.plus(Point.polar(reach * 0.9, angle + turn * 0.3)),
                    root.plus(Point.polar(reach * 0.97, angle + turn * 0.55)),
                    root.plus(Point.polar(reach * 0.92, angle + turn * 0.76))));
            double width = near ? hand.klowong() * 0.7 : hand.isen() * 0.95;
            out.klowong("barbel", barbel, width, new Taper(1, 0.5));
        }
    }

    private static Point barbelRoot(FishBody body, int i, double angle) {
        if (i < 2) {
            return body.at(0.02 - 0.014 * i, -0.98);
        }
        if (i < 4) {
            return body.at(0, i == 2 ? -0.1 : 0.35).plus(Point.polar(body.length() * 0.02, angle));
        }
        return body.at(0.018 + 0.018 * (i - 4), 1.02);
    }
}
