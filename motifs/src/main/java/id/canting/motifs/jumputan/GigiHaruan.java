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
 * Gigi haruan of the Banjar sasirangan: sharp serration, named for the teeth of the snakehead fish (sources K19,
 * K22, K23).
 */
@AutoService(Motif.class)
public final class GigiHaruan implements Band {
    private static final Parameter.Quantity PITCH = Parameter.length("pitch", "jarak gigi", "pitch", 20, 10, 40);
    private static final Parameter.Quantity RISE = Parameter.length("rise", "tinggi gigi", "rise", 26, 10, 50);
    private static final Parameter.Quantity ROWS = Sizes.rows(2, 1, 6);
    private static final Parameter.Quantity STITCH = Sizes.stitch(3.4, 2.5, 7);
    private static final int TEETH = 4;
    /** Cloth left between the marks of two rows, mm. */
    private static final double CLEAR = 0.8;

    @Override
    public Information information() {
        return Ties.banjar("jmp-gigi-haruan", new Text("gigi haruan", "snakehead teeth"))
                .note(
                        "Baris gerigi tajam sasirangan Banjar, dijelujur lalu ditarik rapat: gigi ikan "
                                + "haruan (gabus).",
                        "Rows of sharp serration in Banjar sasirangan, stitched and drawn tight: the "
                                + "teeth of the snakehead fish.")
                .described("K19", "K22", "K23");
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
        return TEETH;
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
        return zigzag(values).draw("teeth", TEETH, hand);
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        return Ties.corner(height(values), hand);
    }
}
