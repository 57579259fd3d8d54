package id.canting.output.pdf;

import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A band of one colour along the edge of a soft figure. Colours too near each other to be told apart on paper make one
 * band of their mean: a viewer that fills what is finer than its pixels paints every further band a little too wide, so
 * that a hundred of them drown what lies between, and each costs it as much time as the whole shape.
 *
 * @param reach how far below the edge it ends, mm; without end for the deepest
 */
record SoftBand(double reach, Colour colour) {
    /** Bands are not finer than this on paper, mm: about a pixel of 250 to an inch. */
    private static final double FINEST = 0.1;

    /** What has been gathered of a band: where it ends, and its colours times their widths. */
    private record Sum(double from, double to, double red, double green, double blue) {
        Sum with(double reach, Colour colour) {
            double width = reach - to;
            return new Sum(
                    from,
                    reach,
                    red + colour.red() * width,
                    green + colour.green() * width,
                    blue + colour.blue() * width);
        }

        double width() {
            return to - from;
        }

        SoftBand band() {
            return new SoftBand(to, new Colour(level(red), level(green), level(blue)));
        }

        private int level(double sum) {
            return (int) Math.round(sum / width());
        }
    }

    /**
     * The bands of a soft figure from its edge inward; one ends halfway to the next colour.
     *
     * @param scale mm of paper that one mm of the figure fills
     */
    static List<SoftBand> of(List<Element.Soft.Stop> stops, double scale) {
        List<SoftBand> bands = new ArrayList<>();
        Sum sum = new Sum(0, 0, 0, 0, 0);
        for (int i = 0; i + 1 < stops.size(); i++) {
            double reach = (stops.get(i).depth() + stops.get(i + 1).depth()) / 2;
            sum = sum.with(reach, stops.get(i).colour());
            if (sum.width() * scale >= FINEST || i + 2 == stops.size()) {
                bands.add(sum.band());
                sum = new Sum(reach, reach, 0, 0, 0);
            }
        }
        bands.add(new SoftBand(
                Double.POSITIVE_INFINITY, stops.get(stops.size() - 1).colour()));
        return bands;
    }
}
