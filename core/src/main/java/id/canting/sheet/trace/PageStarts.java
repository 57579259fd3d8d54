package id.canting.sheet.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the pages of one direction begin, mm on the drawing. Usually they stand at even steps; where that would cut a
 * figure in two and the pages have room to spare, they move so that each figure is whole on one of them.
 */
final class PageStarts {
    /** What sticks out over a page by less than this, mm, is no reason for a page of its own. */
    private static final double SLIVER = 5;

    private static final double TOUCH = 1e-9;

    private PageStarts() {}

    /** From where to where something reaches in this direction, mm. */
    record Span(double from, double to) {
        double length() {
            return to - from;
        }

        boolean within(double start, double frame) {
            return from >= start - TOUCH && to <= start + frame + TOUCH;
        }
    }

    /**
     * The starts of the pages.
     *
     * @param whole what is to be covered
     * @param frame what one page shows, mm
     * @param overlap what neighbours share at least, mm; a little less where that saves a row of slivers
     * @param figures what is best not cut
     */
    static List<Double> of(Span whole, double frame, double overlap, List<Span> figures) {
        List<Double> even = even(whole, frame, overlap);
        if (figures.stream().allMatch(figure -> kept(figure, even, frame))) {
            return even;
        }
        List<Double> moved = moved(whole, frame, overlap, figures);
        return moved.size() > even.size() ? even : moved;
    }

    private static boolean kept(Span figure, List<Double> starts, double frame) {
        return figure.length() > frame || starts.stream().anyMatch(start -> figure.within(start, frame));
    }

    /** How many pages stand at even steps. */
    static int count(double whole, double frame, double overlap) {
        double step = frame - overlap;
        int pages = (int) Math.max(1, Math.ceil((whole - overlap) / step - TOUCH));
        double sticksOut = whole - overlap - (pages - 1) * step;
        // A sliver is taken in where the pages before it can share less and still be glued.
        boolean sliver = pages > 2 && sticksOut < SLIVER && overlap - sticksOut / (pages - 2) >= overlap / 2;
        return sliver ? pages - 1 : pages;
    }

    private static List<Double> even(Span whole, double frame, double overlap) {
        int pages = count(whole.length(), frame, overlap);
        double shared = pages == 1 ? overlap : Math.min(overlap, (pages * frame - whole.length()) / (pages - 1));
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            starts.add(whole.from() + i * (frame - shared));
        }
        return starts;
    }

    /** Each page begins as late as the overlap allows, but before every figure that the page before it cuts. */
    private static List<Double> moved(Span whole, double frame, double overlap, List<Span> figures) {
        List<Double> starts = new ArrayList<>(List.of(whole.from()));
        double start = whole.from();
        while (start + frame < whole.to() - TOUCH) {
            double end = start + frame;
            double next = end - overlap;
            for (Span figure : figures) {
                boolean cut = figure.from() < end && figure.to() > end + TOUCH;
                if (cut && figure.length() <= frame && figure.from() > start) {
                    next = Math.min(next, figure.from());
                }
            }
            start = next;
            starts.add(start);
        }
        return starts;
    }
}
