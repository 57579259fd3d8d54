package id.canting.makeability.scan;

import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A walk along one strand past another, with the clear cloth to it at each step: infinite where it is far.
 */
public final class GapProfile {
    private final StrokeSamples walk;
    private final StrokeModel beside;
    private final Run run;
    /** By steps of the run, mm; not above 0 where the strands touch. */
    private final double[] gaps;

    private GapProfile(StrokeSamples walk, StrokeModel beside, Run run, double[] gaps) {
        this.walk = walk;
        this.beside = beside;
        this.run = run;
        this.gaps = gaps;
    }

    /**
     * Steps of a walk on which cloth may stay clear.
     *
     * @param first the first of them, counted around a loop
     * @param loop whether they are all steps of a loop
     */
    private record Run(int first, int count, boolean loop) {}

    /**
     * A stretch of steps whose gaps are above touching and below what was asked.
     *
     * @param from the first step, counted on around a loop
     * @param count how many steps
     * @param touchesBefore whether the strands touch just before it
     * @param touchesAfter whether they touch just after it
     */
    public record Stretch(int from, int count, boolean touchesBefore, boolean touchesAfter) {}

    /** The passings along a strand, by each other strand that comes within so many mm anywhere. */
    public static List<GapProfile> along(
            StrokeModel strand, double step, double within, StrokeIndex cells, Predicate<StrokeModel> others) {
        if (cells.beside(strand.box().grown(within)).noneMatch(other -> other != strand && others.test(other))) {
            return List.of();
        }
        StrokeSamples walk = StrokeSamples.along(strand, step);
        List<GapProfile> passings = new ArrayList<>();
        for (Run run : runs(walk, solid(walk, within, cells))) {
            passings.addAll(along(walk, run, within, cells, others));
        }
        return passings;
    }

    private static List<GapProfile> along(
            StrokeSamples walk, Run run, double within, StrokeIndex cells, Predicate<StrokeModel> others) {
        StrokeModel strand = walk.strand();
        Map<StrokeModel, double[]> gaps = new LinkedHashMap<>();
        for (int i = 0; i < run.count; i++) {
            int at = i;
            int step = (run.first + i) % walk.count();
            Point place = walk.place(step);
            double half = walk.half(step);
            cells.near(place, within + half, (other, piece) -> {
                if (other == strand || !others.test(other)) {
                    return;
                }
                double gap = other.gap(piece, place.x(), place.y()) - half;
                if (gap < within) {
                    double[] own = gaps.computeIfAbsent(other, o -> far(run.count));
                    own[at] = Math.min(own[at], other.within(place) ? 0 : gap);
                }
            });
        }
        List<GapProfile> passings = new ArrayList<>();
        gaps.forEach((other, own) -> passings.add(new GapProfile(walk, other, run, own)));
        return passings;
    }

    /** The steps around which, as around those beside them, no cloth stays clear: nothing can close there. */
    private static boolean[] solid(StrokeSamples walk, double within, StrokeIndex cells) {
        boolean[] all = new boolean[walk.count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = cells.isSolid(walk.place(i), walk.half(i) + within / 2);
        }
        boolean[] inner = new boolean[all.length];
        for (int i = 0; i < all.length; i++) {
            inner[i] = all[i] && all[(i + all.length - 1) % all.length] && all[(i + 1) % all.length];
        }
        return inner;
    }

    private static List<Run> runs(StrokeSamples walk, boolean[] solid) {
        int count = solid.length;
        boolean loop = walk.strand().isLoop();
        int start = 0;
        while (start < count && !solid[start]) {
            start++;
        }
        if (start == count) {
            return List.of(new Run(0, count, loop));
        }
        List<Run> runs = new ArrayList<>();
        int begin = loop ? start : 0;
        int length = 0;
        for (int i = begin; i <= begin + count; i++) {
            boolean ends = i == begin + count || solid[i % count];
            if (ends && length > 0) {
                runs.add(new Run((i - length) % count, length, false));
            }
            length = ends ? 0 : length + 1;
        }
        return runs;
    }

    private static double[] far(int count) {
        double[] gaps = new double[count];
        Arrays.fill(gaps, Double.POSITIVE_INFINITY);
        return gaps;
    }

    /** The walk along the one. */
    public StrokeSamples walk() {
        return walk;
    }

    /** The other. */
    public StrokeModel beside() {
        return beside;
    }

    /**
     * The stretches where the clear cloth is below so many mm, but the strands do not touch.
     *
     * @param touching the widest clear cloth that counts as touching, mm
     */
    public List<Stretch> stretches(double below, double touching) {
        int count = gaps.length;
        boolean loop = run.loop;
        int start = 0;
        while (loop && start < count && close(start, below, touching)) {
            start++;
        }
        List<Stretch> found = new ArrayList<>();
        int i = start % count;
        int end = i + count;
        while (i < end) {
            int from = i;
            while (i < end && close(i % count, below, touching)) {
                i++;
            }
            if (i > from) {
                boolean before = (loop || from > 0) && gap(from - 1 + count) <= touching;
                boolean after = (loop || i < count) && gap(i) <= touching;
                found.add(new Stretch(from, i - from, before, after));
            }
            i++;
        }
        return found;
    }

    private boolean close(int step, double below, double touching) {
        return gaps[step] > touching && gaps[step] < below;
    }

    public int count() {
        return gaps.length;
    }

    public double gap(int step) {
        return gaps[step % gaps.length];
    }

    public Point place(int step) {
        return walk.place(step(step));
    }

    private int step(int step) {
        return (run.first + step % gaps.length) % walk.count();
    }

    /** The middle of the clear cloth at a step. */
    public Point middle(int step) {
        Point from = place(step);
        double half = walk.half(step(step));
        Point to = beside.nearest(from);
        double distance = from.distance(to);
        return distance == 0 ? from : from.toward(to, (half + gap(step) / 2) / distance);
    }

    /** The step of a stretch at which the strands are nearest. */
    public int nearest(Stretch stretch) {
        int best = stretch.from();
        for (int i = stretch.from(); i < stretch.from() + stretch.count(); i++) {
            best = gap(i) < gap(best) ? i : best;
        }
        return best;
    }
}
