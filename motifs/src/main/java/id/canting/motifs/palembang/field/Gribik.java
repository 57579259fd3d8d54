package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Gribik: a screen of woven bamboo strips (sources P01, T02 give the name; a gribig is such a screen). Each strip passes
 * over two and under two, as a basket or as a twill. The lying strips are split by a fine line, the standing ones are
 * plain, so that the weave reads from afar.
 *
 * <p>One repeat: columns and rows of cells four strips wide and high. It joins itself without a seam with the layout
 * tubrukan and a cell of 4 x strip x columns by 4 x strip x rows.
 */
@AutoService(Motif.class)
public final class Gribik implements PatchField {
    private static final Parameter.Quantity STRIP = Parameter.length("strip", "lebar bilah", "strip width", 4, 2, 10);
    private static final Parameter.Choice WEAVE =
            new Parameter.Choice("weave", new Text("anyaman", "weave"), "basket", List.of("basket", "twill"));
    private static final Parameter.Quantity COLUMNS = FieldPatch.columns(4, 8);
    private static final Parameter.Quantity ROWS = FieldPatch.rows(4, 8);
    private static final int PERIOD = 4;

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-gribik", new Text("gribik", "gribik (woven screen)"))
                .note(
                        "Anyaman bilah bambu, dua naik dua turun. Satu raport menyambung tanpa celah dengan lampah"
                                + " tubrukan dan sel 4 × bilah × kolom kali 4 × bilah × baris.",
                        "Woven bamboo strips, over two and under two. One repeat joins without a seam in tubrukan with"
                                + " a cell of 4 × strip × columns by 4 × strip × rows.")
                .interpreted("P01", "T02")
                .parameters(STRIP, WEAVE, COLUMNS, ROWS);
    }

    @Override
    public FieldPatch patch(Values values) {
        double side = PERIOD * values.number(STRIP);
        return new FieldPatch(values.count(COLUMNS), values.count(ROWS), side, side);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double strip = values.number(STRIP);
        Drawing cell = cell(strip, values.choice(WEAVE).equals("twill"), hand);
        return patch(values).filled(cell);
    }

    private static Drawing cell(double strip, boolean twill, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        for (int column = 0; column < PERIOD; column++) {
            for (int row = 0; row < PERIOD; row++) {
                boolean lying = lies(column, row, twill);
                boolean starts = lying ? !lies(column - 1, row, twill) : lies(column, row - 1, twill);
                if (starts) {
                    Point from = new Point((column + (lying ? 0 : 0.5)) * strip, (row + (lying ? 0.5 : 0)) * strip);
                    Point step = lying ? new Point(1, 0) : new Point(0, 1);
                    strip(out, from, step, strip, hand);
                }
            }
        }
        return MinimumWidth.held(out);
    }

    /** Whether the lying strip is on top where a column and a row cross. */
    private static boolean lies(int column, int row, boolean twill) {
        return twill
                ? Math.floorMod(column - row, PERIOD) < 2
                : Math.floorMod(Math.floorDiv(column, 2) + Math.floorDiv(row, 2), 2) == 0;
    }

    /** The two squares of a strip that lie on top. */
    private static void strip(Drawing.Builder out, Point from, Point along, double width, Hand hand) {
        double pen = Math.min(hand.klowong() * 0.55, width * 0.2);
        double half = width / 2 - pen / 2 - Math.min(0.5, width * 0.12);
        double end = width / 2 - half;
        Path spine = Path.line(from.plus(along.times(end)), from.plus(along.times(2 * width - end)));
        if (half < pen) {
            out.klowong("strip", spine, Math.min(width * 0.5, hand.klowong()), Taper.NONE);
            return;
        }
        Ribbon form = Ribbon.around(spine, u -> half);
        Path outline = Path.polygon(form.at(0, -1), form.at(1, -1), form.at(1, 1), form.at(0, 1));
        boolean lying = along.x() > 0;
        out.klowong("strip", outline, pen, Taper.NONE);
        out.area(lying ? "lying" : "standing", outline, form, lying && half > 3 ? "galaran" : "");
        if (lying && half - pen / 2 > 0.9 && half <= 3) {
            out.isen("strip", form.along(0, 0.16, 0.84, 3), Math.min(hand.isen() * 0.8, half * 0.4), Taper.BOTH);
        }
    }
}
