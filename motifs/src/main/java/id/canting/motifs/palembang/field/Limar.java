package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Limar: little dots and dashes like drops of lemon, as weft ikat shows them (source S01 and the Asian Civilisations
 * Museum's record). Each row is a weft thread: it shifts to and fro along itself as the threads of an ikat do. The
 * lozenges that the dashes make are our drawing.
 *
 * <p>One repeat: columns and rows of lozenges. It joins itself without a seam with the layout tubrukan and a cell of
 * width x columns by height x rows.
 */
@AutoService(Motif.class)
public final class Limar implements PatchField {
    private static final Parameter.Quantity WIDTH = Sizes.lozengeWidth(32, 20, 90);
    private static final Parameter.Quantity HEIGHT = Sizes.lozengeHeight(40, 20, 90);
    private static final Parameter.Quantity JITTER =
            Parameter.length("jitter", "geser benang pakan", "shift along the weft", 0.8, 0, 2);
    private static final Parameter.Quantity COLUMNS = FieldPatch.columns(2, 5);
    private static final Parameter.Quantity ROWS = FieldPatch.rows(2, 5);
    private static final double PITCH = 2;
    private static final double DASH = 3;
    /** The least distance from a lozenge to the next one inside it, mm along the weft. */
    private static final double APART = 6.4;

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-limar", Text.same("limar"))
                .note(
                        "Titik dan garis kecil seperti tetes jeruk limau pada ikat pakan. Satu raport menyambung tanpa"
                                + " celah dengan lampah tubrukan dan sel lebar × kolom kali tinggi × baris.",
                        "Dots and dashes like drops of lemon, as weft ikat shows them. One repeat joins without a seam"
                                + " in tubrukan with a cell of width × columns by height × rows.")
                .described("S01")
                .parameters(WIDTH, HEIGHT, JITTER, COLUMNS, ROWS);
    }

    @Override
    public FieldPatch patch(Values values) {
        return new FieldPatch(values.count(COLUMNS), values.count(ROWS), values.number(WIDTH), values.number(HEIGHT));
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        double height = values.number(HEIGHT);
        int threads = 2 * (int) Math.max(4, Math.round(height / PITCH / 2));
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < values.count(ROWS); row++) {
            for (int thread = 0; thread < threads; thread++) {
                double y = (thread + 0.5) * height / threads;
                double shift = hand.random().between(-1, 1) * values.number(JITTER);
                for (int column = 0; column < values.count(COLUMNS); column++) {
                    Point middle = new Point(
                            (column + 0.5 - values.count(COLUMNS) / 2.0) * width + shift,
                            (row - values.count(ROWS) / 2.0) * height + y);
                    thread(out, middle, width, Math.abs(2 * y / height - 1), hand);
                }
            }
        }
        return MinimumWidth.held(out);
    }

    /**
     * The marks of one thread across a cell around its middle. They lie on lozenges one in another, dashes around the
     * middle of the cell and dots around its corners.
     *
     * @param off how far the thread is from the cell's middle, 0 to 1 at the cell's edge
     */
    private static void thread(Drawing.Builder out, Point middle, double width, double off, Hand hand) {
        double pen = Math.min(hand.isen() * 1.1, 1);
        int lozenges = (int) Math.max(1, Math.floor(width / 2 / APART));
        double half = Math.min(DASH, width * 0.14) / 2;
        double last = -1;
        for (int ring = 0; ring <= 4 * lozenges; ring++) {
            double away = (ring / (2.0 * lozenges) - off) * width / 2;
            boolean dash = ring % 2 == 0 && ring <= 2 * lozenges;
            boolean within = away > -0.04 * width && away < 0.52 * width;
            double at = away < half + pen ? 0 : Math.min(away, width / 2);
            if (within && at > last) {
                marks(out, middle, at, width, dash ? half : 0, pen);
                last = at;
            }
        }
    }

    /** A mark at each side of the middle; one alone in the middle, and one alone where the next cell begins. */
    private static void marks(Drawing.Builder out, Point middle, double at, double width, double half, double pen) {
        mark(out, middle.plus(new Point(at, 0)), half, pen);
        if (at > 0 && at < width / 2 - half - pen) {
            mark(out, middle.minus(new Point(at, 0)), half, pen);
        }
    }

    private static void mark(Drawing.Builder out, Point at, double half, double pen) {
        if (half > 0) {
            line(out, at, new Point(half, 0), pen);
        } else {
            out.dot("dot", at, pen * 0.8);
        }
    }

    private static void line(Drawing.Builder out, Point middle, Point half, double pen) {
        out.klowong("dash", Path.line(middle.minus(half), middle.plus(half)), pen, Taper.BOTH);
    }
}
