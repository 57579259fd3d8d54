package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Umpak: the stone a house post stands on, a row of stepped blocks (sources S01, S03, S07). The number of steps, the
 * lozenge inside and the line underneath are our drawing.
 */
@AutoService(Motif.class)
public final class Umpak implements Band {
    private static final Parameter.Quantity WIDTH = Parameter.length("width", "lebar balok", "block width", 12, 9, 48);
    private static final Parameter.Quantity HEIGHT = Sizes.height(12, 9, 40);
    private static final Parameter.Quantity STEPS = Parameter.count("steps", "jumlah undakan", "steps", 3, 2, 5);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-umpak", new Text("umpak", "umpak (post footing)"))
                .note(
                        "Deretan balok berundak seperti alas tiang rumah, wajik kecil di dalamnya.",
                        "A row of stepped blocks like the footings of house posts, a small lozenge in each.")
                .meaning("teguh seperti alas tiang", "steadfast as the footing of a post", "S03")
                .described("S01", "S03", "S07")
                .parameters(WIDTH, HEIGHT, STEPS);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WIDTH;
    }

    @Override
    public double height(Values values) {
        return Rails.standing(values.number(HEIGHT));
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        Drawing block = block(width - 1.9, values.number(HEIGHT), values.count(STEPS), hand);
        return Rails.standing(width, height(values), block, hand);
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        double height = values.number(HEIGHT);
        double dot = hand.isen() * Math.min(1.4, values.number(WIDTH) / 10);
        Drawing.Builder out = Drawing.builder();
        out.dot("between", new Point(0, 1 + height * 0.12), dot);
        out.dot("between", new Point(0, 1 + height * 0.12 + 2.3 * dot), dot * 0.8);
        return MinimumWidth.held(out);
    }

    /** A block standing on the origin. */
    private static Drawing block(double width, double height, int steps, Hand hand) {
        double pen = Math.min(hand.klowong() * 0.7, width * 0.5 / steps * 0.4);
        Drawing.Builder out = Drawing.builder();
        SongketShapes.lay(out, "block", stairs(width / 2, height, steps), pen, "");
        double reach = Math.min(width * 0.2, height * 0.26);
        Point middle = new Point(0, -height * 0.42);
        SongketShapes.lay(
                out, "lozenge", SongketShapes.lozenge(middle, reach, reach), Math.min(pen, hand.isen()) * 0.9, "");
        out.dot("lozenge", middle, Math.min(hand.isen() * 1.4, reach * 0.45));
        double foot = Math.max(height * 0.1, pen / 2 + 1);
        if (foot < height * 0.16) {
            for (int side = -1; side <= 1; side += 2) {
                out.dot("block", new Point(side * width * 0.33, -foot - 0.2), Math.min(hand.isen(), width * 0.06));
            }
        }
        return MinimumWidth.held(out);
    }

    private static Path stairs(double half, double height, int steps) {
        List<Point> right = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double x = half * level(i, steps - 1);
            right.add(new Point(x, -height * (steps - i) / steps));
            right.add(new Point(x, -height * (steps - i - 1) / steps));
        }
        return SongketShapes.mirrored(Path.polyline(right));
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing.Builder out = Rails.standingCorner(side, hand);
        double reach = side - Rails.FOOT - 1;
        double middle = reach / 2;
        Path cross = cross(middle - 0.4, values.count(STEPS));
        double pen = Math.min(hand.klowong() * 0.7, reach * 0.09);
        Transform to = Transform.shift(Rails.FOOT + middle, side - Rails.FOOT - middle);
        SongketShapes.lay(out, "block", cross.transformed(to), pen, "");
        Point heart = to.apply(Point.ZERO);
        SongketShapes.lay(out, "lozenge", SongketShapes.lozenge(heart, middle * 0.36, middle * 0.36), pen * 0.7, "");
        out.dot("lozenge", heart, Math.min(hand.isen() * 1.4, middle * 0.18));
        return MinimumWidth.held(out);
    }

    /** A cross stepped alike on all four sides. */
    private static Path cross(double reach, int steps) {
        List<Point> points = new ArrayList<>();
        int last = steps - 1;
        for (int quarter = 0; quarter < 4; quarter++) {
            Transform turn = Transform.quarters(quarter);
            for (int i = 0; i < last; i++) {
                double x = reach * level(i, last);
                points.add(turn.apply(new Point(x, -reach * level(last - i, last))));
                points.add(turn.apply(new Point(x, -reach * level(last - i - 1, last))));
            }
            points.add(turn.apply(new Point(reach, -reach * level(0, last))));
        }
        return Path.polygon(points.toArray(new Point[0]));
    }

    /** The share of the reach at a step, from the narrowest to the broadest. */
    private static double level(int step, int last) {
        return 0.26 + 0.74 * step / last;
    }
}
