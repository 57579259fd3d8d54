package id.canting.motifs.banyuasin.plant;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.Ornaments;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Akar mangrove: a trunk on arching prop roots, each outer arch bearing a smaller one, over the mud. The name is of
 * record (source B08); arches, crown and hanging seedlings are our drawing.
 */
@AutoService(Motif.class)
public final class AkarMangrove implements Motif {
    private static final Parameter.Quantity SPAN =
            Parameter.length("span", "bentang lengkung pertama", "span of the first arch", 40, 20, 90);
    private static final Parameter.Quantity LEVELS =
            Parameter.count("levels", "tingkat lengkung", "levels of arches", 3, 1, 4);
    private static final Parameter.Flag CROWN = new Parameter.Flag("crown", new Text("tajuk", "crown"), true);

    /** Each arch is so much smaller than the one it springs from: 40 mm to 15 mm in three levels. */
    private static final double SMALLER = 0.61;

    /** Where the next arch springs, radians along the quarter ellipse of its parent. */
    private static final double SPRING = Math.toRadians(52);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-akar-mangrove", new Text("akar mangrove", "mangrove roots"))
                .note(
                        "Batang bakau di atas akar tunjang yang melengkung bertingkat-tingkat ke lumpur, dengan daun dan"
                                + " bibit menggantung. Gambarnya tafsiran kami.",
                        "A mangrove trunk on prop roots that arch, level after level, into the mud, with leaves and"
                                + " hanging seedlings. The drawing is our interpretation.")
                .interpreted("B08")
                .parameters(SPAN, LEVELS, CROWN);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double span = values.number(SPAN);
        Hand hand = ScaledHand.hand(maker, span, 38);
        double ground = span * 0.66;
        int levels = values.count(LEVELS);
        Drawing.Builder out = Drawing.builder();
        trunk(out, span, hand);
        for (int side = -1; side <= 1; side += 2) {
            arches(out, new Point(side * span * 0.1, -span * 0.26), side, ground, span, levels, 1, hand);
            arch(out, new Point(side * span * 0.1, span * 0.0), side * span * 0.58, ground, 1.05, hand);
            arch(out, new Point(side * span * 0.08, span * 0.22), side * span * 0.26, ground, 0.9, hand);
        }
        mud(out, span, levels, ground, hand);
        if (values.flag(CROWN)) {
            MangroveCrown.draw(out, new Point(0, -span * 0.69), span, hand);
        }
        return out.build();
    }

    /** A tapering trunk that does not reach the mud: the roots carry it. */
    private static void trunk(Drawing.Builder out, double span, Hand hand) {
        Ribbon trunk = Ribbon.around(
                Path.line(new Point(0, -span * 0.68), new Point(0, span * 0.48)),
                u -> span * 0.11 * StrictMath.pow(Math.max(0, 1 - u), 0.32) * (0.7 + 0.3 * u));
        Path outline = Blade.outline(trunk, 13);
        out.outlined("trunk", outline, hand.klowong(), trunk, "galaran");
    }

    /** An arch, and on its outer shoulder the next smaller one. */
    private static void arches(
            Drawing.Builder out, Point from, int side, double ground, double span, int levels, int level, Hand hand) {
        double reach = span * StrictMath.pow(SMALLER, level - 1);
        double pen = 1.3 - 0.22 * (level - 1);
        arch(out, from, side * reach, ground, pen, hand);
        if (level < levels) {
            Point shoulder = on(from, side * reach, ground, SPRING);
            arches(out, shoulder, side, ground, span, levels, level + 1, hand);
        }
    }

    private static Point on(Point from, double reach, double ground, double angle) {
        return new Point(
                from.x() + reach * StrictMath.sin(angle), from.y() + (ground - from.y()) * (1 - StrictMath.cos(angle)));
    }

    /** A root that leaves its foot level and enters the mud upright, with a fork at its end and a row of pores. */
    private static void arch(Drawing.Builder out, Point from, double reach, double ground, double pen, Hand hand) {
        Path root = Curves.through(angle -> on(from, reach, ground, angle), 0, Math.PI / 2, 9);
        out.klowong("root", root, hand.klowong() * pen, new Taper(1, 0.7));
        Point fork = on(from, reach, ground, Math.toRadians(74));
        Path inner = Path.smooth(List.of(
                fork,
                new Point(fork.x() - reach * 0.02, fork.y() + (ground - fork.y()) * 0.5),
                new Point(fork.x() - reach * 0.07, ground)));
        if (Math.abs(reach) > hand.klowong() * 9) {
            out.klowong("root", inner, hand.klowong() * pen * 0.65, new Taper(1, 0.6));
        }
    }

    /** The mud: a rippled line, dots, and breathing roots that stand out of it. */
    private static void mud(Drawing.Builder out, double span, int levels, double ground, Hand hand) {
        double half = span * 1.12;
        for (int level = 2; level <= levels; level++) {
            half += span * StrictMath.pow(SMALLER, level - 1) * (level == levels ? 1 : StrictMath.sin(SPRING))
                    - span * 0.1;
        }
        half += span * 0.12;
        double y = ground + hand.klowong() * 0.6;
        double far = half;
        Path line = Curves.through(x -> new Point(x, y + span * 0.012 * StrictMath.sin(x / span * 12)), -far, far, 33);
        out.klowong("mud", line, hand.klowong() * 0.85, Taper.BOTH);
        double row = y + hand.klowong() * 0.5 + span * 0.012 + hand.isen() + 0.8;
        Ornaments.dots(
                out,
                "mud",
                Path.line(new Point(-far * 0.86, row), new Point(far * 0.86, row)),
                Math.max(2.6, span * 0.09),
                hand.isen() * 1.1);
        double second = row + hand.isen() + 1.3;
        Path finer = Curves.through(
                x -> new Point(x, second + span * 0.012 * StrictMath.sin(x / span * 12)), -far * 0.6, far * 0.6, 25);
        out.isen("mud", finer, hand.isen() * 1.05, Taper.BOTH);
    }
}
