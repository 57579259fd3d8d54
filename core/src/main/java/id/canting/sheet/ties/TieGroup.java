package id.canting.sheet.ties;

import id.canting.estimate.Coefficient;
import id.canting.estimate.Coefficients;
import id.canting.estimate.TieKind;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.resist.Gather;
import id.canting.resist.TieObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ties that are made alike.
 *
 * @param kind how they are made
 * @param from where the thread begins, mm from the tip; for stitches the length of one stitch
 * @param to where it ends, mm from the tip; nothing for stitches
 * @param count how many
 * @param length of all stitch lines together, mm; nothing for ties
 */
record TieGroup(TieKind kind, double from, double to, int count, double length) {
    private static final double HALF = 0.5;

    private static final Bound.Cases<Double> SIZE = Bound.cases(Mark.Tie::outer, Mark.StitchLine::stitch);
    private static final Bound.Cases<Double> FROM = Bound.cases(Mark.Tie::inner, Mark.StitchLine::stitch);
    private static final Bound.Cases<Double> TO = Bound.cases(Mark.Tie::outer, row -> 0.0);
    private static final Bound.Cases<Double> LENGTH =
            Bound.cases(tie -> 0.0, row -> row.line().track(0.1).length());

    /** The groups of ties; those whose rings differ by less than a hand can keep are one. */
    static List<TieGroup> of(List<TiePoint> points) {
        Map<String, List<TiePoint>> alike = new TreeMap<>();
        for (TiePoint point : points) {
            double size = point.mark().match(SIZE);
            String key = String.format(
                    Locale.ROOT, "%d %06d", point.kind().ordinal(), Math.round(6 * StrictMath.log(1 + size)));
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(point);
        }
        return alike.values().stream().map(TieGroup::group).toList();
    }

    private static TieGroup group(List<TiePoint> points) {
        double from = 0;
        double to = 0;
        double length = 0;
        for (TiePoint point : points) {
            from += point.mark().match(FROM) / points.size();
            to += point.mark().match(TO) / points.size();
            length += point.mark().match(LENGTH);
        }
        return new TieGroup(points.get(0).kind(), rounded(from), rounded(to), points.size(), length);
    }

    private static double rounded(double mm) {
        return Math.rint(mm / HALF) * HALF;
    }

    /** How often the thread goes round: as often as it fits side by side, at least once; nothing for stitches. */
    int turns(Coefficients by) {
        return kind == TieKind.STITCHED
                ? 0
                : (int) Math.max(1, Math.round((to - from) / by.get(Coefficient.THREAD_WIDTH)));
    }

    /** Thread for one, mm: round the bundle so often, with the knot; for stitches the line with what is drawn tight. */
    double thread(Coefficients by) {
        if (kind == TieKind.STITCHED) {
            return length / count * (1 + by.get(Coefficient.STITCH_THREAD_EXTRA)) + by.get(Coefficient.TIE_KNOT);
        }
        Gather cloth = gather(by);
        return turns(by) * 2 * Math.PI * cloth.bundleRadius((from + to) / 2) + by.get(Coefficient.TIE_KNOT);
    }

    private static Gather gather(Coefficients by) {
        return new Gather(by.get(Coefficient.CLOTH_THICKNESS), by.get(Coefficient.CLOTH_PACKING));
    }

    /** Minutes for one, by the estimate's coefficients: for a row its stitches and the drawing tight. */
    double minutes(Coefficients by) {
        return switch (kind) {
            case FREE -> by.get(Coefficient.TIE_FREE_MINUTES);
            case OBJECT -> by.get(Coefficient.TIE_OBJECT_MINUTES);
            case CAPPED -> by.get(Coefficient.TIE_CAPPED_MINUTES);
            case STITCHED ->
                length / count / Math.max(from, 0.5) * by.get(Coefficient.STITCH_SECONDS) / 60
                        + by.get(Coefficient.ROW_GATHER_MINUTES);
        };
    }

    /** The thing at hand whose ring comes nearest, for ties over an object. */
    Optional<TieObject> object(Coefficients by) {
        Gather cloth = gather(by);
        return kind != TieKind.OBJECT
                ? Optional.empty()
                : TieObject.AT_HAND.stream()
                        .filter(object -> object.holds(cloth))
                        .filter(object -> Math.abs(object.ring(cloth) - from) <= 0.35 * Math.max(from, 2))
                        .min(Comparator.comparingDouble(object -> Math.abs(object.ring(cloth) - from)));
    }
}
