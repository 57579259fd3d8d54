package id.canting.sheet.trace;

import id.canting.geometry.Box;
import id.canting.sheet.PageSize;
import id.canting.text.ResourceLimit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a large drawing is divided over pages that overlap. Every page shows a frame of the same size; frames of
 * neighbours share a strip, where the marks are that bring them together.
 *
 * @param area the part of the drawing that is wanted, mm
 * @param frame width of what one page shows, mm
 * @param frameHeight its height, mm
 * @param overlap what neighbours were asked to share, mm
 * @param lefts where the columns of pages begin, mm on the drawing, from left to right
 * @param tops where the rows of pages begin, from the top
 */
public record Tiling(
        Box area, double frame, double frameHeight, double overlap, List<Double> lefts, List<Double> tops) {
    /** Paper above and below the frame: the margin and, below, the foot that carries label and check. */
    static final double FOOT = 14;

    /** Copies the lists. */
    public Tiling {
        lefts = List.copyOf(lefts);
        tops = List.copyOf(tops);
    }

    /** One page of the tiling: its place counted from 0, and what it shows of the drawing. */
    public record Tile(int column, int row, Box frame) {
        /** Column letters and row number: A1, B3, AA12. */
        public String label() {
            return letters(column) + (row + 1);
        }

        private static String letters(int column) {
            String last = String.valueOf((char) ('A' + column % 26));
            return column < 26 ? last : letters(column / 26 - 1) + last;
        }
    }

    /** The tiling of an area over paper, whatever it cuts. */
    public static Tiling of(Box area, PageSize paper, double overlap) {
        return of(area, paper, overlap, List.of());
    }

    /**
     * The tiling of an area over paper.
     *
     * @param overlap what neighbours share at least, mm; a little less where that saves a row of slivers
     * @param figures what no page's edge should cut; each is whole on a page where that takes no more pages
     * @throws id.canting.text.UserError where that takes more pages than {@link ResourceLimit#PAGES}
     */
    public static Tiling of(Box area, PageSize paper, double overlap, List<Box> figures) {
        double width = frame(paper);
        double height = frameHeight(paper);
        long pages = pages(area, paper, overlap);
        if (pages > ResourceLimit.PAGES.most()) {
            throw ResourceLimit.PAGES.exceeded(Tracing.MESSAGES.text("pages", pages));
        }
        List<PageStarts.Span> across = figures.stream()
                .map(box -> new PageStarts.Span(box.left(), box.right()))
                .toList();
        List<PageStarts.Span> down = figures.stream()
                .map(box -> new PageStarts.Span(box.top(), box.bottom()))
                .toList();
        return new Tiling(
                area,
                width,
                height,
                overlap,
                PageStarts.of(new PageStarts.Span(area.left(), area.right()), width, overlap, across),
                PageStarts.of(new PageStarts.Span(area.top(), area.bottom()), height, overlap, down));
    }

    /** How many pages an area takes, those without lines among them. */
    static long pages(Box area, PageSize paper, double overlap) {
        return (long) PageStarts.count(area.width(), frame(paper), overlap)
                * PageStarts.count(area.height(), frameHeight(paper), overlap);
    }

    private static double frame(PageSize paper) {
        return Math.min(paper.content(), paper.width() - 2 * PageSize.MARGIN);
    }

    static double frameHeight(PageSize paper) {
        return paper.height() - 2 * PageSize.MARGIN - FOOT;
    }

    /** How many pages stand side by side. */
    public int columns() {
        return lefts.size();
    }

    /** How many one below another. */
    public int rows() {
        return tops.size();
    }

    /** All pages, row by row. */
    public List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                tiles.add(tile(column, row));
            }
        }
        return tiles;
    }

    Tile tile(int column, int row) {
        return new Tile(column, row, Box.sized(lefts.get(column), tops.get(row), frame, frameHeight));
    }

    /** Whether there is a page at a place. */
    boolean has(int column, int row) {
        return column >= 0 && row >= 0 && column < columns() && row < rows();
    }

    /** What pages side by side share at least, mm: what was asked, or a little less. */
    public double overlapX() {
        return shared(lefts, frame);
    }

    /** What pages one below another share at least, mm: what was asked, or a little less. */
    public double overlapY() {
        return shared(tops, frameHeight);
    }

    private double shared(List<Double> starts, double frame) {
        double least = overlap;
        for (int i = 1; i < starts.size(); i++) {
            least = Math.min(least, starts.get(i - 1) + frame - starts.get(i));
        }
        return least;
    }

    /** The width of the pages when they are joined, mm. */
    public double assembledWidth() {
        return lefts.get(lefts.size() - 1) + frame - lefts.get(0);
    }

    /** The height of the pages when they are joined, mm. */
    public double assembledHeight() {
        return tops.get(tops.size() - 1) + frameHeight - tops.get(0);
    }
}
