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
import id.canting.motifs.Blade;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Bungo melati: a small jasmine of songket, strewn as tabur (sources S01, S08): petals around a heart of dots. Petals
 * with points and the leaves between them are our drawing.
 */
@AutoService(Motif.class)
public final class BungoMelati implements Motif {
    private static final Parameter.Quantity DIAMETER = Sizes.diameter(26, 12, 60);
    private static final Parameter.Quantity PETALS = Sizes.petals(5, 4, 8);
    private static final Parameter.Flag LEAVES = new Parameter.Flag("leaves", new Text("daun", "leaves"), true);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-bungo-melati", new Text("bungo melati", "jasmine"))
                .note(
                        "Kembang melati kecil untuk ditabur: kelopak runcing, putik bertitik, daun di sela-selanya.",
                        "A small jasmine for scattering: pointed petals, a dotted heart, leaves in between.")
                .described("S01", "S08")
                .parameters(DIAMETER, PETALS, LEAVES);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double radius = values.number(DIAMETER) / 2;
        int petals = values.count(PETALS);
        Drawing.Builder out = Drawing.builder();
        double heart = radius * 0.24;
        double half = Math.min(radius * 0.25, Math.PI * radius * 0.56 / petals * 0.92);
        for (int i = 0; i < petals; i++) {
            double angle = -Math.PI / 2 + 2 * Math.PI * i / petals;
            blade(out, "petal", angle, heart + 0.9, radius, half, hand.klowong() * 0.75, hand);
            if (values.flag(LEAVES)) {
                double between = angle + Math.PI / petals;
                blade(out, "leaf", between, radius * 0.82, radius * 1.22, half * 0.4, hand.klowong() * 0.55, hand);
            }
        }
        out.klowong("heart", Path.circle(Point.ZERO, heart), hand.klowong() * 0.6, Taper.NONE);
        out.dot("heart", Point.ZERO, Math.max(0.6, heart * 0.6));
        return out.build();
    }

    private static void blade(
            Drawing.Builder out,
            String part,
            double angle,
            double from,
            double to,
            double half,
            double pen,
            Hand hand) {
        Ribbon ribbon = Blade.around(Path.line(Point.polar(from, angle), Point.polar(to, angle)), half, 1.05, 1.08);
        Path outline = ribbon.outline(15);
        out.outlined(part, outline, pen, ribbon, "");
        if (half > 2.4) {
            out.isen(part, ribbon.along(0, 0.12, 0.6, 4), hand.isen() * 0.8, Taper.TAIL);
        }
    }
}
