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
import id.canting.motifs.Wave;
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Ombak-ombak: a wave line along an edge (sources S04, S08), doubled by a finer one, a curl on each crest and a dot in
 * each bay; the doubling, curls and dots are our drawing.
 */
@AutoService(Motif.class)
public final class Ombak implements Band {
    private static final Parameter.Quantity LENGTH = Sizes.wavelength(18, 8, 45);
    private static final Parameter.Quantity AMPLITUDE =
            Parameter.length("amplitude", "tinggi gelombang", "amplitude", 3.2, 2, 10);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-ombak", new Text("ombak-ombak", "waves"))
                .note(
                        "Garis bergelombang ganda dengan titik di lekuknya.",
                        "A doubled wave line with dots in its bays.")
                .described("S04", "S08")
                .parameters(LENGTH, AMPLITUDE);
    }

    @Override
    public Parameter.Quantity pitch() {
        return LENGTH;
    }

    @Override
    public double height(Values values) {
        return 2 * values.number(AMPLITUDE) + 9;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number(LENGTH);
        double amplitude = values.number(AMPLITUDE);
        double middle = height(values) / 2;
        Drawing.Builder out = Drawing.builder();
        out.klowong("wave", Wave.line(length, amplitude, middle - 1.1, 13), hand.klowong() * 0.85, Taper.NONE);
        out.isen("wave", Wave.line(length, amplitude, middle + 1.6, 13), hand.isen() * 0.8, Taper.NONE);
        out.dot("bay", new Point(length * 0.25, middle - 1.1 - amplitude * 0.1), hand.isen() * 1.35);
        out.dot("bay", new Point(length * 0.13, middle - 2.2 - amplitude * 0.55), hand.isen());
        out.dot("bay", new Point(length * 0.37, middle - 2.2 - amplitude * 0.55), hand.isen());
        out.dot("bay", new Point(length * 0.75, middle + 1.6 + amplitude * 0.25), hand.isen() * 1.2);
        return out.build();
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Point middle = new Point(side / 2, side / 2);
        Drawing.Builder out = Drawing.builder();
        out.klowong("corner", Path.circle(middle, side * 0.27), hand.klowong() * 0.85, Taper.NONE);
        out.dot("corner", middle, hand.isen() * 1.6);
        for (int i = 0; i < 8; i++) {
            out.dot("corner", middle.plus(Point.polar(side * 0.42, i * Math.PI / 4)), hand.isen());
        }
        return out.build();
    }
}
