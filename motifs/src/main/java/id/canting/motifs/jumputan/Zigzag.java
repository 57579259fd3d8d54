package id.canting.motifs.jumputan;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of running stitch that run up and down.
 *
 * @param part the name of the part they are
 * @param pitch from one turn to the next, mm
 * @param rise from the lowest to the highest place of a row, mm
 * @param rows how many rows
 * @param stitch the length of a stitch, mm
 * @param clear cloth left between the marks across two rows, mm
 */
record Zigzag(String part, double pitch, double rise, int rows, double stitch, double clear) {
    /** How often the rows of one unit turn down and up again. */
    static final int TURNS = 4;

    /** Room beside the outermost rows, mm. */
    private static final double EDGE = 4;

    double height() {
        return rise + (rows - 1) * gap() + 2 * EDGE;
    }

    /** From row to row, so that the marks across both leave cloth between them however steep they run. */
    private double gap() {
        double steep = 2 * rise / pitch;
        return (stitch * 1.15 + clear) * Math.sqrt(1 + steep * steep);
    }

    /** The rows of one unit. */
    Drawing draw(Hand hand) {
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < rows; row++) {
            double top = EDGE + row * gap();
            List<Point> points = new ArrayList<>();
            for (int i = 0; i <= 2 * TURNS; i++) {
                points.add(new Point(i * pitch / 2, i % 2 == 0 ? top + rise : top));
            }
            Ties.stitch(out, part, Path.polyline(points), stitch, hand.random().stream("row/" + row));
        }
        return out.build();
    }
}
