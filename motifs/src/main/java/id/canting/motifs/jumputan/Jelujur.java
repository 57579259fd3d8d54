package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.resist.StitchRows;
import id.canting.text.Text;

/**
 * Jelujur: rows of running stitch drawn up (source K01), a quarter of an inch apart and in phase, so that the
 * ripples run across them as in mokume (source K10).
 */
@AutoService(Motif.class)
public final class Jelujur implements TiedBand {
    private static final Parameter.Quantity STITCH = Sizes.stitch(4.5, 2.5, 10);
    private static final Parameter.Quantity ROWS = Sizes.rows(4, 1, 12);
    private static final Parameter.Quantity GAP =
            Parameter.length("gap", "jarak baris", "row gap", StitchRows.MOKUME, 5, StitchRows.KARAMATSU);
    private static final int STITCHES = 8;

    @Override
    public Declaration declaration() {
        return Ties.technique("jmp-jelujur", new Text("jelujur", "running stitch"))
                .note(
                        "Baris-baris jelujur sejajar yang ditarik rapat: titik-titik kecil melintang "
                                + "garis, berselang antara muka dan balik kain.",
                        "Parallel rows of running stitch drawn tight: small marks across the line, in "
                                + "turn on the front and the back of the cloth.")
                .described("K01", "K10")
                .parameters(STITCH, ROWS, GAP);
    }

    @Override
    public Parameter.Quantity pitch() {
        return STITCH;
    }

    @Override
    public double pitches(Values values) {
        return STITCHES;
    }

    @Override
    public double height(Values values) {
        return values.count(ROWS) * gap(values) + 2;
    }

    /** From row to row, so that the marks across leave cloth between them. */
    private static double gap(Values values) {
        return Math.max(values.number(GAP), values.number(STITCH) * 1.15 + 1.6);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Box box = Box.sized(0, 1, length(values), values.count(ROWS) * gap(values));
        Drawing.Builder out = Drawing.builder();
        int row = 0;
        for (Path line : StitchRows.parallel(box, gap(values))) {
            Ties.stitch(out, "row", line, values.number(STITCH), hand.random().stream("row/" + row++));
        }
        return out.build();
    }
}
