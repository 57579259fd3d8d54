package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.List;

/**
 * Pucuk rebung in jumputan (sources J09, J28): stitched triangles that stand on the edge and point to the field. The
 * inner row and the dots are our drawing.
 */
@AutoService(Motif.class)
public final class PucukRebungJumputan implements TiedBand {
    private static final Parameter.Quantity BASE = Parameter.length("base", "lebar kaki", "base", 60, 30, 110);
    private static final Parameter.Quantity HEIGHT = Sizes.height(84, 40, 180);
    private static final Parameter.Quantity STITCH = Sizes.stitch(4.2, 2.5, 8);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(4.5, 2.5, 9);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-pucuk-rebung", new Text("pucuk rebung jumputan", "stitched bamboo shoots"))
                .note(
                        "Deretan segitiga jelujur yang menghadap ke badan kain, bertitik ikat di dalamnya.",
                        "A row of stitched triangles that face the body of the cloth, with tied dots in them.")
                .described("J09", "J28")
                .parameters(BASE, HEIGHT, STITCH, DOT);
    }

    @Override
    public Parameter.Quantity pitch() {
        return BASE;
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT) + 6;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double base = values.number(BASE);
        double height = values.number(HEIGHT);
        double stitch = Math.min(values.number(STITCH), base / 9);
        double gap = stitch * 1.15 + 2.4;
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        Path outer = shoot(base, height, gap * 0.5);
        Ties.stitch(out, "outline", outer, stitch, random.stream("outer"));
        Region inner = Region.of(outer, 0.05).offset(-gap);
        if (!inner.isEmpty() && inner.area() > 80) {
            Path line = inner.pieces().get(0).simplified(0.15).contours().get(0);
            Ties.stitch(out, "inner", line, stitch, random.stream("inner"));
            Region core = inner.offset(-gap * 0.75);
            double room = core.isEmpty() ? 0 : core.inscribed(0.1).radius();
            double dot = Math.min(values.number(DOT), room * 0.75);
            if (dot > 1.8) {
                Point middle = core.inscribed(0.1).centre();
                new Ties(dot, 0.9, random.stream("dot")).at(new Point(base / 2, middle.y()), out);
                Point above = new Point(base / 2, middle.y() - 2.6 * dot - 5);
                if (core.clearance(above) > dot * 0.7) {
                    new Ties(dot * 0.62, 0.9, random.stream("bud")).at(above, out);
                }
            }
        }
        return out.build();
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        double dot = Math.min(values.number(DOT), values.number(BASE) * 0.08);
        Drawing.Builder out = Drawing.builder();
        Ties ties = new Ties(Math.max(1.8, dot), 0.9, hand.random().stream("between"));
        ties.at(new Point(0, values.number(HEIGHT) * 0.2), out);
        return out.build();
    }

    /** A triangle standing on the lower edge, its flanks swelling a little, drawn in at the sides. */
    private static Path shoot(double base, double height, double in) {
        Point tip = new Point(base / 2, 4);
        double foot = height + 2;
        double half = base / 2 - in;
        Path right = Path.smooth(List.of(
                tip,
                new Point(base / 2 + half * 0.4, 4 + (foot - 4) * 0.36),
                new Point(base / 2 + half * 0.76, 4 + (foot - 4) * 0.7),
                new Point(base / 2 + half, foot)));
        Path left = right.transformed(Transform.scale(-1, 1).then(Transform.shift(base, 0)))
                .reversed();
        return right.join(left).close();
    }
}
