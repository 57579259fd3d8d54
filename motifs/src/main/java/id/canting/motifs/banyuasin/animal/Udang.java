package id.canting.motifs.banyuasin.animal;

import com.google.auto.service.AutoService;
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
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Udang, the shrimp of the Sungsang estuary: an arched body on a spiral, a carapace with toothed rostrum and eye, six
 * banded segments, a tail fan of five blades, two long antennae, walking legs and swimmerets.
 *
 * <p>The name is of record (sources B05, B12); the drawing is ours. The whole animal is shown, as sources do for
 * Banyuasin, though Palembang batik avoids that (P05).
 */
@AutoService(Motif.class)
public final class Udang implements Motif {
    private static final Parameter.Quantity BODY =
            Parameter.length("body", "panjang badan", "body length", 78, 25, 160);
    private static final Parameter.Quantity ARC = Parameter.angle("arc", "lengkung badan", "body arc", 165, 110, 210);
    private static final Parameter.Quantity ANTENNAE =
            Parameter.ratio("antennae", "panjang sungut", "antenna length", 1.2, 0.6, 1.8);

    private static final double HEAD = 0.36;
    private static final int SEGMENTS = 6;

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-udang", new Text("udang", "shrimp"))
                .note(
                        "Udang muara: cucuk kepala bergerigi, enam ruas badan, ekor kipas, dan dua sungut panjang."
                                + " Gambarnya tafsiran kami.",
                        "An estuary shrimp: toothed rostrum, six body segments, tail fan and two long antennae. The"
                                + " drawing is our interpretation.")
                .interpreted("B05", "B12")
                .parameters(BODY, ARC, ANTENNAE);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number(BODY);
        Ribbon body = body(length, values.radians(ARC));
        Drawing.Builder out = Drawing.builder();
        head(out, body, length, hand);
        for (int i = 0; i < SEGMENTS; i++) {
            segment(out, body, i, hand);
        }
        tail(out, body, length, hand);
        ShrimpLimbs.legs(out, body, length, hand);
        ShrimpLimbs.swimmerets(out, body, length, hand);
        ShrimpLimbs.antennae(out, body, length * values.number(ANTENNAE), hand);
        out.area("eye", eye(body, length), "");
        return out.build();
    }

    /** The spine from head to tail on a tightening spiral, centred on the origin; its right side is the back. */
    private static Ribbon body(double length, double arc) {
        double shrink = 0.5;
        double mean = (1 + shrink) / 2;
        double radius = length / (arc * mean);
        List<Point> points = new ArrayList<>();
        int places = 15;
        for (int i = 0; i < places; i++) {
            double t = (double) i / (places - 1);
            double r = radius * (1 - (1 - shrink) * t);
            points.add(Point.polar(r, -Math.PI / 2 + arc * 0.36 - arc * t));
        }
        Point middle = points.stream().reduce(Point.ZERO, Point::plus).times(1.0 / places);
        List<Point> centred = points.stream().map(p -> p.minus(middle)).toList();
        return Ribbon.around(Path.smooth(centred), u -> width(length, u));
    }

    private static double width(double length, double u) {
        double swell = u < 0.24 ? StrictMath.sin(Math.PI / 2 * (0.42 + 0.58 * u / 0.24)) : 1;
        double thin = u < 0.24 ? 1 : 1 - 0.66 * StrictMath.pow((u - 0.24) / 0.76, 1.1);
        return length * 0.135 * swell * thin;
    }

    private static void head(Drawing.Builder out, Ribbon body, double length, Hand hand) {
        Point front = body.direction(0).times(-1);
        Point up = body.direction(0).turned();
        Point brow = body.at(0.02, 1);
        Point tip = body.at(0, 0.75).plus(front.times(length * 0.24)).plus(up.times(length * 0.055));
        List<Point> profile = new ArrayList<>();
        for (int i = 0; i <= 5; i++) {
            profile.add(body.at(HEAD + (0.02 - HEAD) * i / 5, 1));
        }
        Path crest = Path.smooth(profile).join(Path.line(brow, tip));
        Path under = Path.smooth(List.of(tip, body.at(0, 0.42).plus(front.times(length * 0.05)), body.at(0, 0.1)));
        Path jaw = Path.smooth(List.of(
                body.at(0, 0.1),
                body.at(0.0, -0.45).plus(front.times(length * 0.012)),
                body.at(0.06, -0.98),
                body.at(HEAD * 0.55, -1.06),
                body.at(HEAD, -1)));
        Path collar = curved(body, HEAD, -1, 1);
        Path outline = crest.join(under).join(jaw).join(collar).close();
        out.outlined("body", outline, hand.klowong() * 1.05, body, "cecek");
        for (int i = 0; i < 5; i++) {
            Point at = brow.toward(tip, 0.12 + 0.17 * i);
            Path tooth = Path.line(at, at.plus(up.times(length * 0.03)).plus(front.times(length * 0.018)));
            out.isen("body", tooth, hand.isen() * 1.05, Taper.TAIL);
        }
        out.klowong("eye", eye(body, length), hand.isen(), Taper.NONE);
        out.dot("eye", eyeAt(body), eyeSize(length) * 0.9);
        Path gill = body.line(0.12, 0.5, HEAD * 0.86, -0.35, 6);
        out.klowong("body", gill, hand.klowong() * 0.6, Taper.BOTH);
    }

    private static Path eye(Ribbon body, double length) {
        return Path.circle(eyeAt(body), eyeSize(length));
    }

    private static Point eyeAt(Ribbon body) {
        return body.at(0.035, 0.34);
    }

    private static double eyeSize(double length) {
        return length * 0.034;
    }

    /** A line across the body that bulges towards the tail. */
    private static Path curved(Ribbon body, double u, double fromV, double toV) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            double v = fromV + (toV - fromV) * i / 6;
            points.add(body.at(u + 0.022 * (1 - v * v), v));
        }
        return Path.smooth(points);
    }

    private static void segment(Drawing.Builder out, Ribbon body, int index, Hand hand) {
        double step = (0.97 - HEAD) / SEGMENTS;
        double from = HEAD + step * index;
        double to = from + step;
        Path back = body.along(1, from, to, 4);
        Path end = curved(body, to, 1, -1);
        Path belly = Path.smooth(List.of(body.at(to, -1), body.at((from + to) / 2, -1.24), body.at(from, -1)));
        Path start = curved(body, from, -1, 1);
        Path outline = back.join(end).join(belly).join(start).close();
        out.outlined("segment", outline, hand.klowong() * 0.9, body, index % 2 == 0 ? "sawut" : "cecek");
    }

    private static void tail(Drawing.Builder out, Ribbon body, double length, Hand hand) {
        Point root = body.at(1, 0);
        double heading = body.direction(1).angle();
        double[] spread = {-58, -29, 0, 29, 58};
        for (int i = 0; i < spread.length; i++) {
            boolean telson = i == 2;
            double angle = heading + Math.toRadians(spread[i]);
            double reach = length * (telson ? 0.2 : 0.25);
            Point from = root.plus(Point.polar(length * 0.022, angle));
            Point tip = root.plus(Point.polar(reach, angle + Math.toRadians(spread[i] * 0.16)));
            double half = length * (telson ? 0.03 : 0.047);
            Ribbon blade = Blade.around(Path.smooth(List.of(from, from.toward(tip, 0.5), tip)), half, 1.3, 0.75);
            Path outline = blade.outline(11);
            out.outlined("tail", outline, hand.klowong() * 0.85, blade, "sawut");
        }
    }
}
