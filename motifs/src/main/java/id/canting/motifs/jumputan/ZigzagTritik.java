package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Zigzag tritik: rows of stitches that run up and down along the edge of a shawl (sources J13, J15). A unit is four
 * turns of the zig-zag; at corners the rows run into a tied dot.
 */
@AutoService(Motif.class)
public final class ZigzagTritik implements Band {
    private static final int TURNS = 4;
    /** Cloth left between the marks of two rows, mm. */
    private static final double CLEAR = 1.6;

    private static final Parameter.Quantity PITCH = Parameter.length("pitch", "jarak lipatan", "pitch", 17, 6, 30);
    private static final Parameter.Quantity RISE = Parameter.length("rise", "tinggi zigzag", "rise", 12, 6, 24);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 6);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.8, 2.5, 8);

    @Override
    public Information information() {
        return Ties.jumputan("jmp-zigzag-tritik", new Text("zigzag tritik", "stitch-resist zig-zag"))
                .note(
                        "Baris-baris jelujur zigzag yang ditarik rapat di sepanjang tepi kain.",
                        "Rows of zig-zag running stitch drawn tight along the edge of the cloth.")
                .described("J13", "J15");
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(PITCH, RISE, ROWS, STITCH);
    }

    @Override
    public Parameter.Quantity pitch() {
        return PITCH;
    }

    @Override
    public double pitches(Values values) {
        return TURNS;
    }

    private static Zigzag zigzag(Values values) {
        return new Zigzag(values.number(PITCH), values.number(RISE), values.count(ROWS), values.number(STITCH), CLEAR);
    }

    @Override
    public double height(Values values) {
        return zigzag(values).height();
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        return zigzag(values).draw("zigzag", TURNS, hand);
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        return Ties.corner(height(values), hand);
    }
}
