package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Pucuk rebung: a row of tall triangles, bamboo shoots, that stand on the edge and point to the field (tumpal; sources
 * S03, S06, S07). Two nested outlines with a row of dots between them; inside, a stem of leaf pairs climbs to a bud.
 * Between two shoots a small inverted one fills the wedge. The curved flanks, the stem and the fillers are our drawing.
 */
@AutoService(Motif.class)
public final class PucukRebung implements Band {
    private static final Parameter.Quantity BASE = Parameter.length("base", "lebar kaki", "base", 52, 25, 125);
    private static final Parameter.Quantity HEIGHT = Sizes.height(88, 40, 220);
    private static final Parameter.Quantity LEAVES = Parameter.count("leaves", "pasang daun", "leaf pairs", 3, 1, 7);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-pucuk-rebung", new Text("pucuk rebung", "bamboo shoot"))
                .note(
                        "Deretan segitiga tinggi bergaris tepi ganda yang menghadap ke badan kain, berisi tangkai"
                                + " berdaun.",
                        "A row of tall triangles with doubled outlines that face the body of the cloth, a leafy stem"
                                + " in each.")
                .meaning(
                        "kekuatan dan nasib baik; selalu di kepala kain",
                        "strength and good fortune; always in the head of the cloth",
                        "S03")
                .described("S03", "S06", "S07")
                .parameters(BASE, HEIGHT, LEAVES);
    }

    @Override
    public Parameter.Quantity pitch() {
        return BASE;
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT) + 3;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double base = values.number(BASE);
        double height = values.number(HEIGHT);
        Drawing.Builder out = Drawing.builder();
        out.place(shoot(base * 0.95, height, values.count(LEAVES), hand), Transform.shift(base / 2, height + 1.5));
        return MinimumWidth.held(out);
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        Drawing filler = filler(values.number(BASE) * 0.44, values.number(HEIGHT) * 0.6, hand);
        return Drawing.builder()
                .place(filler, Transform.shift(0, 2 + values.number(HEIGHT) * 0.08))
                .build();
    }

    /** A shoot standing on the origin, its point upward. */
    private static Drawing shoot(double base, double height, int leaves, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        double step = Math.max(3.6, base * 0.085);
        out.klowong("outline", flank(base, height, 0), hand.klowong(), Taper.NONE);
        Path second = flank(base, height, step);
        out.klowong("outline", second, hand.klowong() * 0.62, Taper.NONE);
        ArcLength row = flank(base, height, step / 2 + 0.1).track(0.05);
        int dots = (int) Math.round(row.length() / 3.1);
        for (int i = 0; i < dots; i++) {
            out.dot("outline", row.at(row.length() * i / dots), hand.isen() * 0.95);
        }
        out.area("core", second, "");
        stem(out, base, height, step, leaves, hand);
        return MinimumWidth.held(out);
    }

    /** The closed outline drawn in by so many mm; its flanks swell a little outward. */
    private static Path flank(double base, double height, double in) {
        double half = base / 2 - in * 1.15;
        double top = -height + in * 2.6;
        double foot = -in;
        Point tip = new Point(0, top);
        double rise = foot - top;
        Path right = Path.smooth(List.of(
                tip,
                new Point(half * 0.36, top + rise * 0.33),
                new Point(half * 0.72, top + rise * 0.66),
                new Point(half * 0.97, top + rise * 0.94)));
        List<Point> corner = List.of(new Point(half, foot), new Point(-half, foot));
        Path left = right.transformed(Transform.scale(-1, 1)).reversed();
        return right.join(Path.polyline(corner)).join(left).close();
    }

    private static void stem(Drawing.Builder out, double base, double height, double step, int leaves, Hand hand) {
        double foot = -step - base * 0.1;
        double top = -height * 0.62;
        out.isen("stem", Path.line(new Point(0, foot), new Point(0, top)), hand.isen() * 1.1, Taper.TAIL);
        for (int i = 0; i < leaves; i++) {
            double t = (double) i / leaves;
            double y = foot + (top - foot) * (t * 0.82 + 0.03);
            double room = (base / 2 - step * 1.4) * (1 - (-y) / (height - step)) - 1.2;
            double size = Math.min(room * 1.12, (foot - top) / leaves * 1.02);
            if (size > 4) {
                for (int side = -1; side <= 1; side += 2) {
                    leaf(out, new Point(0, y), side, size, hand);
                }
            }
        }
        double size = Math.min(base * 0.085, height * 0.05);
        double room = (base / 2 - step * 1.4) * (1 - (-top + size * 1.5) / (height - step)) - 0.8;
        if (room > 0.7) {
            bud(out, new Point(0, top), Math.min(size, room * 0.8), hand);
        } else {
            out.dot("bud", new Point(0, top), hand.isen() * 1.5);
        }
    }

    private static void leaf(Drawing.Builder out, Point at, int side, double size, Hand hand) {
        Path rib = Path.smooth(List.of(
                at.plus(new Point(side * 0.9, -0.4)),
                at.plus(new Point(side * size * 0.5, -size * 0.3)),
                at.plus(new Point(side * size * 0.86, -size * 0.78))));
        Ribbon ribbon = Blade.around(rib, size * 0.2, 0.8, 0.9);
        Path outline = ribbon.outline(9);
        out.outlined("leaf", outline, hand.klowong() * 0.66, ribbon, size > 9 ? "sawut" : "");
        if (size <= 9) {
            out.isen("leaf", ribbon.along(0, 0.2, 0.75, 4), hand.isen() * 0.7, Taper.BOTH);
        }
    }

    private static void bud(Drawing.Builder out, Point at, double size, Hand hand) {
        for (int i = -1; i <= 1; i++) {
            Point tip = at.plus(Point.polar(size * 1.9, -Math.PI / 2 + i * 0.62));
            Ribbon petal = Blade.around(Path.line(at, tip), size * 0.42, 1.25, 1);
            out.outlined("bud", petal.outline(7), Math.min(hand.klowong() * 0.6, size * 0.32), "");
        }
        out.dot("bud", at.plus(new Point(0, size * 0.5)), hand.isen() * 1.5);
    }

    /** A small inverted shoot hanging from the origin, its point downward. */
    private static Drawing filler(double base, double height, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        out.klowong(
                "filler", Path.line(new Point(0, height * 0.26), new Point(0, height * 0.95)), hand.isen(), Taper.BOTH);
        for (int i = -1; i <= 1; i++) {
            Point from = new Point(0, height * 0.3);
            Point tip = from.plus(Point.polar(height * 0.3 * (i == 0 ? 1 : 0.8), -Math.PI / 2 + i * 0.7));
            Ribbon petal = Blade.around(Path.line(from, tip), base * 0.15, 1.2, 1);
            out.klowong("filler", petal.outline(8), hand.klowong() * 0.62, Taper.NONE);
        }
        for (int side = -1; side <= 1; side += 2) {
            Point eye = new Point(side * base * 0.16, height * 0.42);
            out.klowong(
                    "filler",
                    Curves.spiral(
                            eye, base * 0.17, side > 0 ? Math.PI : 0, base * 0.05, side > 0 ? -Math.PI : 2 * Math.PI),
                    hand.isen(),
                    Taper.TAIL);
        }
        for (int i = 0; i < 3; i++) {
            out.dot("filler", new Point(0, height * (1.0 + 0.07 * i)), hand.isen());
        }
        return MinimumWidth.held(out);
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing.Builder out = Drawing.builder();
        Point origin = new Point(1.5, side - 1.5);
        double radius = side - 3;
        Drawing shoot = shoot(radius * 0.5, radius * 0.82, values.count(LEAVES), hand);
        Point foot = origin.plus(Point.polar(radius * 0.28, -Math.PI / 4));
        out.place(shoot, Transform.turn(Math.PI / 4).then(Transform.to(foot)));
        for (int i = 0; i < 2; i++) {
            double angle = i == 0 ? Math.toRadians(-11) : Math.toRadians(-79);
            Point tip = origin.plus(Point.polar(radius * 0.94, angle));
            Ribbon blade = Blade.around(
                    Path.line(origin.plus(Point.polar(radius * 0.42, angle)), tip), radius * 0.075, 0.8, 1);
            out.outlined("blade", blade.outline(9), hand.klowong() * 0.8, blade, "sawut");
        }
        return MinimumWidth.held(out);
    }
}
