package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Gigi haruan of the Banjar sasirangan: sharp serration, named for the teeth of the snakehead fish (sources K19,
 * K22, K23).
 */
@AutoService(Motif.class)
public final class GigiHaruan implements Band {
    private static final Parameter.Quantity PITCH = Parameter.length("pitch", "jarak gigi", "pitch", 20, 10, 40);
    private static final Parameter.Quantity RISE = Parameter.length("rise", "tinggi gigi", "rise", 26, 10, 50);
    private static final Parameter.Quantity ROWS = Parameter.count("rows", "jumlah baris", "rows", 2, 1, 6);
    private static final Parameter.Quantity STITCH =
            Parameter.length("stitch", "panjang tusuk", "stitch length", 3.4, 2.5, 7);
    private static final int TEETH = 4;

    @Override
    public Information information() {
        return Ties.banjar(
                "jmp-gigi-haruan",
                new Text("gigi haruan", "snakehead teeth"),
                new Text(
                        "Baris gerigi tajam sasirangan Banjar, dijelujur lalu ditarik rapat: gigi ikan "
                                + "haruan (gabus).",
                        "Rows of sharp serration in Banjar sasirangan, stitched and drawn tight: the "
                                + "teeth of the snakehead fish."),
                "K19",
                "K22",
                "K23");
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(PITCH, RISE, ROWS, STITCH);
    }

    @Override
    public double length(Values values) {
        return TEETH * values.number("pitch");
    }

    @Override
    public double height(Values values) {
        return values.number("rise") + (values.count("rows") - 1) * gap(values) + 8;
    }

    @Override
    public Values fitted(Values values, double length) {
        return values.with("pitch", length / TEETH);
    }

    /** From row to row, so that the marks across leave cloth between them however steep the teeth. */
    private static double gap(Values values) {
        double steep = 2 * values.number("rise") / values.number("pitch");
        return (values.number("stitch") * 1.15 + 0.8) * Math.sqrt(1 + steep * steep);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double pitch = values.number("pitch");
        double rise = values.number("rise");
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < values.count("rows"); row++) {
            double top = 4 + row * gap(values);
            List<Point> points = new ArrayList<>();
            for (int i = 0; i <= 2 * TEETH; i++) {
                points.add(new Point(i * pitch / 2, i % 2 == 0 ? top + rise : top));
            }
            Ties.stitch(
                    out, "teeth", Path.polyline(points), values.number("stitch"), hand.random().stream("row/" + row));
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
