package id.canting.motifs.banyuasin.water;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Sizes;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.Ornaments;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Gelombang, the sea's wave, after the blue wave of the regency's emblem (source L01): a trochoid, the form Gerstner (1804)
 * found for waves of deep water, with sharp crests and flat troughs. Deeper lines move less. The curl
 * on each crest and the dots are ours.
 */
@AutoService(Motif.class)
public final class Gelombang implements Band {
    private static final int LINES = 3;
    private static final double MARGIN = 3;

    /** A trochoid crosses itself when its points swing farther than the wavelength over two pi; held below that. */
    private static final double SWING = 0.86;

    /** How much flatter each deeper line is: ours. */
    private static final double CALM = 0.8;

    private static final Parameter.Quantity LENGTH = Sizes.wavelength(24, 12, 60);
    private static final Parameter.Quantity HEIGHT =
            Parameter.length("height", "tinggi gelombang", "wave height", 6, 3, 15);

    @Override
    public Declaration declaration() {
        return Banyuasin.band("byn-gelombang", new Text("gelombang", "sea wave"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Gelombang laut berpuncak lancip, makin dalam makin tenang; terinspirasi lambang daerah. Ikal"
                                + " dan titiknya tafsiran kami.",
                        "A sea wave with sharp crests, calmer with depth; inspired by the regency's emblem. Curls and"
                                + " dots are our interpretation.")
                .meaning("pada lambang daerah: potensi kelautan", "in the emblem: the riches of the sea", "L01")
                .interpreted("L01")
                .parameters(LENGTH, HEIGHT);
    }

    @Override
    public Parameter.Quantity pitch() {
        return LENGTH;
    }

    @Override
    public double height(Values values) {
        return top(values) + values.number(HEIGHT) + (LINES - 1) * apart(values) + MARGIN;
    }

    /** The crests' height below the band's upper side: room for a curl, mm. */
    private static double top(Values values) {
        return MARGIN + 2.2 * curl(values);
    }

    private static double curl(Values values) {
        return Math.max(1.3, Math.min(values.number(HEIGHT) * 0.32, values.number(LENGTH) * 0.12));
    }

    /** Between two lines, mm: room for a row of dots. */
    private static double apart(Values values) {
        return 3.4 + values.number(HEIGHT) * 0.15;
    }

    /** One wave of a line, or between two lines, from trough to trough; deeper lines are flatter. */
    private static Path wave(Values values, double line) {
        double length = values.number(LENGTH);
        double calm = StrictMath.pow(CALM, line);
        double rise = values.number(HEIGHT) / 2 * calm;
        double swing = Math.min(values.number(HEIGHT) / 2, SWING * length / (2 * Math.PI)) * calm;
        double middle = top(values) + values.number(HEIGHT) / 2 + line * apart(values);
        return Curves.through(
                t -> new Point(
                        length * t + swing * StrictMath.sin(2 * Math.PI * t),
                        middle + rise * StrictMath.cos(2 * Math.PI * t)),
                0,
                1,
                49);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double length = values.number(LENGTH);
        Hand hand = ScaledHand.hand(maker, length, 24);
        Drawing.Builder out = Drawing.builder();
        out.klowong("wave", wave(values, 0), hand.klowong(), Taper.NONE);
        out.klowong("wave", wave(values, 1), hand.klowong() * 0.65, Taper.NONE);
        out.klowong("wave", wave(values, 2), hand.isen() * 0.95, Taper.NONE);
        Ornaments.dots(out, "foam", wave(values, 0.54), Math.max(2.2, length / 12), hand.isen());
        Point crest = new Point(length / 2, top(values));
        Path curl = Ornaments.curl(crest, -Math.PI / 2, curl(values), 1, Math.toRadians(400));
        out.klowong("curl", curl, hand.klowong() * 0.8, new Taper(1, 0.5));
        drops(out, values, hand);
        return out.build();
    }

    /** Drops over the trough, the middle one on the seam at the left. */
    private static void drops(Drawing.Builder out, Values values, Hand hand) {
        double length = values.number(LENGTH);
        double y = top(values) + values.number(HEIGHT) - hand.klowong() / 2 - hand.isen() - 1.1;
        double lift = values.number(HEIGHT) * 0.2 + 0.5;
        out.dot("foam", new Point(0, y), hand.isen() * 1.4);
        out.dot("foam", new Point(0, y - 2.4 - lift), hand.isen());
        out.dot("foam", new Point(length * 0.12, y - lift), hand.isen());
        out.dot("foam", new Point(length * 0.88, y - lift), hand.isen());
    }

    @Override
    public Drawing corner(Values values, Hand maker) {
        Hand hand = ScaledHand.hand(maker, values.number(LENGTH), 24);
        double side = height(values);
        Point middle = new Point(side / 2, side / 2);
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < 3; i++) {
            double start = Math.PI * 2 * i / 3 + Math.PI * 0.75;
            Point eye = middle.plus(Point.polar(side * 0.22, start));
            Path curl =
                    Curves.spiral(eye, side * 0.2, start + Math.PI, side * 0.05, start + Math.PI + Math.toRadians(430));
            out.klowong("wave", curl, hand.klowong() * 0.85, Taper.TAIL);
        }
        return out.build();
    }
}
