package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
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
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Gunungan: a row of mounds on an edge (source S08, which gives the name alone). The swung outline that rises to a
 * point, the dotted rim and the fan of leaves inside are our drawing.
 */
@AutoService(Motif.class)
public final class Gunungan implements Band {
    private static final Parameter.Quantity WIDTH = Sizes.width(34, 18, 90);
    private static final Parameter.Quantity HEIGHT = Sizes.height(28, 16, 80);
    private static final Parameter.Quantity LEAVES = Parameter.count("leaves", "jumlah daun", "leaves", 5, 3, 9);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-gunungan", new Text("gunungan", "gunungan (mound)"))
                .note(
                        "Deretan gundukan berujung lancip dengan tepi bertitik dan kipas daun di dalamnya.",
                        "A row of mounds that rise to a point, with a dotted rim and a fan of leaves inside.")
                .interpreted("S08")
                .parameters(WIDTH, HEIGHT, LEAVES);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WIDTH;
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT) + 2.5;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        Drawing mound = mound(width - 1.8, values.number(HEIGHT), values.count(LEAVES), hand);
        return Drawing.builder()
                .place(mound, Transform.shift(width / 2, height(values) - 1))
                .build();
    }

    /** What hangs in the wedge between two mounds: a bud on a thread of dots. */
    @Override
    public Drawing between(Values values, Hand hand) {
        double height = values.number(HEIGHT);
        double half = Math.min(values.number(WIDTH) * 0.07, height * 0.09);
        Drawing.Builder out = Drawing.builder();
        Path spine = Path.line(new Point(0, 1 + height * 0.09), new Point(0, 1 + height * 0.42));
        double pen = Math.min(hand.klowong() * 0.55, half * 0.5);
        SongketShapes.lay(out, "bud", Blade.around(spine, half, 0.75, 0.9), pen, "");
        for (int i = 0; i < 3; i++) {
            out.dot(
                    "bud",
                    new Point(0, 1 + height * (0.5 + 0.07 * i)),
                    Math.min(hand.isen() * (1.3 - 0.25 * i), half * 0.5));
        }
        return MinimumWidth.held(out);
    }

    /** A mound standing on the origin. */
    private static Drawing mound(double width, double height, int leaves, Hand hand) {
        double half = width / 2;
        double pen = Math.min(hand.klowong() * 0.85, width * 0.04);
        double step = Math.max(2.9, width * 0.085);
        Drawing.Builder out = Drawing.builder();
        SongketShapes.lay(out, "mound", swing(half, height), pen, "");
        Path inner = swing(half - step * 1.15, height - step * 2.3).transformed(Transform.shift(0, -step));
        SongketShapes.lay(out, "core", inner, pen * 0.65, "");
        Path row = swing(half - step * 0.57, height - step * 1.25).transformed(Transform.shift(0, -step / 2));
        SongketShapes.beads(out, "mound", row, Math.max(2.2, step * 0.75), Math.min(hand.isen() * 1.05, step * 0.28));
        fan(out, half - step * 1.15, height - step * 2.3, -step - pen, leaves, hand);
        return MinimumWidth.held(out);
    }

    private static void fan(Drawing.Builder out, double half, double height, double foot, int leaves, Hand hand) {
        Point from = new Point(0, foot - height * 0.02);
        double eye = Math.min(half * 0.16, height * 0.13);
        double pen = Math.min(hand.klowong() * 0.55, half * 0.055);
        double spread = Math.toRadians(72);
        for (int i = 0; i < leaves; i++) {
            double t = 2.0 * i / (leaves - 1) - 1;
            double angle = -Math.PI / 2 + t * spread;
            double reach = Math.min(height * (0.84 - 0.26 * Math.abs(t)), half * (0.78 + 0.2 * (1 - Math.abs(t))));
            double room = (eye + reach) / 2 * StrictMath.sin(spread / (leaves - 1)) - pen / 2 - 0.4;
            Ribbon leaf =
                    SongketShapes.ray(from, angle, eye + pen + 0.5, reach, Math.min(room, reach * 0.19), 1.1, 0.85);
            SongketShapes.lay(out, "leaf", leaf, pen, leaf.halfWidth(0.5) > 2.4 ? "sawut" : "");
            if (leaf.halfWidth(0.5) <= 2.4 && leaf.halfWidth(0.5) > 1.2) {
                out.isen("leaf", leaf.along(0, 0.2, 0.7, 4), pen * 0.7, Taper.TAIL);
            }
        }
        out.klowong("eye", Curves.arc(from, eye, Math.PI, 2 * Math.PI), pen, Taper.NONE);
        out.dot("eye", from.plus(new Point(0, -eye * 0.35)), Math.max(0.5, eye * 0.5));
    }

    /** A swung half: steep at the foot, drawn in below the tip. */
    private static Path swing(double half, double height) {
        return SongketShapes.standing(List.of(
                new Point(0, -height),
                new Point(half * 0.2, -height * 0.83),
                new Point(half * 0.62, -height * 0.62),
                new Point(half * 0.93, -height * 0.3),
                new Point(half, 0)));
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing mound = mound(side * 0.7, side * 0.72, values.count(LEAVES), hand);
        return Drawing.builder()
                .place(mound, Transform.turn(Math.PI / 4).then(Transform.shift(side * 0.27, side * 0.73)))
                .build();
    }
}
