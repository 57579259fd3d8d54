package id.canting.motifs.banyuasin.plant;

import com.google.auto.service.AutoService;
import id.canting.geometry.ArcLength;
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
import id.canting.motifs.banyuasin.Leaf;
import id.canting.parameter.Parameter;
import id.canting.parameter.Range;
import id.canting.parameter.Unit;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Buah pedade, the mangrove apple (Sonneratia), on its twig: a slightly flattened ball on a star of pointed calyx lobes,
 * the style left as a spike at its top, leaves and a bud on the twig below.
 *
 * <p>From botany: a ball 30-45 mm wide, 5 to 8 lobes bent back, the style kept as a spike (sources E08, E09, E10). The
 * arrangement on the twig, the doubled outlines and all drawn sizes are ours.
 */
@AutoService(Motif.class)
public final class BuahPedade implements Motif {
    private static final Parameter.Quantity DIAMETER =
            Parameter.length("diameter", "garis tengah buah", "fruit diameter", 38, 18, 80);
    private static final Parameter.Quantity LOBES = new Parameter.Quantity(
            "lobes", new Text("helai kelopak", "calyx lobes"), Unit.COUNT, 6, new Range(4, 9), new Range(5, 8));
    private static final Parameter.Quantity REFLEX =
            Parameter.angle("reflex", "lengkung balik kelopak", "calyx reflex", 24, 0, 40);
    private static final Parameter.Quantity LEAVES = Parameter.count("leaves", "jumlah daun", "leaves", 4, 0, 6);
    private static final Parameter.Flag BUD = new Parameter.Flag("bud", new Text("kuncup", "bud"), true);

    private static final double FLATNESS = 0.88;

    /** The part of the ball's edge that the calyx takes, clockwise as seen. */
    private static final double CALYX_FROM = Math.toRadians(-14);

    private static final double CALYX_TO = Math.toRadians(194);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-buah-pedade", new Text("buah pedade", "mangrove apple"))
                .note(
                        "Buah pedade di rantingnya: bola agak pipih di atas kelopak berbentuk bintang, dengan sisa"
                                + " putik di puncak. Susunan ranting dan daun adalah tafsiran kami.",
                        "A mangrove apple on its twig: a slightly flattened ball on a star of calyx lobes, the style"
                                + " kept at its top. Twig and leaves are our interpretation.")
                .meaning("pohonnya melindungi tepi sungai dari erosi", "its tree protects the bank from erosion", "B06")
                .restricted(
                        "di Jambi motif Buah Pidada diberitakan punya pencipta sendiri (R34)",
                        "in Jambi a motif Buah Pidada is reported to have an author of its own (R34)")
                .fromNature("B05", "B06", "E08", "E10")
                .parameters(DIAMETER, LOBES, REFLEX, LEAVES, BUD);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double diameter = values.number(DIAMETER);
        Drawing.Builder out = Drawing.builder();
        fruit(out, Point.ZERO, diameter, values.count(LOBES), values.radians(REFLEX), hand);
        double foot = foot(diameter, values.count(LOBES));
        twig(out, diameter, foot, values.count(LEAVES), values.flag(BUD), hand);
        return out.build();
    }

    private static void fruit(Drawing.Builder out, Point centre, double diameter, int lobes, double reflex, Hand hand) {
        double a = diameter / 2;
        double b = a * FLATNESS;
        Path ball = Curves.superellipse(centre, a, b, 2.15, 24);
        out.klowong("fruit", ball, hand.klowong() * 1.1, Taper.NONE);
        double step = Math.max(3.6, diameter * 0.095);
        Point up = centre.plus(new Point(0, -step * 0.3));
        Path inner = Curves.superellipse(up, a - step * 0.9, b - step * 0.9, 2.15, 24);
        out.klowong("fruit", inner, hand.klowong() * 0.6, Taper.NONE);
        ArcLength row = Curves.superellipse(centre.toward(up, 0.5), a - step * 0.45, b - step * 0.45, 2.15, 32)
                .track(0.05);
        int dots = (int) Math.round(row.length() / 3);
        for (int i = 0; i < dots; i++) {
            Point dot = row.at(row.length() * (i + 0.5) / dots);
            if (dot.y() > centre.y() - b * 0.15) {
                out.dot("fruit", dot, hand.isen());
            }
        }
        out.area("rim", ball, "");
        out.area("fruit", inner, "cecek-pitu");
        style(out, centre.plus(new Point(0, -b)), diameter, hand);
        calyx(out, centre, a, b, diameter * 0.5, lobes, reflex, hand);
    }

    /** The spike that the flower left: a collar, a tapering stalk, a knob. */
    private static void style(Drawing.Builder out, Point top, double diameter, Hand hand) {
        double length = diameter * 0.3;
        Path stalk = Path.smooth(List.of(
                top.plus(new Point(0, -0.6)),
                top.plus(new Point(length * 0.05, -length * 0.5)),
                top.plus(new Point(length * 0.16, -length))));
        out.klowong("style", stalk, hand.klowong() * 1.05, new Taper(1, 0.45));
        out.dot("style", stalk.end().plus(new Point(0.3, -1.1)), hand.klowong() * 1.2);
        Path collar =
                Curves.arc(top.plus(new Point(0, 0.6)), diameter * 0.12, Math.toRadians(200), Math.toRadians(340));
        out.isen("style", collar, hand.isen(), Taper.BOTH);
    }

    /**
     * The calyx star under the ball, seen a little from above: lobes that share their feet on the ball's edge, the outer
     * ones longer than those that point at us, their tips bent back towards the stalk.
     */
    private static void calyx(
            Drawing.Builder out, Point centre, double a, double b, double length, int lobes, double reflex, Hand hand) {
        double step = (CALYX_TO - CALYX_FROM) / lobes;
        double half = Math.min(length * 0.4, a * step * 0.46);
        for (int i = 0; i < lobes; i++) {
            double angle = CALYX_FROM + step * (i + 0.5);
            Point ray = new Point(StrictMath.cos(angle), StrictMath.sin(angle));
            Point foot = centre.plus(new Point(ray.x() * (a + 0.2), ray.y() * (b + 0.2)));
            double long1 = length * (0.84 + 0.16 * Math.abs(ray.x()));
            double back = reflex * ray.x();
            Point mid = foot.plus(Point.polar(long1 * 0.5, angle + back * 0.2));
            Point tip = mid.plus(Point.polar(long1 * 0.5, angle + back * 1.2));
            Ribbon lobe = Ribbon.around(
                    Path.smooth(List.of(foot, mid, tip)),
                    u -> u > 0.999 ? 0 : half * (1 - u * u) * (1 + 0.25 * StrictMath.sin(Math.PI * u)));
            Path outline = lobe.outline(11);
            out.outlined("calyx", outline, hand.klowong() * 0.9, lobe, "sawut");
        }
    }

    /** How far below the ball's middle the stalk begins: at its edge, or behind the lobe that points down. */
    private static double foot(double diameter, int lobes) {
        return diameter * (FLATNESS / 2 + (lobes % 2 == 0 ? 0.02 : 0.46));
    }

    /** The twig below, with leaves to both sides, a tendril and a bud. */
    private static void twig(Drawing.Builder out, double diameter, double start, int leaves, boolean bud, Hand hand) {
        double u = diameter / 38;
        double foot = diameter * FLATNESS / 2;
        Path stem = Path.smooth(List.of(
                new Point(0, start),
                new Point(1.5 * u, foot + 22 * u),
                new Point(-5 * u, foot + 44 * u),
                new Point(3 * u, foot + 70 * u),
                new Point(16 * u, foot + 86 * u)));
        out.klowong("stem", stem, hand.klowong() * 1.15, new Taper(1, 0.7));
        ArcLength track = stem.track(0.05);
        double[] where = {0.39, 0.55, 0.69, 0.85, 0.93, 0.31};
        double[] angle = {-14, 179, 0, 158, 62, 8};
        double[] size = {46, 50, 46, 40, 32, 26};
        for (int i = 0; i < leaves; i++) {
            Point base = track.at(track.length() * where[i]);
            double turn = Math.toRadians(angle[i]);
            double bend = angle[i] < 90 ? 0.2 : -0.2;
            Leaf.draw(out, "leaf", base, turn, size[i] * u, size[i] * 0.5 * u, bend, "sawut", hand);
        }
        tendril(out, track.at(track.length() * 0.97), u, hand);
        if (bud) {
            bud(out, track.at(track.length() * 0.34), u, hand);
        }
    }

    private static void tendril(Drawing.Builder out, Point from, double u, Hand hand) {
        Point eye = from.plus(new Point(9 * u, 6 * u));
        Path curl =
                Curves.spiral(eye, 10.8 * u, Math.toRadians(214), 2.6 * u, Math.toRadians(214) - Math.toRadians(520));
        out.klowong("stem", curl, hand.klowong() * 0.7, new Taper(1, 0.5));
        out.dot("stem", eye, hand.isen() * 1.4);
    }

    /** A closed flower on a bowed stalk, two of its sepals open a little. */
    private static void bud(Drawing.Builder out, Point from, double u, Hand hand) {
        Point foot = from.plus(new Point(-17 * u, -3.4 * u));
        Point tip = foot.plus(new Point(-17 * u, -6.4 * u));
        Path stalk = Path.smooth(List.of(from, from.plus(new Point(-8 * u, 0.6 * u)), foot));
        out.klowong("stem", stalk, hand.klowong() * 0.8, Taper.TAIL);
        Ribbon drop = Blade.around(Path.line(foot, tip), 4.9 * u, 0.8, 0.85);
        Path outline = Blade.outline(drop, 11);
        out.outlined("bud", outline, hand.klowong() * 0.8, drop, "galaran");
        for (int side = -1; side <= 1; side += 2) {
            Path sepal = Path.smooth(List.of(foot, drop.at(0.28, side * 1.45), drop.at(0.62, side * 1.9)));
            out.isen("bud", sepal, hand.isen(), Taper.TAIL);
        }
    }
}
