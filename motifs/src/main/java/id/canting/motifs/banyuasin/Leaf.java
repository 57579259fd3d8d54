package id.canting.motifs.banyuasin;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.Blade;
import java.util.List;

/** A leaf around a bent midrib, broadest beyond its middle, with its outline, midrib and filled area. */
public final class Leaf {
    private static final int PLACES = 15;

    private Leaf() {}

    /**
     * Draws a leaf.
     *
     * @param base where it grows from
     * @param angle the direction it grows in, radians
     * @param length mm
     * @param width mm
     * @param bend how far its tip turns aside, as a share of the length
     * @param isen its default fill
     */
    public static void draw(
            Drawing.Builder out,
            String part,
            Point base,
            double angle,
            double length,
            double width,
            double bend,
            String isen,
            Hand hand) {
        Point along = Point.polar(1, angle);
        Point side = along.turned();
        Path rib = Path.smooth(List.of(
                base,
                base.plus(along.times(length * 0.35)).plus(side.times(length * bend * 0.1)),
                base.plus(along.times(length * 0.7)).plus(side.times(length * bend * 0.42)),
                base.plus(along.times(length * 0.98)).plus(side.times(length * bend))));
        Ribbon ribbon = Blade.around(rib, width / 2, 1.28, 0.82);
        Path outline = ribbon.outline(PLACES);
        out.klowong(part, outline, hand.klowong(), Taper.NONE);
        out.klowong(part, ribbon.along(0, 0.0, 0.9, 7), hand.klowong() * 0.7, new Taper(1, 0.3));
        out.area(part, outline, ribbon, isen);
    }
}
