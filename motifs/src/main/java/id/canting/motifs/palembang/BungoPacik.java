package id.canting.motifs.palembang;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
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
 * Bungo pacik: a simple flower of songket (sources S01, S02, S11). Four or five round petals with a notched edge and
 * doubled outline, a leaf between two of them, are our drawing.
 */
@AutoService(Motif.class)
public final class BungoPacik implements Motif {
    private static final Parameter.Quantity DIAMETER = Sizes.diameter(26, 12, 60);
    private static final Parameter.Quantity PETALS = Sizes.petals(4, 4, 5);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-bungo-pacik", new Text("bungo pacik", "pacik flower"))
                .note(
                        "Bunga sederhana berkelopak bulat, daun kecil di sela-selanya.",
                        "A simple flower of round petals, small leaves in between.")
                .meaning(
                        "kesederhanaan dan kesejahteraan; dikaitkan dengan keturunan Arab",
                        "simplicity and prosperity; linked with people of Arab descent",
                        "S01 S02 S11")
                .described("S01", "S02", "S11")
                .parameters(DIAMETER, PETALS);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double radius = values.number(DIAMETER) / 2;
        int count = values.count(PETALS);
        double pen = Blooms.pen(radius, hand);
        double heart = radius * 0.2;
        Drawing.Builder out = Drawing.builder();
        Path petal = petal(heart + pen + 0.4, radius - pen / 2, count, pen);
        for (int i = 0; i < count; i++) {
            double angle = -Math.PI / 2 + 2 * Math.PI * i / count;
            Path turned = petal.transformed(Transform.turn(angle));
            SongketShapes.lay(out, "petal", turned, pen, "");
            for (int line = -1; line <= 1; line++) {
                Point from = Point.polar(radius * 0.48, angle + line * 0.1);
                Point to = Point.polar(radius * (line == 0 ? 0.76 : 0.7), angle + line * 0.24);
                out.isen("petal", Path.line(from, to), Math.min(hand.isen() * 0.9, radius * 0.05), Taper.TAIL);
            }
            leaf(out, angle + Math.PI / count, radius, count == 4 ? 0.62 : 0.84, pen, hand);
        }
        Blooms.heart(out, Point.ZERO, heart, pen * 0.8, hand);
        return MinimumWidth.held(out);
    }

    private static void leaf(Drawing.Builder out, double angle, double radius, double from, double pen, Hand hand) {
        Ribbon leaf = SongketShapes.ray(Point.ZERO, angle, radius * from, radius * 1.14, radius * 0.11, 0.9, 0.9);
        SongketShapes.lay(out, "leaf", leaf, pen * 0.75, "");
        out.dot("leaf", Point.polar(radius * from - 1.4 * pen, angle), Math.min(hand.isen(), pen));
    }

    /** A heart-shaped petal along the x axis between two distances. */
    private static Path petal(double from, double to, int count, double pen) {
        double length = to - from;
        double wide = Math.min(length * 0.5, (from + length * 0.72) * StrictMath.sin(Math.PI / count) - pen - 0.8);
        Path side = Path.smooth(List.of(
                new Point(from, 0),
                new Point(from + length * 0.3, wide * 0.42),
                new Point(from + length * 0.66, wide * 0.98),
                new Point(from + length * 0.92, wide * 0.72),
                new Point(from + length * 0.985, wide * 0.32),
                new Point(from + length * 0.86, 0)));
        return side.join(side.transformed(Transform.scale(1, -1)).reversed()).close();
    }
}
