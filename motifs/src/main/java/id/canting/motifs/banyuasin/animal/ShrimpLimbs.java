package id.canting.motifs.banyuasin.animal;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.Blade;
import java.util.List;

/** The thin parts of a shrimp: walking legs, swimmerets and antennae. */
final class ShrimpLimbs {
    private ShrimpLimbs() {}

    /** Five legs under the carapace, bent at the knee. */
    static void legs(Drawing.Builder out, Ribbon body, double length, Hand hand) {
        for (int i = 0; i < 5; i++) {
            double u = 0.09 + 0.058 * i;
            Point hip = body.at(u, -1.12);
            Point down = body.direction(u).turned().times(-1);
            Point ahead = body.direction(u).times(-1);
            Point knee = hip.plus(down.times(length * 0.09)).plus(ahead.times(length * (0.07 - 0.016 * i)));
            Point foot = knee.plus(down.times(length * 0.1)).plus(ahead.times(length * (-0.012 - 0.01 * i)));
            out.isen("leg", Path.smooth(List.of(hip, knee, foot)), hand.isen() * 1.15, new Taper(1, 0.5));
        }
    }

    /** Five small paddles under the abdomen. */
    static void swimmerets(Drawing.Builder out, Ribbon body, double length, Hand hand) {
        for (int i = 0; i < 5; i++) {
            double u = 0.43 + 0.1 * i;
            Point root = body.at(u, -1.42);
            Point down = body.direction(u).turned().times(-1);
            Point back = body.direction(u);
            double size = length * (0.075 - 0.006 * i);
            Point tip = root.plus(down.times(size)).plus(back.times(size * 0.55));
            Ribbon paddle = Blade.around(
                    Path.smooth(List.of(root, root.toward(tip, 0.5).plus(back.times(-size * 0.08)), tip)),
                    size * 0.24,
                    0.9,
                    1);
            out.klowong("leg", paddle.outline(8), hand.isen(), Taper.NONE);
        }
    }

    /** Two long antennae that sweep forward and back over the body, and two short ones. */
    static void antennae(Drawing.Builder out, Ribbon body, double reach, Hand hand) {
        Point front = body.direction(0).times(-1);
        Point up = body.direction(0).turned();
        Point root = body.at(0, 0.05).plus(front.times(reach * 0.015));
        for (int i = 0; i < 2; i++) {
            double sweep = 1 - 0.24 * i;
            Path antenna = Path.smooth(List.of(
                    root.plus(up.times(-reach * 0.02 * i)),
                    root.plus(front.times(reach * 0.16 * sweep)).plus(up.times(-reach * (0.02 + 0.05 * i))),
                    root.plus(front.times(reach * 0.38 * sweep)).plus(up.times(reach * (0.07 - 0.1 * i))),
                    root.plus(front.times(reach * 0.44 * sweep)).plus(up.times(reach * (0.3 - 0.12 * i))),
                    root.plus(front.times(reach * 0.26 * sweep)).plus(up.times(reach * (0.52 - 0.17 * i))),
                    root.plus(front.times(-reach * 0.06)).plus(up.times(reach * (0.62 - 0.22 * i)))));
            out.klowong("antenna", antenna, hand.klowong() * 0.72, new Taper(1, 0.35));
        }
        for (int i = 0; i < 2; i++) {
            Path feeler = Path.smooth(List.of(
                    root.plus(up.times(-reach * 0.03)),
                    root.plus(front.times(reach * 0.09)).plus(up.times(-reach * (0.07 + 0.03 * i))),
                    root.plus(front.times(reach * (0.15 - 0.02 * i))).plus(up.times(-reach * (0.14 + 0.06 * i)))));
            out.isen("antenna", feeler, hand.isen(), new Taper(1, 0.4));
        }
    }
}
