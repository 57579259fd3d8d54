package id.canting.cloth.figure;

import id.canting.design.Crackle;
import id.canting.geometry.Figure;
import id.canting.mark.Drawing;
import id.canting.random.RandomSource;

/**
 * The cracks in the wax of a drawing, as a figure. Only areas blocked with wax break so that it shows: lines and dots
 * are narrower than the cracks are apart. A crack runs on through the wax lines that border an area, and through all
 * wax that lies over one another there: what overlaps is one sheet.
 *
 * <p>A drawing placed many times breaks once and its cracks are placed many times, so a direction of crumpling turns
 * with every place. Only where other wax lies over one of its places, it breaks there with that wax, in its own way.
 */
public final class Crackled {
    private Crackled() {}

    /**
     * The figure of the cracks.
     *
     * @param random of which every distinct drawing gets a stream of its own, in the order they are met, and every
     *     distinct way in which wax overlaps another
     */
    public static Figure figure(Drawing drawing, Crackle crackle, RandomSource random) {
        return crackle.isOff()
                ? Figure.NOTHING
                : InstancedFigure.of(drawing, new BrokenSheets(drawing, crackle, random));
    }
}
