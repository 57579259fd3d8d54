package id.canting.estimate;

import id.canting.geometry.Taper;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.mark.Wax;
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
    private final Mark.Cases<Adding> counting;
    private final Map<Drawing, Map<Double, MarkCount>> known = new IdentityHashMap<>();

    /** @param canting the canting that draws a line of a width, mm */
    MarkCounter(DoubleUnaryOperator canting) {
        this.canting = canting;
        this.counting = Mark.cases(
                Wax.cases(
                        this::line,
                        MarkCounter::dot,
                        area -> (sum, role, size) ->
                                sum.blocked += area.region().area() * size * size),
                Bound.cases(MarkCounter::tie, MarkCounter::row),
                pressed -> (sum, role, size) -> sum.pressed++,
                fold -> (sum, role, size) -> sum.folds++);
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
            part.mark().match(counting).to(sum, part.role(), rounded);
        }
        for (Drawing.Placed placed : drawing.placed()) {
            sum.add(count(placed.drawing(), rounded * placed.transform().magnification()));
        }
        MarkCount counted = sum.count();
        sizes.put(rounded, counted);
        return counted;
    }

    /** Adds one mark to a sum. */
    private interface Adding {
        void to(Sum sum, Role role, double size);
    }

    private Adding line(Mark.WaxLine line) {
        return (sum, role, size) -> {
            double length = line.centre().track(FLATNESS).length() * size;
            double width = line.width() * size;
            sum.lines.merge(new MarkCount.Line(role, canting.applyAsDouble(width)), length, Double::sum);
            sum.lineArea += length * width * share(line) + ends(line, width);
        };
    }

    private static Adding dot(Mark.WaxDot dot) {
        return (sum, role, size) -> {
            sum.dots++;
            sum.dotArea += Math.PI / 4 * dot.diameter() * dot.diameter() * size * size;
        };
    }

    private static Adding tie(Mark.Tie tie) {
        return (sum, role, size) -> sum.ties.merge(
                new MarkCount.Binding(TieKind.of(tie), tie.inner() * size, tie.outer() * size, tie.threadWidth()),
                1L,
                Long::sum);
    }

    private static Adding row(Mark.StitchLine row) {
        return (sum, role, size) -> {
            sum.rows++;
            sum.stitches += BindingNeeds.stitches(row);
            sum.stitched += BindingNeeds.length(row) * size;
        };
    }

    /** The mean share of its full width that a line has; a closed one keeps it all. */
    static double share(Mark.WaxLine line) {
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
