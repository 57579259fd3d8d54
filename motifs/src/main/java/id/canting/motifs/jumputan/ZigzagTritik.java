package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
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
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Zigzag tritik: rows of stitches that run up and down along the edge of a shawl (sources J13, J15). A unit is four
 * turns of the zig-zag; at corners the rows run into a tied dot.
 */
@AutoService(Motif.class)
public final class ZigzagTritik implements Band {
    private static final int TURNS = 4;
    private static final Parameter.Quantity PITCH = Parameter.length("pitch", "jarak lipatan", "pitch", 17, 6, 30);
    private static final Parameter.Quantity RISE = Parameter.length("rise", "tinggi zigzag", "rise", 12, 6, 24);
    private static final Parameter.Quantity ROWS = Parameter.count("rows", "jumlah baris", "rows", 2, 1, 6);
    private static final Parameter.Quantity STITCH =
            Parameter.length("stitch", "panjang tusuk", "stitch length", 3.8, 2.5, 8);

    @Override
    public Information information() {
        return Ties.information(
                "jmp-zigzag-tritik",
                new Text("zigzag tritik", "stitch-resist zig-zag"),
                new Text(
                        "Baris-baris jelujur zigzag yang ditarik rapat di sepanjang tepi kain.",
                        "Rows of zig-zag running stitch drawn tight along the edge of the cloth."),
                Provenance.NameStatus.ATTESTED,
                Provenance.ShapeStatus.DESCRIBED,
                List.of("J13", "J15"));
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(PITCH, RISE, ROWS, STITCH);
    }

    @Override
    public double length(Values values) {
        return TURNS * values.number("pitch");
    }

    @Override
    public double height(Values values) {
        return values.number("rise") + (values.count("rows") - 1) * gap(values) + 8;
    }

    /** From one row to the next, so that the marks across both leave cloth between them however steep they run. */
    private static double gap(Values values) {
        double steep = 2 * values.number("rise") / values.number("pitch");
        return (values.number("stitch") * 1.15 + 1.6) * Math.sqrt(1 + steep * steep);
    }

    @Override
    public Values fitted(Values values, double length) {
        return values.with("pitch", length / TURNS);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double pitch = values.number("pitch");
        double rise = values.number("rise");
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < values.count("rows"); row++) {
            double top = 4 + row * gap(values);
            List<Point> points = new ArrayList<>();
            for (int i = 0; i <= 2 * TURNS; i++) {
                points.add(new Point(i * pitch / 2, i % 2 == 0 ? top + rise : top));
            }
            Ties.stitch(
                    out, "zigzag", Path.polyline(points), values.number("stitch"), hand.random().stream("row/" + row));
        }
        return out.build();
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing.Builder out = Drawing.builder();
        Point middle = new Point(side / 2, side / 2);
        new Ties(side * 0.2, 0.9, hand.random().stream("corner")).at(middle, out);
        return out.build();
    }
}
