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
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/** Apit, also tali air: one to three straight lines between other bands (sources S04, S08). They turn every corner. */
@AutoService(Motif.class)
public final class Apit implements Band {
    private static final double UNIT = 60;
    private static final double MARGIN = 2;
    private static final Parameter.Quantity LINES = Parameter.count("lines", "jumlah garis", "lines", 2, 1, 3);
    private static final Parameter.Quantity WIDTH = Parameter.length("width", "tebal garis", "line width", 1.5, 1, 4);
    private static final Parameter.Quantity GAP = Parameter.length("gap", "jarak", "gap", 2.2, 1.5, 8);
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang satuan", "unit", UNIT, 10, 200);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-apit", new Text("apit (tali air)", "apit (straight lines)"))
                .note("Garis lurus yang mengapit pinggiran lain.", "Straight lines that flank other bands.")
                .described("S04", "S08")
                .parameters(LINES, WIDTH, GAP, LENGTH);
    }

    @Override
    public Parameter.Quantity pitch() {
        return LENGTH;
    }

    @Override
    public double height(Values values) {
        return 2 * MARGIN + values.count(LINES) * values.number(WIDTH) + (values.count(LINES) - 1) * values.number(GAP);
    }

    private static double middle(Values values, int line) {
        double width = values.number(WIDTH);
        return MARGIN + width / 2 + line * (width + values.number(GAP));
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < values.count(LINES); i++) {
            double y = middle(values, i);
            Path line = Path.line(new Point(0, y), new Point(values.number(LENGTH), y));
            out.klowong("line", line, values.number(WIDTH), Taper.NONE);
        }
        return out.build();
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < values.count(LINES); i++) {
            double y = middle(values, i);
            double x = side - y;
            Path turn = Path.polyline(List.of(new Point(x, 0), new Point(x, y), new Point(side, y)));
            out.klowong("line", turn, values.number(WIDTH), Taper.NONE);
        }
        return out.build();
    }
}
