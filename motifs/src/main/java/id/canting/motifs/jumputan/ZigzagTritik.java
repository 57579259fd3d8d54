package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.motif.Declaration;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Zigzag tritik: rows of stitches that run up and down along the edge of a shawl (sources J13, J15). A unit is four
 * turns of the zig-zag; at corners the rows run into a tied dot.
 */
@AutoService(Motif.class)
public final class ZigzagTritik implements ZigzagBand {
    /** Cloth left between the marks of two rows, mm. */
    private static final double CLEAR = 1.6;

    private static final Parameter.Quantity PITCH = Parameter.length("pitch", "jarak lipatan", "pitch", 17, 6, 30);
    private static final Parameter.Quantity RISE = Parameter.length("rise", "tinggi zigzag", "rise", 12, 6, 24);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 6);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.8, 2.5, 8);

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-zigzag-tritik", new Text("zigzag tritik", "stitch-resist zig-zag"))
                .note(
                        "Baris-baris jelujur zigzag yang ditarik rapat di sepanjang tepi kain.",
                        "Rows of zig-zag running stitch drawn tight along the edge of the cloth.")
                .described("J13", "J15")
                .parameters(PITCH, RISE, ROWS, STITCH);
    }

    @Override
    public Parameter.Quantity pitch() {
        return PITCH;
    }

    @Override
    public Zigzag zigzag(Values values) {
        return new Zigzag(
                "zigzag", values.number(PITCH), values.number(RISE), values.count(ROWS), values.number(STITCH), CLEAR);
    }
}
