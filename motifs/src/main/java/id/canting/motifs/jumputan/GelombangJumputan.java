package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.motifs.Wave;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;

/**
 * Gelombang: the name is from source J27; wavy lines, as a museum text on a blog describes them (source J12), stitched; the dots in their bends are our addition.
 */
@AutoService(Motif.class)
public final class GelombangJumputan implements TiedBand {
    private static final Parameter.Quantity WAVELENGTH = Sizes.wavelength(60, 30, 120);
    private static final Parameter.Quantity AMPLITUDE =
            Parameter.length("amplitude", "tinggi gelombang", "amplitude", 9, 4, 24);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 5);
    private static final Parameter.Quantity STITCH = Sizes.stitch(4.2, 2.5, 8);
    private static final Parameter.Quantity DOT = Sizes.tiedDot(3.4, 2, 8);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-gelombang", new Text("gelombang jumputan", "stitched waves"))
                .note(
                        "Garis jelujur yang bergelombang, dengan titik ikat di setiap lekuk.",
                        "Wavy lines in running stitch, with a tied dot in each bend.")
                .described("J12", "J27")
                .parameters(WAVELENGTH, AMPLITUDE, ROWS, STITCH, DOT);
    }

    @Override
    public Parameter.Quantity pitch() {
        return WAVELENGTH;
    }

    @Override
    public double height(Values values) {
        return 2 * edge(values) + 2 * values.number(AMPLITUDE) + (values.count(ROWS) - 1) * gap(values);
    }

    /** From row to row, so that the marks across leave cloth between them however steep the wave. */
    private static double gap(Values values) {
        double steep = 2 * Math.PI * values.number(AMPLITUDE) / values.number(WAVELENGTH);
        return (values.number(STITCH) * 1.15 + 2) * Math.sqrt(1 + steep * steep * 0.6);
    }

    /** Room beside the outermost rows, where the dots stand. */
    private static double edge(Values values) {
        return values.number(STITCH) * 0.6 + 4;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number(WAVELENGTH);
        double high = values.number(AMPLITUDE);
        int rows = values.count(ROWS);
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < rows; row++) {
            double middle = edge(values) + high + row * gap(values);
            Path wave = Wave.line(length, high, middle, 25);
            Ties.stitch(out, "wave", wave, values.number(STITCH), random.stream("row/" + row));
        }
        double dot = Math.min(values.number(DOT), Math.min(high * 0.55, length / 10));
        if (dot > 1.4) {
            double clear = values.number(STITCH) * 0.6 + 1.5 * dot + 1.6;
            Ties ties = new Ties(dot, 0.8, random.stream("dots"));
            ties.at(new Point(length / 4, Math.max(edge(values) + 2 * high - clear, dot * 1.4)), out);
            double foot = edge(values) + (rows - 1) * gap(values);
            ties.at(new Point(length * 0.75, Math.min(foot + clear, height(values) - dot * 1.4)), out);
        }
        return out.build();
    }
}
