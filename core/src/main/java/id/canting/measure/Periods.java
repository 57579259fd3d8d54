package id.canting.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** By which shifts a picture looks like itself: the peaks of its autocorrelation. */
public final class Periods {
    private static final double OVERLAP = 0.2;
    private static final double LEAST = 0.35;
    private static final double AS_GOOD = 0.85;
    private static final double SLANT = 0.3;
    private static final int NEAREST = 3;

    private Periods() {}

    /**
     * A shift by which a picture repeats.
     *
     * @param across mm to the right
     * @param down mm downward, never negative
     * @param strength how well the shifted picture agrees with itself, up to 1
     */
    public record Period(double across, double down, double strength) {
        /** How long the shift is, mm. */
        public double length() {
            return Math.sqrt(across * across + down * down);
        }
    }

    /**
     * The shortest shift by which a picture repeats, and the shortest that runs elsewhere; fewer where it does not
     * repeat, or not within itself.
     *
     * @param pitch the side of a pixel, mm
     */
    public static List<Period> of(Grey grey, double pitch) {
        CrossCorrelation match = CrossCorrelation.itself(grey, OVERLAP);
        List<Period> peaks = new ArrayList<>();
        for (int y = 0; y < grey.height(); y++) {
            for (int x = -grey.width() + 1; x < grey.width(); x++) {
                boolean upper = y > 0 || x > 0;
                if (upper && x * x + y * y >= NEAREST * NEAREST && peak(match, x, y)) {
                    peaks.add(new Period(x * pitch, y * pitch, match.at(x, y)));
                }
            }
        }
        double best = peaks.stream().mapToDouble(Period::strength).max().orElse(0);
        peaks.removeIf(peak -> peak.strength() < AS_GOOD * best);
        peaks.sort(Comparator.comparingDouble(Period::length).thenComparingDouble(Period::across));
        List<Period> chosen = new ArrayList<>();
        for (Period peak : peaks) {
            if (chosen.isEmpty() || chosen.size() == 1 && slanted(chosen.get(0), peak)) {
                chosen.add(peak);
            }
        }
        return List.copyOf(chosen);
    }

    private static boolean slanted(Period p, Period q) {
        double cross = Math.abs(p.across() * q.down() - p.down() * q.across());
        return cross > SLANT * p.length() * q.length();
    }

    private static boolean peak(CrossCorrelation match, int x, int y) {
        double own = match.at(x, y);
        if (own < LEAST) {
            return false;
        }
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                if (match.at(x + dx, y + dy) > own) {
                    return false;
                }
            }
        }
        return true;
    }
}
