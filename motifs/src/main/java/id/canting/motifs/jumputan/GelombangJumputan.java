package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.List;

/**
 * Wavy lines, as a museum describes them (source J12), stitched; the dots in their bends are our addition.
 */
@AutoService(Motif.class)
public final class GelombangJumputan implements Band {
    private static final Parameter.Quantity WAVELENGTH =
            Parameter.length("wavelength", "panjang gelombang", "wavelength", 60, 30, 120);
    private static final Parameter.Quantity AMPLITUDE =
            Parameter.length("amplitude", "tinggi gelombang", "amplitude", 9, 4, 24);
    private static final Parameter.Quantity ROWS = Parameter.count("rows", "jumlah baris", "rows", 2, 1, 5);
    private static final Parameter.Quantity STITCH =
            Parameter.length("stitch", "panjang tusuk", "stitch length", 4.2, 2.5, 8);
    private static final Parameter.Quantity DOT = Parameter.length("dot", "jari-jari titik", "dot radius", 3.4, 2, 8);

    @Override
    public Information information() {
        return Ties.information(
                "jmp-gelombang",
                new Text("garis bergelombang", "wavy line"),
                new Text(
                        "Garis jelujur yang bergelombang, dengan titik ikat di setiap lekuk.",
                        "Wavy lines in running stitch, with a tied dot in each bend."),
                Provenance.NameStatus.ATTESTED,
                Provenance.ShapeStatus.DESCRIBED,
                List.of("J12"));
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(WAVELENGTH, AMPLITUDE, ROWS, STITCH, DOT);
    }

    @Override
    public double length(Values values) {
        return values.number("wavelength");
    }

    @Override
    public double height(Values values) {
        return 2 * edge(values) + 2 * values.number("amplitude") + (values.count("rows") - 1) * gap(values);
    }

    @Override
    public Values fitted(Values values, double length) {
        return values.with("wavelength", length);
    }

    /** From row to row, so that the marks across leave cloth between them however steep the wave. */
    private static double gap(Values values) {
        double steep = 2 * Math.PI * values.number("amplitude") / values.number("wavelength");
        return (values.number("stitch") * 1.15 + 2) * Math.sqrt(1 + steep * steep * 0.6);
    }

    /** Room beside the outermost rows, where the dots stand. */
    private static double edge(Values values) {
        return values.number("stitch") * 0.6 + 4;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double length = values.number("wavelength");
        double high = values.number("amplitude");
        int rows = values.count("rows");
        RandomSource random = hand.random();
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < rows; row++) {
            double middle = edge(values) + high + row * gap(values);
            Path wave = Curves.through(
                    x -> new Point(x, middle + high * StrictMath.sin(2 * Math.PI * x / length)), 0, length, 25);
            Ties.stitch(out, "wave", wave, values.number("stitch"), random.stream("row/" + row));
        }
        double dot = Math.min(values.number("dot"), Math.min(high * 0.55, length / 10));
        if (dot > 1.4) {
            double clear = values.number("stitch") * 0.6 + 1.5 * dot + 1.6;
            Ties ties = new Ties(dot, 0.8, random.stream("dots"));
            ties.at(new Point(length / 4, Math.max(edge(values) + 2 * high - clear, dot * 1.4)), out);
            double foot = edge(values) + (rows - 1) * gap(values);
            ties.at(new Point(length * 0.75, Math.min(foot + clear, height(values) - dot * 1.4)), out);
        }
        return out.build();
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing.Builder out = Drawing.builder();
        new Ties(side * 0.2, 0.9, hand.random().stream("corner")).at(new Point(side / 2, side / 2), out);
        return out.build();
    }
}
