package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Field;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.function.DoubleFunction;

/**
 * Kembang teh, bungo teh, jupri kembang teh: tendrils of tea full of flowers (sources P06, P08). A stem in waves (lung)
 * runs through the repeat; in each bay a tendril curls around a flower of five petals, leaves and a bud fill the rest.
 * The course of the stem, the leaves and their number are our drawing.
 *
 * <p>One repeat of the stem joins itself left and right in a cell as wide as the repeat.
 */
@AutoService(Motif.class)
public final class KembangTeh implements Field {
    private static final Parameter.Quantity REPEAT =
            Parameter.length("repeat", "panjang raport", "repeat", 90, 60, 240);
    private static final Parameter.Quantity FLOWER =
            Parameter.length("flower", "garis tengah bunga", "flower diameter", 17, 6, 18);
    private static final Parameter.Quantity LEAF = Parameter.length("leaf", "panjang daun", "leaf length", 16, 8, 30);

    /** How high the stem rises, as a share of the repeat: its crests are then round about the tendrils' eyes. */
    private static final double RISE = 0.155;

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-kembang-teh", new Text("kembang teh (bungo teh, jupri kembang teh)", "tea flower"))
                .note(
                        "Sulur teh bergelombang dengan ikal yang memeluk bunga. Satu raport menyambung ke kiri dan ke"
                                + " kanan dalam sel selebar raport.",
                        "A waving tea tendril whose curls embrace flowers. One repeat joins itself left and right in a"
                                + " cell as wide as the repeat.")
                .described("P06", "P08")
                .parameters(REPEAT, FLOWER, LEAF);
    }

    @Override
    public double width(Values values) {
        return values.number(REPEAT);
    }

    /** Room for the leaves above and below; any other height joins as well. */
    @Override
    public double height(Values values) {
        return values.number(REPEAT) * 2 * RISE + 2 * values.number(LEAF);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double repeat = values.number(REPEAT);
        Path stem = Curves.through(x -> stem(repeat, x), -0.5 * repeat, 0.5 * repeat, 33);
        Drawing.Builder out = Drawing.builder();
        out.klowong("stem", stem, hand.klowong(), Taper.NONE);
        double flower = Math.min(values.number(FLOWER) / 2, repeat * 0.11);
        double leaf = Math.min(values.number(LEAF), repeat * 0.24);
        Drawing half = Drawing.builder()
                .place(tendril(repeat, flower, hand), Transform.IDENTITY)
                .place(leaves(repeat, leaf, hand), Transform.IDENTITY)
                .build();
        out.place(half, Transform.shift(-repeat / 4, 0));
        out.place(half, Transform.scale(1, -1).then(Transform.shift(repeat / 4, 0)));
        return MinimumWidth.held(out);
    }

    /** The stem: a crest a quarter before the middle, a trough a quarter after it. */
    private static Point stem(double repeat, double x) {
        return new Point(x, RISE * repeat * StrictMath.sin(2 * Math.PI * x / repeat));
    }

    /** The stem as a crest above the origin sees it. */
    private static Point crest(double repeat, double share) {
        return stem(repeat, (share - 0.25) * repeat).plus(new Point(repeat / 4, 0));
    }

    /** From the crest's falling side the tendril winds on around the flower that hangs in the bay. */
    private static Drawing tendril(double repeat, double flower, Hand hand) {
        Point eye = new Point(-repeat * 0.005, repeat * 0.015);
        Point from = crest(repeat, 0.125).minus(eye);
        double near = flower + Math.max(2.2, repeat * 0.025);
        double turns = Math.toRadians(near < repeat * 0.1 ? 560 : 330);
        DoubleFunction<Point> course = t -> eye.plus(
                Point.polar(near + (from.norm() - near) * StrictMath.pow(1 - t, 1.35), from.angle() + turns * t));
        Path curl = Curves.through(course::apply, 0, 1, 31);
        Drawing.Builder out = Drawing.builder();
        out.klowong("tendril", curl, hand.klowong() * 0.85, new Taper(1, 0.5));
        double share = Math.toRadians(128) / turns;
        double outer = from.angle() + turns * share;
        Point knot = course.apply(share);
        for (int side = -1; side <= 1; side += 2) {
            double way = Math.toDegrees(outer) + side * 48;
            leaf(out, knot.plus(Point.polar(hand.klowong() * 0.4, outer)), way, repeat * 0.1, -side * 0.5, hand);
        }
        out.place(bloom(flower, hand), Transform.turn(0.3).then(Transform.to(eye)));
        return MinimumWidth.held(out);
    }

    /** A tea flower: five broad round petals around a ring of stamens; a small one is any small flower. */
    private static Drawing bloom(double radius, Hand hand) {
        double pen = Blooms.pen(radius, hand);
        if (radius < 6) {
            return Blooms.small(5, radius, hand);
        }
        double heart = radius * 0.34;
        Drawing.Builder out = Drawing.builder();
        Blooms.round(5, -Math.PI / 2)
                .lay(out, "petal", Point.ZERO, heart, radius - pen / 2, pen, "")
                .forEach(petal ->
                        out.isen("petal", petal.along(0, 0.5, 0.8, 4), Math.min(pen, hand.isen()) * 0.85, Taper.BOTH));
        double dot = Math.max(0.5, Math.min(hand.isen(), radius * 0.09));
        SongketShapes.beads(out, "stamen", Path.circle(Point.ZERO, heart - pen / 2 - dot / 2 - 0.2), dot + 0.55, dot);
        out.dot("heart", Point.ZERO, dot * 1.3);
        return MinimumWidth.held(out);
    }

    /** Leaves, a bud and a fine curl on the outer side of a crest. */
    private static Drawing leaves(double repeat, double length, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        leaf(out, crest(repeat, -0.15), -128, length, 0.5, hand);
        leaf(out, crest(repeat, -0.02), -62, length * 0.92, 0.75, hand);
        leaf(out, crest(repeat, 0.16), -30, length * 0.86, 0.65, hand);
        Point root = crest(repeat, -0.075);
        Point eye = root.plus(new Point(-repeat * 0.012, -repeat * 0.1));
        Path curl = Curves.spiral(eye, repeat * 0.045, Math.toRadians(60), repeat * 0.014, Math.toRadians(60 - 400));
        out.isen("tendril", Path.line(root, curl.start()).join(curl), hand.isen(), Taper.TAIL);
        out.dot("tendril", eye, Math.min(hand.isen() * 1.3, repeat * 0.014));
        return MinimumWidth.held(out);
    }

    private static void leaf(Drawing.Builder out, Point base, double degrees, double length, double turn, Hand hand) {
        Path rib = SongketShapes.bow(base, Math.toRadians(degrees), length, turn);
        Ribbon form = Blade.around(rib, length / 4, 0.95, 0.95);
        double pen = Math.min(hand.klowong() * 0.75, length * 0.07);
        SongketShapes.lay(out, "leaf", form, pen, length > 12 ? "sawut" : "");
        out.isen("leaf", form.along(0, 0, 0.8, 7), Math.min(hand.isen(), pen * 0.8), Taper.TAIL);
    }
}
