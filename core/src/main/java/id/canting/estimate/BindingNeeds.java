package id.canting.estimate;

import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.resist.Gather;
import id.canting.resist.TieObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What ties and rows of stitches take: turns, thread, minutes and the thing a tie is made over. Every estimate and every
 * sheet asks here, so that no two of them differ.
 */
public final class BindingNeeds {
    private static final double MINUTES = 60;
    private static final double SECONDS = 3600;

    /** Lines are measured by chords no farther from them than this, mm. */
    private static final double FLATNESS = 0.05;

    /** Between half turns rounding errors do not decide. */
    private static final double HALF_TURN = 0.5 + 1e-6;

    /** An object fits whose ring is off by at most this share: our choice. */
    private static final double FITS = 0.35;

    private final Coefficients by;

    /** By a workshop's numbers. */
    public BindingNeeds(Coefficients by) {
        this.by = by;
    }

    /** What all bindings of a step take, with the folding and pressing. */
    public Needs tying(MarkCount marks) {
        double thread = 0;
        double minutes = marks.folds() * by.get(Coefficient.FOLD_MINUTES)
                + marks.pressed() * by.get(Coefficient.PRESS_MINUTES)
                + marks.rows() * by.get(Coefficient.ROW_GATHER_MINUTES);
        for (var tie : marks.ties().entrySet()) {
            MarkCount.Binding binding = tie.getKey();
            int turns = turns(binding.inner(), binding.outer(), binding.width());
            thread += tie.getValue() * thread(turns, binding.inner(), binding.outer());
            minutes += tie.getValue() * minutes(binding.kind());
        }
        thread += marks.stitched() * (1 + by.get(Coefficient.STITCH_THREAD_EXTRA))
                + marks.rows() * by.get(Coefficient.ROW_TAILS);
        double seconds = marks.stitches() * by.get(Coefficient.STITCH_SECONDS);
        return Needs.tying(marks, thread, minutes / MINUTES + seconds / SECONDS);
    }

    /** The hours of opening bindings. */
    double untying(MarkCount marks) {
        long bound = marks.ties().values().stream().mapToLong(count -> count).sum();
        return (bound * by.get(Coefficient.UNTIE_SECONDS) + marks.rows() * by.get(Coefficient.UNTIE_ROW_SECONDS))
                / SECONDS;
    }

    /**
     * How often thread goes round a tie, side by side: whole turns, and never fewer than hands take (4 to 7 turns, source
     * K13).
     *
     * @param inner distance from the tip to where the thread begins, mm
     * @param outer distance from the tip to where it ends, mm
     * @param width of the thread that the motif names, mm; 0 for the workshop's own
     */
    public int turns(double inner, double outer, double width) {
        double wide = width > 0 ? width : by.get(Coefficient.THREAD_WIDTH);
        double fit = Math.floor((outer - inner) / wide + HALF_TURN);
        return (int) Math.max(Math.ceil(by.get(Coefficient.TIE_TURNS_LEAST)), fit);
    }

    /** How often thread goes round a tie. */
    public int turns(Mark.Tie tie) {
        return turns(tie.inner(), tie.outer(), tie.threadWidth());
    }

    /** The mm of thread of a tie that is wound so often. */
    public double thread(int turns, double inner, double outer) {
        return turns * 2 * Math.PI * cloth().bundleRadius((inner + outer) / 2) + by.get(Coefficient.TIE_KNOT);
    }

    /** The mm of thread of a tie or a row. */
    public double thread(Bound bound) {
        return bound.match(Bound.cases(
                tie -> thread(turns(tie), tie.inner(), tie.outer()),
                row -> length(row) * (1 + by.get(Coefficient.STITCH_THREAD_EXTRA)) + by.get(Coefficient.ROW_TAILS)));
    }

    /** The minutes a tie takes. */
    public double minutes(TieKind kind) {
        return switch (kind) {
            case FREE -> by.get(Coefficient.TIE_FREE_MINUTES);
            case OBJECT -> by.get(Coefficient.TIE_OBJECT_MINUTES);
            case CAPPED -> by.get(Coefficient.TIE_CAPPED_MINUTES);
            case STITCHED -> by.get(Coefficient.ROW_GATHER_MINUTES);
        };
    }

    /** The minutes a tie takes, or a row with its stitches and the drawing tight. */
    public double minutes(Bound bound) {
        return minutes(TieKind.of(bound))
                + bound.match(
                        Bound.cases(tie -> 0.0, row -> stitches(row) * by.get(Coefficient.STITCH_SECONDS) / MINUTES));
    }

    /** The mm that a row runs along. */
    static double length(Mark.StitchLine row) {
        return row.line().track(FLATNESS).length();
    }

    /** How many stitches a row has. */
    static long stitches(Mark.StitchLine row) {
        return Math.max(1, Math.round(length(row) / row.stitch()));
    }

    /** How the cloth gathers. */
    public Gather cloth() {
        return new Gather(by.get(Coefficient.CLOTH_THICKNESS), by.get(Coefficient.CLOTH_PACKING));
    }

    /** The thing at hand whose ring comes nearest to one, mm from the tip, if one comes near. */
    public Optional<TieObject> object(double ring) {
        return held().stream()
                .filter(object -> off(object, ring) <= FITS * ring)
                .min(Comparator.comparingDouble(object -> off(object, ring)));
    }

    /** The smallest thing at hand, where a ring is smaller than its own: a seed no larger serves. */
    public Optional<TieObject> largestSeed(double ring) {
        return held().stream().findFirst().filter(smallest -> ring < smallest.ring(cloth()));
    }

    private List<TieObject> held() {
        return TieObject.AT_HAND.stream()
                .filter(object -> object.holds(cloth()))
                .toList();
    }

    private double off(TieObject object, double ring) {
        return Math.abs(object.ring(cloth()) - ring);
    }
}
