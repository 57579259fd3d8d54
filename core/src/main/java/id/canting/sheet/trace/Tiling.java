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
 * @param columns how many pages side by side
 * @param rows how many one below another
 * @param overlapX what neighbours side by side share, mm
 * @param overlapY what neighbours one below another share, mm
 */
public record Tiling(
        Box area, double frame, double frameHeight, int columns, int rows, double overlapX, double overlapY) {
    /** Paper above and below the frame: the margin and, below, the foot that carries label and check. */
    static final double FOOT = 14;

    /** What sticks out over a page by less than this, mm, is no reason for a page of its own. */
    private static final double SLIVER = 5;

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

    /**
     * The tiling of an area over paper.
     *
     * @param overlap what neighbours share, mm; a little less is shared where that saves a row of slivers
     * @throws id.canting.text.UserError where that takes more pages than {@link ResourceLimit#PAGES}
     */
    public static Tiling of(Box area, PageSize paper, double overlap) {
        double width = Math.min(paper.content(), paper.width() - 2 * PageSize.MARGIN);
        double height = paper.height() - 2 * PageSize.MARGIN - FOOT;
        int columns = count(area.width(), width, overlap);
        int rows = count(area.height(), height, overlap);
        long pages = (long) columns * rows;
        if (pages > ResourceLimit.PAGES.most()) {
            throw ResourceLimit.PAGES.exceeded(Tracing.MESSAGES.text("pages", pages));
        }
        return new Tiling(
                area,
                width,
                height,
                columns,
                rows,
                shared(area.width(), width, overlap, columns),
                shared(area.height(), height, overlap, rows));
    }

    private static int count(double whole, double frame, double overlap) {
        double step = frame - overlap;
        int pages = (int) Math.max(1, Math.ceil((whole - overlap) / step - 1e-9));
        double sticksOut = whole - overlap - (pages - 1) * step;
        // A sliver is taken in where the pages before it can share less and still be glued.
        boolean sliver = pages > 2 && sticksOut < SLIVER && overlap - sticksOut / (pages - 2) >= overlap / 2;
        return sliver ? pages - 1 : pages;
    }

    private static double shared(double whole, double frame, double overlap, int pages) {
        return pages == 1 ? overlap : Math.min(overlap, (pages * frame - whole) / (pages - 1));
    }

    /** All pages, row by row. */
    public List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                tiles.add(tile(column, row));
            }
        }
        return tiles;
    }

    Tile tile(int column, int row) {
        return new Tile(
                column,
                row,
                Box.sized(
                        area.left() + column * (frame - overlapX),
                        area.top() + row * (frameHeight - overlapY),
                        frame,
                        frameHeight));
    }

    /** The width of the pages when they are joined, mm. */
    public double assembledWidth() {
        return columns * frame - (columns - 1) * overlapX;
    }

    /** The height of the pages when they are joined, mm. */
    public double assembledHeight() {
        return rows * frameHeight - (rows - 1) * overlapY;
    }
}
