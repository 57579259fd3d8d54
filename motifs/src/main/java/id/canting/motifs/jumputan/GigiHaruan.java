package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.motif.Declaration;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Gigi haruan of the Banjar sasirangan: sharp serration, named for the teeth of the snakehead fish (sources K19,
 * K22, K23).
 */
@AutoService(Motif.class)
public final class GigiHaruan implements ZigzagBand {
    private static final Parameter.Quantity PITCH = Parameter.length("pitch", "jarak gigi", "pitch", 20, 10, 40);
    private static final Parameter.Quantity RISE = Parameter.length("rise", "tinggi gigi", "rise", 26, 10, 50);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 6);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.4, 2.5, 7);
    /** Cloth left between the marks of two rows, mm. */
    private static final double CLEAR = 0.8;

    @Override
    public Declaration declaration() {
        return Ties.banjar("jmp-gigi-haruan", new Text("gigi haruan", "snakehead teeth"))
                .note(
                        "Baris gerigi tajam sasirangan Banjar, dijelujur lalu ditarik rapat: gigi ikan "
                                + "haruan (gabus).",
                        "Rows of sharp serration in Banjar sasirangan, stitched and drawn tight: the "
                                + "teeth of the snakehead fish.")
                .described("K19", "K22", "K23")
                .parameters(PITCH, RISE, ROWS, STITCH);
    }

    @Override
    public Parameter.Quantity pitch() {
        return PITCH;
    }

    @Override
    public Zigzag zigzag(Values values) {
        return new Zigzag(
                "teeth", values.number(PITCH), values.number(RISE), values.count(ROWS), values.number(STITCH), CLEAR);
    }
}
