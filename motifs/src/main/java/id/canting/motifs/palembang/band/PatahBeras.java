package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Patah beras, broken rice: small triangles that point up and down in turn (source S08), so that clear cloth runs
 * between them as a zigzag. The dot in every other one is our drawing.
 */
@AutoService(Motif.class)
public final class PatahBeras implements Band {
    private static final Parameter.Quantity WIDTH =
            Parameter.length("width", "lebar segitiga", "triangle width", 8, 5, 20);
    private static final Parameter.Quantity HEIGHT = Sizes.height(6, 4, 16);
    /** Cloth left clear between two triangles, mm across. */
    private static final double CLEAR = 1.1;

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-patah-beras", new Text("patah beras", "broken rice"))
                .note(
                        "Segitiga kecil yang berselang-seling menghadap ke atas dan ke bawah.",
                        "Small triangles that point up and down in turn.")
                .described("S08")
                .parameters(WIDTH, HEIGHT);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WIDTH;
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT) + 3;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        Grain grain = Grain.of(values, hand);
        Drawing.Builder out = Drawing.builder();
        Point foot = new Point(width / 2, 1.5 + values.number(HEIGHT));
        SongketShapes.lay(
                out,
                "grain",
                Path.polygon(
                        foot.plus(new Point(-grain.half, 0)),
                        foot.plus(new Point(0, -grain.tall)),
                        foot.plus(new Point(grain.half, 0))),
                grain.pen,
                "");
        out.dot("grain", foot.plus(new Point(0, -grain.heart)), grain.dot);
        for (int end = 0; end < 2; end++) {
            Point seam = new Point(end * width, 1.5);
            Point tip = seam.plus(new Point(0, grain.tall));
            Point side = seam.plus(new Point((1 - 2 * end) * grain.half, 0));
            out.klowong("grain", Path.polyline(List.of(seam, side, tip)), grain.pen, Taper.NONE);
            out.area("grain", Path.polygon(seam, side, tip), "");
        }
        return MinimumWidth.held(out);
    }

    /** A triangle drawn in from its full size so that the zigzag between stays clear. */
    private record Grain(double half, double tall, double pen, double heart, double dot) {
        static Grain of(Values values, Hand hand) {
            double width = values.number(WIDTH);
            double height = values.number(HEIGHT);
            double pen = Math.min(hand.klowong() * 0.55, Math.min(width, height) * 0.14);
            double slope = Math.sqrt(width * width / 4 + height * height);
            double half = width / 2 - (CLEAR + pen) / 2 * slope / height;
            double tall = height * half / (width / 2);
            double dot = Math.max(0.4, Math.min(hand.isen() * 1.4, (tall - pen * 2) * 0.42));
            return new Grain(half, tall, pen, pen / 2 + tall * 0.3, dot);
        }
    }

    /** The halves of triangles that end at the corner are closed, a lozenge between them. */
    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Grain grain = Grain.of(values, hand);
        Drawing.Builder out = Drawing.builder();
        double inner = 1.5;
        double outer = inner + grain.tall;
        out.klowong("grain", Path.line(new Point(side, inner), new Point(side, outer)), grain.pen, Taper.NONE);
        out.klowong("grain", Path.line(new Point(side - inner, 0), new Point(side - outer, 0)), grain.pen, Taper.NONE);
        Point middle = new Point(side / 2, side / 2);
        double reach = side / 2 - 1.9;
        SongketShapes.lay(out, "grain", SongketShapes.lozenge(middle, reach, reach), grain.pen, "");
        out.dot("grain", middle, grain.dot);
        return MinimumWidth.held(out);
    }
}
