package id.canting.motifs.palembang;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Bintang: a star of eight points; bintang berante: stars linked by chains of lozenges (sources S01, S04, S06). Chained
 * stars are one repeat of a cell as wide, and for a net as high, as their spacing. The star polygon {8/3}, the rosette
 * inside and the links are our drawing.
 */
@AutoService(Motif.class)
public final class Bintang implements Motif {
    private static final Parameter.Quantity DIAMETER = Sizes.diameter(20, 8, 45);
    private static final Parameter.Choice CHAIN = new Parameter.Choice(
            "chain", new Text("rantai (berante)", "chain (berante)"), "none", List.of("none", "row", "net"));
    private static final Parameter.Quantity SPACING =
            Parameter.length("spacing", "jarak antarbintang", "spacing of stars", 30, 16, 90);

    /** The depth of the notches of the star polygon {8/3}: cos(3 pi/8) / cos(2 pi/8). */
    private static final double NOTCH = StrictMath.cos(3 * Math.PI / 8) / StrictMath.cos(Math.PI / 4);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-bintang", new Text("bintang, bintang berante", "star, chained stars"))
                .note(
                        "Bintang bersudut delapan; bila berante, bintang bersambung oleh rantai wajik dan satu"
                                + " raportnya selebar jarak antarbintang.",
                        "A star of eight points; chained, stars are joined by lozenges and one repeat is as wide as"
                                + " the spacing.")
                .meaning("bintang berante: kesatuan keluarga", "chained stars: the unity of a family", "S01")
                .interpreted("S01", "S04", "S06")
                .parameters(DIAMETER, CHAIN, SPACING);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double radius = values.number(DIAMETER) / 2;
        Drawing.Builder out = Drawing.builder();
        out.place(star(radius, hand), Transform.IDENTITY);
        if (!values.choice(CHAIN).equals("none")) {
            double edge = Math.max(values.number(SPACING), values.number(DIAMETER) + 8) / 2;
            Drawing link = link(radius, edge, hand);
            for (int quarter = 0; quarter < 4; quarter++) {
                if (quarter % 2 == 0 || values.choice(CHAIN).equals("net")) {
                    out.place(link, Transform.quarters(quarter));
                }
            }
        }
        return MinimumWidth.held(out);
    }

    /** A star around the origin with a tip upward: two nested outlines, dots in the tips, a rosette in its middle. */
    public static Drawing star(double radius, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        double pen = Math.min(hand.klowong() * 0.8, radius * 0.12);
        double up = -Math.PI / 2;
        double outer = radius - pen / 2;
        SongketShapes.lay(out, "star", SongketShapes.star(Point.ZERO, 8, outer, outer * NOTCH, up), pen, "");
        double core = outer * NOTCH - pen - 0.6;
        if (core > 3) {
            out.place(Blooms.small(8, core, hand), Transform.turn(Math.PI / 8));
        } else {
            out.dot("heart", Point.ZERO, Math.max(0.7, core * 0.9));
        }
        double tip = outer * (1 + NOTCH) / 2;
        double room = (outer - tip) * 0.42 - pen / 2;
        for (int i = 0; i < 8 && room > 0.55; i++) {
            double angle = up + i * Math.PI / 4;
            Path ray = Path.line(Point.polar(outer * NOTCH + 0.4, angle), Point.polar(tip + room, angle));
            out.isen("ray", ray, Math.min(hand.isen(), room), Taper.TAIL);
        }
        return MinimumWidth.held(out);
    }

    /** From the star's right tip to the cell's edge: lozenges on a thread. */
    private static Drawing link(double radius, double edge, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        double length = edge - radius;
        int count = (int) Math.max(1, Math.floor(length / 7));
        double step = length / count;
        double half = Math.min(step * 0.34, radius * 0.24);
        double pen = Math.min(hand.isen(), half * 0.42);
        for (int i = 0; i < count; i++) {
            Point middle = new Point(radius + step * (i + 0.5), 0);
            Point reach = new Point(half, 0);
            out.klowong("chain", Path.line(middle.minus(new Point(step / 2, 0)), middle.minus(reach)), pen, Taper.NONE);
            out.klowong("chain", Path.line(middle.plus(reach), middle.plus(new Point(step / 2, 0))), pen, Taper.NONE);
            SongketShapes.lay(out, "link", SongketShapes.lozenge(middle, half, half * 0.85), pen, "");
            out.dot("link", middle, Math.max(0.4, half * 0.35));
        }
        return MinimumWidth.held(out);
    }
}
