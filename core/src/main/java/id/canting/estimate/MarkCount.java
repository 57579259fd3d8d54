package id.canting.estimate;

import id.canting.mark.Drawing;
import id.canting.mark.Role;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * The marks of a drawing, counted and measured: every placed drawing as often as it is placed, so the figures are those
 * of the drawing laid flat. Wax lines that lie along each other count once, as the hand draws them; of other marks that lie
 * over one another each counts in full.
 *
 * @param lines mm of wax line by layer and canting
 * @param lineArea mm2 under wax lines, tapered ends taken off and round ends put on
 * @param dots how many dots of wax
 * @param dotArea mm2 under them
 * @param blocked mm2 of areas blocked with wax
 * @param ties how many ties there are of each make
 * @param rows how many rows of stitches
 * @param stitches how many stitches in them
 * @param stitched mm of cloth the rows run along
 * @param folds how many folds
 * @param pressed how many places held by a board or cord
 */
public record MarkCount(
        SortedMap<Line, Double> lines,
        double lineArea,
        long dots,
        double dotArea,
        double blocked,
        SortedMap<Binding, Long> ties,
        long rows,
        long stitches,
        double stitched,
        long folds,
        long pressed) {
    /** No marks. */
    public static final MarkCount NONE = new MarkCount(new TreeMap<>(), 0, 0, 0, 0, new TreeMap<>(), 0, 0, 0, 0, 0);

    /** Copies the maps. */
    public MarkCount {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        ties = Collections.unmodifiableSortedMap(new TreeMap<>(ties));
    }

    /**
     * Lines of wax that are drawn alike.
     *
     * @param layer what they are for
     * @param canting width of the wax the canting lays, mm
     */
    public record Line(Role layer, double canting) implements Comparable<Line> {
        private static final Comparator<Line> ORDER =
                Comparator.comparing(Line::layer).thenComparingDouble(Line::canting);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Ties that are made alike.
     *
     * @param kind what is in them
     * @param inner distance from the tip to where the thread begins, mm
     * @param outer distance from the tip to where it ends, mm
     * @param width width of the thread that the motif names, mm; 0 where it names none
     */
    public record Binding(TieKind kind, double inner, double outer, double width) implements Comparable<Binding> {
        private static final Comparator<Binding> ORDER = Comparator.comparing(Binding::kind)
                .thenComparingDouble(Binding::inner)
                .thenComparingDouble(Binding::outer)
                .thenComparingDouble(Binding::width);

        @Override
        public int compareTo(Binding other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Counts a drawing.
     *
     * @param canting width of the wax the step's outline canting lays, mm
     * @param fine width of the wax its fine canting lays, mm; a line belongs to the canting nearer to its own width
     */
    public static MarkCount of(Drawing drawing, double canting, double fine) {
        double between = Math.sqrt(canting * fine);
        double thick = Math.max(canting, fine);
        double thin = Math.min(canting, fine);
        DoubleUnaryOperator hand = width -> width >= between ? thick : thin;
        return new MarkCounter(hand).count(drawing, 1).without(TwiceDrawn.of(drawing), hand);
    }

    private MarkCount without(List<TwiceDrawn.Twice> twice, DoubleUnaryOperator hand) {
        SortedMap<Line, Double> once = new TreeMap<>(lines);
        double area = lineArea;
        for (TwiceDrawn.Twice stretch : twice) {
            Line line = new Line(stretch.role(), hand.applyAsDouble(stretch.width()));
            once.computeIfPresent(line, (same, length) -> Math.max(0, length - stretch.length()));
            area -= stretch.area();
        }
        return new MarkCount(
                once, Math.max(0, area), dots, dotArea, blocked, ties, rows, stitches, stitched, folds, pressed);
    }

    /** Counts a drawing of ties and stitches. */
    public static MarkCount of(Drawing drawing) {
        return new MarkCounter(DoubleUnaryOperator.identity()).count(drawing, 1);
    }

    /** The marks of both. */
    public MarkCount plus(MarkCount more) {
        SortedMap<Line, Double> allLines = new TreeMap<>(lines);
        more.lines.forEach((line, length) -> allLines.merge(line, length, Double::sum));
        SortedMap<Binding, Long> allTies = new TreeMap<>(ties);
        more.ties.forEach((tie, count) -> allTies.merge(tie, count, Long::sum));
        return new MarkCount(
                allLines,
                lineArea + more.lineArea,
                dots + more.dots,
                dotArea + more.dotArea,
                blocked + more.blocked,
                allTies,
                rows + more.rows,
                stitches + more.stitches,
                stitched + more.stitched,
                folds + more.folds,
                pressed + more.pressed);
    }

    /** How many bindings there are of a kind; rows of stitches are {@link TieKind#STITCHED}. */
    public long ties(TieKind kind) {
        long bound = ties.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .mapToLong(entry -> entry.getValue())
                .sum();
        return kind == TieKind.STITCHED ? bound + rows : bound;
    }

    /** The mm of wax line of one layer. */
    public double length(Role layer) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey().layer() == layer)
                .mapToDouble(entry -> entry.getValue())
                .sum();
    }

    /** The mm of all wax lines. */
    public double length() {
        return lines.values().stream().mapToDouble(length -> length).sum();
    }

    /** The mm2 of cloth that all wax marks cover, overlaps counted again. */
    public double waxed() {
        return lineArea + dotArea + blocked;
    }
}
