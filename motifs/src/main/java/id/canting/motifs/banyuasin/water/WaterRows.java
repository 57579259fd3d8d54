package id.canting.motifs.banyuasin.water;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;

/** Rows of waves under a boat, each shorter than the one above and half a wave aside, dots at their ends. */
final class WaterRows {
    private WaterRows() {}

    /**
     * Draws waves.
     *
     * @param width of the first row, mm
     * @param top of the first row's crests, mm
     * @param wave length of one wave, mm
     */
    static void draw(Drawing.Builder out, double width, double top, double wave, int rows, Hand hand) {
        double rise = wave * 0.13;
        double apart = Math.max(rise * 2.2, hand.klowong() + 1.8);
        int waves = (int) Math.max(2, Math.round(width / wave));
        for (int row = 0; row < rows; row++) {
            double half = (waves - row * 1.5) * wave / 2;
            double y = top + rise + apart * row;
            double phase = row * Math.PI / 2;
            if (half > wave * 0.5) {
                Path line = Curves.through(
                        x -> new Point(x, y + rise * StrictMath.cos(2 * Math.PI * x / wave + phase)),
                        -half,
                        half,
                        Math.max(9, (int) Math.round(half / wave * 16)));
                double pen = row == 0 ? hand.klowong() * 0.8 : hand.isen() * 1.05;
                out.klowong("water", line, pen, Taper.BOTH);
                out.dot("water", new Point(-half - wave * 0.22, y), hand.isen() * 1.2);
                out.dot("water", new Point(half + wave * 0.22, y), hand.isen() * 1.2);
            }
        }
    }
}
