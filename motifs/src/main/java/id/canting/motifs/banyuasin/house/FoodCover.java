package id.canting.motifs.banyuasin.house;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.banyuasin.Ornaments;

/**
 * A woven food cover seen a little from above: a full cone whose panels run from its top to its hem, woven across and along in turn.
 *
 * @param y height of the hem's middle, mm below the origin
 * @param radius of the hem, mm
 * @param rise of the top above the hem, mm
 */
record FoodCover(double y, double radius, double rise) {
    /** How round the hem looks: height to width of its ellipse. */
    static final double FLAT = 0.2;

    private static final double[] BANDS = {0.16, 0.5, 0.84};

    /** A place on the cover: around it from 0 at the right through the front to pi at the left, down it from 0 to 1. */
    private Point at(double around, double down) {
        double wide = 0.72 * down + 0.28 * StrictMath.sin(down * Math.PI / 2);
        return new Point(
                radius * StrictMath.cos(around) * wide,
                y - rise * (1 - down) + radius * FLAT * StrictMath.sin(around) * wide * down);
    }

    private Path ring(double down, double from, double to) {
        return Curves.through(around -> at(around, down), from, to, 13);
    }

    private Path rib(double around, double from, double to) {
        return Curves.through(down -> at(around, down), from, to, 9);
    }

    void draw(Drawing.Builder out, int panels, Hand hand) {
        Path silhouette = rib(Math.PI, 0, 1).reversed().join(rib(0, 0, 1));
        Path outline = silhouette.join(ring(1, 0, Math.PI)).close();
        out.klowong("cover", outline, hand.klowong(), Taper.NONE);
        for (double band : BANDS) {
            out.klowong("cover", ring(band, 0, Math.PI), hand.klowong() * 0.6, Taper.NONE);
        }
        int seen = panels / 2;
        for (int i = 0; i < seen; i++) {
            double from = Math.PI * i / seen;
            double to = Math.PI * (i + 1) / seen;
            if (i > 0) {
                out.klowong("cover", rib(from, BANDS[0], BANDS[2]), hand.klowong() * 0.6, Taper.NONE);
            }
            for (int band = 0; band + 1 < BANDS.length; band++) {
                Path panel = ring(BANDS[band], from, to)
                        .join(rib(to, BANDS[band], BANDS[band + 1]))
                        .join(ring(BANDS[band + 1], from, to).reversed())
                        .join(rib(from, BANDS[band], BANDS[band + 1]).reversed())
                        .close();
                boolean odd = (i + band) % 2 == 1;
                double middle = (from + to) / 2;
                double high = (BANDS[band] + BANDS[band + 1]) / 2;
                Path strand = odd ? ring(high, from, to) : rib(middle, BANDS[band], BANDS[band + 1]);
                Ribbon form = Ribbon.around(Path.line(strand.start(), strand.end()), u -> radius * 0.3);
                out.area(odd ? "weft" : "warp", panel, form, "galaran");
            }
        }
        Ornaments.dots(out, "hem", ring(0.925, 0.06, Math.PI - 0.06), Math.max(2.2, radius * 0.085), hand.isen() * 1.1);
        knob(out, hand);
    }

    /** The knob at the top, with a bud. */
    private void knob(Drawing.Builder out, Hand hand) {
        double size = Math.max(1.6, radius * 0.075);
        Point foot = new Point(0, y - rise - hand.klowong() * 0.5);
        Point middle = foot.plus(new Point(0, -size));
        out.outlined("knob", Path.circle(middle, size), hand.klowong() * 0.8, "");
        Path bud = Path.line(middle.plus(new Point(0, -size)), middle.plus(new Point(0, -size * 2.3)));
        out.klowong("knob", bud, hand.klowong() * 1.1, Taper.TAIL);
    }
}
