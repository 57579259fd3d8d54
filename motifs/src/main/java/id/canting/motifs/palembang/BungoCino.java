package id.canting.motifs.palembang;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Bungo cino: a full flower of songket in gold and red (sources S01, S02). Two rings of petals, the outer ones lined and
 * notched by a tip between them, are our drawing.
 */
@AutoService(Motif.class)
public final class BungoCino implements Motif {
    private static final Parameter.Quantity DIAMETER = Sizes.diameter(30, 12, 60);
    private static final Parameter.Quantity PETALS = Sizes.petals(8, 6, 12);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-bungo-cino", new Text("bungo cino", "Chinese flower"))
                .note(
                        "Bunga penuh dengan dua lapis kelopak; pada songket berwarna emas dan merah.",
                        "A full flower with two rings of petals; gold and red on songket.")
                .meaning(
                        "dikaitkan dengan perempuan keturunan Tionghoa",
                        "linked with women of Chinese descent",
                        "S01 S02")
                .described("S01", "S02", "S11")
                .parameters(DIAMETER, PETALS);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double radius = values.number(DIAMETER) / 2;
        int count = values.count(PETALS);
        double pen = Blooms.pen(radius * 0.8, hand);
        Drawing.Builder out = Drawing.builder();
        double heart = radius * 0.16;
        double middle = radius * 0.5;
        boolean filled = radius > 24;
        for (Ribbon petal : Blooms.round(count, -Math.PI / 2)
                .lay(out, "outer", Point.ZERO, radius * 0.46, radius - pen / 2, pen, filled ? "sawut" : "")) {
            if (!filled && radius > 9) {
                SongketShapes.veins(out, "outer", petal, Math.min(hand.isen() * 0.85, radius * 0.04));
            }
        }
        inner(out, count, heart + pen * 0.4, middle, pen, hand);
        for (int i = 0; i < count; i++) {
            double angle = -Math.PI / 2 + (2 * i + 1) * Math.PI / count;
            out.dot("outer", Point.polar(radius * 0.76, angle), Math.min(hand.isen() * 1.4, radius * 0.07));
            out.dot("outer", Point.polar(radius * 0.88, angle), Math.min(hand.isen(), radius * 0.05));
        }
        Blooms.heart(out, Point.ZERO, heart, pen * 0.8, hand);
        return MinimumWidth.held(out);
    }

    /** The petals between the outer ones: slim leaves, or single strokes where two lines would run together. */
    private static void inner(Drawing.Builder out, int count, double heart, double end, double pen, Hand hand) {
        Blooms.Petals petals = Blooms.round(count, -Math.PI / 2 + Math.PI / count);
        double from = heart + pen + 0.4;
        if (petals.room(from, end, pen * 0.7) > pen * 0.35 + 0.9) {
            petals.lay(out, "inner", Point.ZERO, from, end, pen * 0.7, "");
            return;
        }
        for (int i = 0; i < count; i++) {
            double angle = -Math.PI / 2 + (2 * i + 1) * Math.PI / count;
            Path stroke = Path.line(Point.polar(from + 0.3, angle), Point.polar(end, angle));
            out.isen("inner", stroke, Math.min(hand.isen() * 1.3, end * 0.16), Taper.BOTH);
        }
    }
}
