package id.canting.motifs.banyuasin.plant;

import com.google.auto.service.AutoService;
import id.canting.geometry.ArcLength;
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
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Padi: an ear of rice that bows under its grains, two rows of them with awns, over two long leaves. The name is of
 * record (source B05); the drawing is ours.
 */
@AutoService(Motif.class)
public final class Padi implements Motif {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "tinggi tangkai", "stalk height", 70, 30, 150);
    private static final Parameter.Quantity GRAINS =
            Parameter.count("grains", "bulir sebaris", "grains per row", 9, 5, 15);
    private static final Parameter.Quantity NOD = Parameter.ratio("nod", "rundukan", "nod", 1, 0.4, 1.2);
    private static final int STEPS = 12;

    /** The finest line, mm: a canting lays nothing finer than 0.4 mm, and a lively hand thins some. */
    private static final double LEAST = 0.47;

    private static final Parameter.Flag AWNS = new Parameter.Flag("awns", new Text("bulu bulir", "awns"), true);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-padi", new Text("padi", "rice ear"))
                .note(
                        "Setangkai padi yang merunduk: dua baris bulir berbulu, dua helai daun. Gambarnya tafsiran kami.",
                        "A bowing ear of rice: two rows of awned grains, two leaves. The drawing is our"
                                + " interpretation.")
                .interpreted("B05")
                .parameters(LENGTH, GRAINS, NOD, AWNS);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double length = values.number(LENGTH);
        double nod = values.number(NOD);
        Hand hand = ScaledHand.hand(maker, length, 80);
        Path stalk = stalk(length, nod);
        Drawing.Builder out = Drawing.builder();
        out.klowong("stalk", stalk, hand.klowong() * 0.95, new Taper(1, 0.5));
        ear(out, stalk.track(0.05), values.count(GRAINS), values.flag(AWNS), hand);
        leaf(out, stalk.track(0.05), 0.07, -1, length, hand);
        leaf(out, stalk.track(0.05), 0.03, 1, length, hand);
        return out.build();
    }

    /** The stalk rises, then turns over evenly, so that no grain comes too near another in its hollow. */
    private static Path stalk(double length, double nod) {
        double step = length * 1.62 / STEPS;
        List<Point> points = new ArrayList<>();
        Point place = Point.ZERO;
        for (int i = 0; i <= STEPS; i++) {
            points.add(place);
            double bent = Math.max(0, (i + 0.5) / STEPS - 0.26) / 0.74;
            place = place.plus(Point.polar(step, Math.toRadians(-94 + 168 * nod * StrictMath.pow(bent, 1.15))));
        }
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double left = points.stream().mapToDouble(Point::x).max().orElse(0);
        Point middle = new Point(left / 2, top / 2);
        return Path.smooth(points.stream().map(p -> p.minus(middle)).toList());
    }

    private static void ear(Drawing.Builder out, ArcLength stalk, int grains, boolean awns, Hand hand) {
        double from = stalk.length() * 0.4;
        double step = (stalk.length() - from) / grains;
        double size = Math.min(stalk.length() * 0.086, step * 1.34);
        for (int i = 0; i < grains; i++) {
            for (int side = -1; side <= 1; side += 2) {
                double s = from + step * (i + (side > 0 ? 0.5 : 0));
                double smaller = 1 - 0.25 * i / grains;
                grain(
                        out,
                        stalk,
                        s,
                        side,
                        size * smaller * (side > 0 ? 0.8 : 1),
                        awns && (side < 0 || i > grains - 3),
                        hand);
            }
        }
        grain(out, stalk, stalk.length(), 0, size * 0.8, awns, hand);
    }

    private static void grain(
            Drawing.Builder out, ArcLength stalk, double s, int side, double size, boolean awns, Hand hand) {
        double angle = stalk.direction(s).angle() + side * Math.toRadians(side > 0 ? 60 : 48);
        Point root = stalk.at(s).plus(Point.polar(side == 0 ? 0 : hand.klowong() * 0.5, angle));
        Point tip = root.plus(Point.polar(size, angle - side * 0.2));
        Ribbon grain = Blade.bent(root, tip, -side * 0.06, size * 0.22, 0.95, 0.75);
        Path outline = Blade.outline(grain, 9);
        out.outlined("grain", outline, Math.max(LEAST, Math.min(hand.klowong() * 0.55, size * 0.14)), grain, "");
        if (size > 6.5) {
            out.isen("grain", grain.line(0.2, 0, 0.78, 0, 4), Math.max(LEAST, hand.isen() * 0.75), Taper.BOTH);
        }
        if (awns) {
            Path awn = Path.smooth(List.of(
                    tip,
                    tip.plus(Point.polar(size * 0.45, angle - side * 0.34)),
                    tip.plus(Point.polar(size * 0.8, angle - side * 0.5))));
            out.isen("awn", awn, Math.max(LEAST, hand.isen() * 0.75), new Taper(1, 0.5));
        }
    }

    private static void leaf(Drawing.Builder out, ArcLength stalk, double share, int side, double length, Hand hand) {
        Point base = stalk.at(stalk.length() * share);
        Path rib = Path.smooth(List.of(
                base,
                base.plus(new Point(side * length * 0.07, -length * 0.2)),
                base.plus(new Point(side * length * 0.19, -length * 0.33)),
                base.plus(new Point(side * length * 0.33, -length * 0.32)),
                base.plus(new Point(side * length * 0.44, -length * 0.17))));
        Ribbon blade = Blade.around(rib, length * 0.038, 0.75, 0.75);
        Path outline = Blade.outline(blade, 17);
        out.outlined("leaf", outline, hand.klowong() * 0.75, blade, "galaran");
    }
}
