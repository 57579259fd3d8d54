package id.canting.layout;

import id.canting.geometry.Box;
import java.util.OptionalDouble;

/**
 * Fits repeats whose height follows from their width, such as squares that stand on their corners: the scale that leaves
 * the least cloth bare, if it can be had without making them much larger or smaller than asked.
 */
final class EvenScale {
    /** Cloth left bare and a cell of another size are weighed against each other so: our choice. */
    private static final double RESIZING = 0.1;

    private static final double EQUAL = 1e-9;

    private final Box zone;
    private final RepeatTile asked;
    private double best = Double.NaN;
    private double least = Double.POSITIVE_INFINITY;

    private EvenScale(Box zone, RepeatTile asked) {
        this.zone = zone;
        this.asked = asked;
    }

    /** The scale; none where no whole repeat fits into the zone. */
    static OptionalDouble of(Box zone, RepeatTile asked) {
        EvenScale scales = new EvenScale(zone, asked);
        scales.along(zone.width() / asked.width());
        scales.along(zone.height() / asked.height());
        return Double.isNaN(scales.best) ? OptionalDouble.empty() : OptionalDouble.of(scales.best);
    }

    /** Tries the scales at which a whole number of repeats fills the zone in one direction. */
    private void along(double repeats) {
        int most = (int) Math.floor(repeats / (1 - Fit.MOST_STRETCH) + EQUAL);
        for (int count = (int) Math.max(1, Math.ceil(repeats / (1 + Fit.MOST_STRETCH) - EQUAL));
                count <= most;
                count++) {
            weigh(repeats / count);
        }
    }

    private void weigh(double scale) {
        double columns = Math.floor(zone.width() / (asked.width() * scale) + EQUAL);
        double rows = Math.floor(zone.height() / (asked.height() * scale) + EQUAL);
        if (columns < 1 || rows < 1) {
            return;
        }
        double filled = columns * asked.width() * scale * rows * asked.height() * scale;
        double bare = 1 - filled / (zone.width() * zone.height());
        double cost = bare + RESIZING * Math.abs(StrictMath.log(scale));
        if (cost < least - EQUAL) {
            least = cost;
            best = scale;
        }
    }
}
