package id.canting.sheet.ties;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fold through the middle of the cloth upon which its ties lie double: half of the template, marked through both
 * layers, gives the whole.
 *
 * @param upright whether the fold runs from top to bottom
 * @param half the part of the cloth that is shown: the left or the upper half
 * @param mirror the reflection that unfolds it
 * @param fellows the number of each tie and that of its fellow on the other layer; on the fold its own
 */
record TieFold(boolean upright, Box half, Transform mirror, Map<String, String> fellows) {
    /** How far ties may miss their mirrored fellows, mm: two hands waver so much on one pencil line; our choice. */
    static final double NEAR = 1.5;

    private static final double FLATNESS = 0.05;
    private static final int SAMPLES = 24;

    TieFold {
        fellows = new LinkedHashMap<>(fellows);
    }

    /** The fold of ties on a cloth, if there is one; the upright one where both are. */
    static Optional<TieFold> of(List<TiePoint> points, Box cloth) {
        return folds(points, cloth).stream()
                .filter(fold -> fold.fellows.size() == points.size())
                .findFirst();
    }

    /** How many ties have no fellow upon the better of both folds. */
    static int without(List<TiePoint> points, Box cloth) {
        return folds(points, cloth).stream()
                .mapToInt(fold -> points.size() - fold.fellows.size())
                .min()
                .orElse(0);
    }

    private static List<TieFold> folds(List<TiePoint> points, Box cloth) {
        Point middle = cloth.centre();
        Transform across = Transform.scale(-1, 1).then(Transform.shift(2 * middle.x(), 0));
        Transform down = Transform.scale(1, -1).then(Transform.shift(0, 2 * middle.y()));
        return List.of(
                new TieFold(
                        true,
                        new Box(cloth.left(), cloth.top(), middle.x(), cloth.bottom()),
                        across,
                        fellows(points, across)),
                new TieFold(
                        false,
                        new Box(cloth.left(), cloth.top(), cloth.right(), middle.y()),
                        down,
                        fellows(points, down)));
    }

    private static Map<String, String> fellows(List<TiePoint> points, Transform mirror) {
        Map<String, String> fellows = new LinkedHashMap<>();
        boolean[] taken = new boolean[points.size()];
        for (TiePoint point : points) {
            Box there = mirror.apply(point.bounds()).grown(NEAR);
            for (int i = 0; i < taken.length; i++) {
                TiePoint other = points.get(i);
                if (!taken[i] && there.contains(other.bounds()) && alike(other, point, mirror)) {
                    taken[i] = true;
                    fellows.put(point.id(), other.id());
                    break;
                }
            }
        }
        return fellows;
    }

    /** Whether the second, mirrored, is the first for a hand. */
    private static boolean alike(TiePoint one, TiePoint other, Transform mirror) {
        Bound.Cases<Boolean> alike = Bound.cases(
                tie -> other.mark()
                        .tie()
                        .filter(fellow -> alike(tie, fellow, mirror))
                        .isPresent(),
                row -> other.mark()
                        .stitches()
                        .filter(fellow -> alike(row, fellow, mirror))
                        .isPresent());
        return one.kind() == other.kind() && one.mark().match(alike);
    }

    private static boolean alike(Mark.Tie one, Mark.Tie other, Transform mirror) {
        return one.centre().distance(mirror.apply(other.centre())) <= NEAR
                && Math.abs(one.outer() - other.outer()) <= NEAR
                && Math.abs(one.inner() - other.inner()) <= NEAR;
    }

    private static boolean alike(Mark.StitchLine one, Mark.StitchLine other, Transform mirror) {
        ArcLength from = one.line().track(FLATNESS);
        ArcLength to = other.line().transformed(mirror).track(FLATNESS);
        return Math.abs(from.length() - to.length()) <= 2 * NEAR + 0.02 * from.length()
                && follows(from, to)
                && follows(to, from);
    }

    private static boolean follows(ArcLength one, ArcLength other) {
        for (int i = 0; i <= SAMPLES; i++) {
            Point at = one.at(one.length() * i / SAMPLES);
            if (other.at(other.nearest(at)).distance(at) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** Whether a tie or any part of a row of stitches lies on the shown half. */
    boolean shows(TiePoint point) {
        Box seen = half.grown(NEAR);
        return point.mark().tie().isPresent() ? seen.contains(point.at()) : half.meets(point.bounds());
    }

    /** How many of some ties lie on the fold itself, or across it. */
    int onFold(List<TiePoint> points) {
        return (int) points.stream()
                .filter(point -> point.id().equals(fellows.get(point.id())))
                .count();
    }

    /** The line of the fold. */
    Path line() {
        return upright
                ? Path.line(new Point(half.right(), half.top()), new Point(half.right(), half.bottom()))
                : Path.line(new Point(half.left(), half.bottom()), new Point(half.right(), half.bottom()));
    }

    /** The name of the fold. */
    String id() {
        return upright ? "upright" : "lying";
    }
}
