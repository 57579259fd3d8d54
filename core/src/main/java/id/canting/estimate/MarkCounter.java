package id.canting.estimate;

import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/** Counts each drawing once a size, however often it is placed. */
final class MarkCounter {
    private static final double FLATNESS = 0.05;

    /** Sizes that differ by less than this share are one: rounding, no hand sees it. */
    private static final double SAME_SIZE = 1e9;

    private final DoubleUnaryOperator canting;
    private final Map<Drawing, Map<Double, MarkCount>> known = new IdentityHashMap<>();

    /** @param canting the canting that draws a line of a width, mm */
    MarkCounter(DoubleUnaryOperator canting) {
        this.canting = canting;
    }

    /** The marks of a drawing whose lengths are all multiplied by a size. */
    MarkCount count(Drawing drawing, double size) {
        double rounded = Math.round(size * SAME_SIZE) / SAME_SIZE;
        Map<Double, MarkCount> sizes = known.computeIfAbsent(drawing, d -> new TreeMap<>());
        MarkCount before = sizes.get(rounded);
        if (before != null) {
            return before;
        }
        Sum sum = new Sum();
        for (Part part : drawing.parts()) {
            add(sum, part.role(), part.mark(), rounded);
        }
        for (Drawing.Placed placed : drawing.placed()) {
            sum.add(count(placed.drawing(), rounded * placed.transform().magnification()));
        }
        MarkCount counted = sum.count();
        sizes.put(rounded, counted);
        return counted;
    }

    private void add(Sum sum, Role role, Mark mark, double size) {
        if (mark instanceof Mark.WaxLine line) {
            double length = line.centre().track(FLATNESS).length() * size;
            double width = line.width() * size;
            sum.lines.merge(new MarkCount.Line(role, canting.applyAsDouble(width)), length, Double::sum);
            sum.lineArea += length * width * share(line) + ends(line, width);
        } else if (mark instanceof Mark.WaxDot dot) {
            sum.dots++;
            sum.dotArea += Math.PI / 4 * dot.diameter() * dot.diameter() * size * size;
        } else if (mark instanceof Mark.WaxArea area) {
            sum.blocked += area.region().area() * size * size;
        } else if (mark instanceof Mark.Tie tie) {
            sum.ties.merge(
                    new MarkCount.Binding(TieKind.of(tie), tie.inner() * size, tie.outer() * size), 1L, Long::sum);
        } else if (mark instanceof Mark.StitchLine row) {
            double length = row.line().track(FLATNESS).length();
            sum.rows++;
            sum.stitches += Math.max(1, Math.round(length / row.stitch()));
            sum.stitched += length * size;
        } else if (mark instanceof Mark.Fold) {
            sum.folds++;
        } else if (mark instanceof Mark.Pressed) {
            sum.pressed++;
        }
    }

    /** The mean share of its full width that a line has; a closed one keeps it all. */
    private static double share(Mark.WaxLine line) {
        return line.centre().closed() ? 1 : line.taper().mean();
    }

    /** The half discs at the ends of an open line. */
    private static double ends(Mark.WaxLine line, double width) {
        Taper taper = line.taper();
        double squares = taper.head() * taper.head() + taper.tail() * taper.tail();
        return line.centre().closed() ? 0 : Math.PI / 8 * width * width * squares;
    }

    /** A count being made. */
    private static final class Sum {
        private final SortedMap<MarkCount.Line, Double> lines = new TreeMap<>();
        private final SortedMap<MarkCount.Binding, Long> ties = new TreeMap<>();
        private double lineArea;
        private long dots;
        private double dotArea;
        private double blocked;
        private long rows;
        private long stitches;
        private double stitched;
        private long folds;
        private long pressed;

        private void add(MarkCount more) {
            more.lines().forEach((line, length) -> lines.merge(line, length, Double::sum));
            more.ties().forEach((tie, count) -> ties.merge(tie, count, Long::sum));
            lineArea += more.lineArea();
            dots += more.dots();
            dotArea += more.dotArea();
            blocked += more.blocked();
            rows += more.rows();
            stitches += more.stitches();
            stitched += more.stitched();
            folds += more.folds();
            pressed += more.pressed();
        }

        private MarkCount count() {
            return new MarkCount(
                    lines, lineArea, dots, dotArea, blocked, ties, rows, stitches, stitched, folds, pressed);
        }
    }
}
