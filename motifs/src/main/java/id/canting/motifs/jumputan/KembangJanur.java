package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;

/**
 * Kembang janur, the flower of young palm leaf (sources J01, J02), as a fan of stitched blades from one foot: our
 * drawing.
 */
@AutoService(Motif.class)
public final class KembangJanur implements Motif {
    private static final Parameter.Quantity BLADES = Parameter.count("blades", "jumlah helai", "blades", 7, 5, 9);
    private static final Parameter.Quantity SPREAD =
            Parameter.angle("spread", "sudut bukaan kipas", "spread", 160, 90, 200);
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang helai", "blade length", 60, 35, 110);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.8, 2.5, 8);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(4.5, 2.5, 9);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-kembang-janur", new Text("kembang janur", "young palm-leaf flower"))
                .note(
                        "Kipas helai janur yang dijelujur dari satu pangkal, bertitik ikat di pangkal "
                                + "dan di tiap ujung. Bentuknya tafsiran kami.",
                        "A fan of young palm blades stitched from one foot, with tied dots at the foot "
                                + "and at each tip. The shape is our interpretation.")
                .interpreted("J01", "J02")
                .parameters(BLADES, SPREAD, LENGTH, STITCH, DOT);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        int blades = values.count(BLADES);
        double length = values.number(LENGTH);
        double spread = values.radians(SPREAD);
        double stitch = Math.min(values.number(STITCH), length / 9);
        double dot = Math.min(values.number(DOT), length * 0.1);
        double step = spread / (blades - 1);
        double half = Math.min(length * 0.13, length * 0.72 * StrictMath.sin(step / 2) - stitch * 0.62 - 0.8);
        double foot = Math.max(dot * 1.6 + stitch, (stitch * 0.6 + 1) / StrictMath.sin(step / 2));
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        Point base = new Point(0, length * 0.42);
        Ties tips = new Ties(Math.max(2, dot * 0.6), 0.8, random.stream("tips"));
        for (int i = 0; i < blades; i++) {
            double angle = -Math.PI / 2 - spread / 2 + i * step;
            Point from = base.plus(Point.polar(foot, angle));
            Point tip = base.plus(Point.polar(length, angle));
            Path line = half > stitch * 0.62 + 1
                    ? Blade.around(Path.line(from, tip), half, 1.35, 1).outline(11)
                    : Path.line(from, tip);
            Ties.stitch(out, "blade", line, stitch, random.stream("blade/" + i));
            tips.at(base.plus(Point.polar(length + dot * 1.1 + 2.6, angle)), out);
        }
        new Ties(dot, 0.9, random.stream("foot")).at(base, out);
        return out.build();
    }
}
