package id.canting.resist;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;

/** Lines that needles follow, on the opened cloth, from how the cloth lay when it was stitched. */
public final class StitchRows {
    /** From row to row in mokume: a quarter of an inch (source K10), mm. */
    public static final double MOKUME = 6.35;

    /** The widest gap between rows of karamatsu: half an inch (source K09), mm. */
    public static final double KARAMATSU = 12.7;

    private static final double FLATNESS = 0.02;
    private static final Transform MIRROR = Transform.scale(-1, 1);

    private StitchRows() {}

    /**
     * Straight rows side by side that all begin alike, so that their stitches stand in phase and the drawn-up ripples run
     * across them (mokume, source K10).
     *
     * @param box what the rows cover; they run along its width, the first and last half a gap from its edge or more
     * @param gap from row to row, mm
     */
    public static List<Path> parallel(Box box, double gap) {
        int rows = (int) Math.max(1, Math.floor(box.height() / gap + 1e-9));
        double first = box.centre().y() - gap * (rows - 1) / 2;
        List<Path> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double y = first + row * gap;
            lines.add(Path.line(new Point(box.left(), y), new Point(box.right(), y)));
        }
        return lines;
    }

    /**
     * Half a figure stitched through cloth folded along the y axis, and rows within it: the figures open whole, the
     * left the mirror of the right (karamatsu, source K09).
     *
     * @param half the outline of the right half, from the fold to the fold; x of 0 or more
     * @param gap from row to row, mm, to {@link #KARAMATSU}
     * @param rows at most so many, the outline included; fewer where there is no room
     */
    public static List<Path> onFold(Path half, double gap, int rows) {
        if (Math.abs(half.start().x()) > 1e-6 || Math.abs(half.end().x()) > 1e-6) {
            throw new IllegalArgumentException("half a figure begins and ends on the fold");
        }
        if (!(gap > 0 && gap <= KARAMATSU)) {
            throw new IllegalArgumentException(
                    "rows lie more than 0 and at most " + KARAMATSU + " mm apart, not " + gap);
        }
        Path whole = half.join(half.transformed(MIRROR).reversed()).close();
        Region region = Region.of(whole, FLATNESS);
        List<Path> lines = new ArrayList<>(List.of(whole));
        for (int row = 1; row < rows; row++) {
            Region inner = region.offset(-row * gap);
            if (!inner.isEmpty()) {
                Box box = inner.bounds();
                Region right = inner.and(Region.of(new Box(0, box.top() - 1, box.right() + 1, box.bottom() + 1)));
                for (Region piece : right.or(right.transformed(MIRROR)).pieces()) {
                    lines.add(piece.contours().get(0));
                }
            }
        }
        return lines;
    }
}
