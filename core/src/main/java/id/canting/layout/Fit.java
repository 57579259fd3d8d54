package id.canting.layout;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole repeats of a layout in a rectangle of cloth.
 *
 * @param tile the tile as fitted
 * @param columns how many tiles side by side, at least 1
 * @param rows how many tiles one below another, at least 1
 * @param field the rectangle the tiles cover, in the middle of the zone
 * @param left cloth left over at left and right together, and above and below together, mm
 * @param stretch what the cell's width and height were multiplied by
 * @param repeats whether tiles would go on beyond the field, so that their motifs reach into it; what stands but once
 *     ends where it ends
 */
public record Fit(RepeatTile tile, int columns, int rows, Box field, Point left, Point stretch, boolean repeats) {
    /** The most a cell may be stretched or squeezed to make whole repeats: our choice. */
    public static final double MOST_STRETCH = 0.25;

    private static final double EQUAL = 1e-9;

    /** A place of the motif on the cloth, and the numbers that tell its chance apart from its neighbours'. */
    public record Spot(Transform place, int column, int row, int index) {}

    /**
     * Fits whole repeats: the cell is stretched a little where that fills the zone, and only what cannot be filled so
     * is left over, evenly at both sides. A cell larger than the zone is used once.
     */
    public static Fit into(Box zone, Layout wanted) {
        Layout layout = wanted.in(zone);
        Optional<Fit> other = wanted.fittedAs().map(as -> into(zone, as));
        return other.map(fit -> fit.carrying(layout)).orElseGet(() -> own(zone, layout));
    }

    /** The same repeats with another layout's places in each. */
    private Fit carrying(Layout layout) {
        RepeatTile other = layout.stretched(stretch.x(), stretch.y()).tile();
        return new Fit(other, columns, rows, field, left, stretch, repeats);
    }

    private static Fit own(Box zone, Layout layout) {
        RepeatTile asked = layout.tile();
        int columns = (int) Math.max(1, Math.round(zone.width() / asked.width()));
        int rows = layout.singleRow() ? 1 : (int) Math.max(1, Math.round(zone.height() / asked.height()));
        double byX = held(zone.width() / (columns * asked.width()));
        double byY = held(zone.height() / (rows * asked.height()));
        RepeatTile tile = layout.stretched(byX, byY).tile();
        if (!layout.singleRow() && Math.abs(tile.height() - asked.height() * byY) > EQUAL) {
            double scale = EvenScale.of(zone, asked).orElse(byX);
            tile = layout.stretched(scale, scale).tile();
            columns = whole(zone.width() / tile.width());
            rows = whole(zone.height() / tile.height());
        }
        double leftX = zone.width() - columns * tile.width();
        double leftY = zone.height() - rows * tile.height();
        Box field = Box.sized(
                zone.left() + leftX / 2, zone.top() + leftY / 2, columns * tile.width(), rows * tile.height());
        Point left = new Point(leftX, leftY);
        Point stretch = new Point(tile.width() / asked.width(), tile.height() / asked.height());
        return new Fit(tile, columns, rows, field, left, stretch, layout.repeats());
    }

    private static int whole(double count) {
        return (int) Math.max(1, Math.floor(count + EQUAL));
    }

    private static double held(double factor) {
        return Math.max(1 - MOST_STRETCH, Math.min(1 + MOST_STRETCH, factor));
    }

    /** Cloth left over at left and right together, mm. */
    public double leftX() {
        return left.x();
    }

    /** Cloth left over above and below together, mm. */
    public double leftY() {
        return left.y();
    }

    /** What the cell's width was multiplied by. */
    public double stretchX() {
        return stretch.x();
    }

    /** What the cell's height was multiplied by. */
    public double stretchY() {
        return stretch.y();
    }

    /** Where each tile's top left corner lies on the cloth, row by row. */
    public List<Transform> corners() {
        List<Transform> corners = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                corners.add(corner(column, row));
            }
        }
        return corners;
    }

    /** Where the top left corner of the tile nearest the middle lies. */
    public Transform middleCorner() {
        return corner((columns - 1) / 2, (rows - 1) / 2);
    }

    /** The repeat nearest the middle of a piece of a zone, as it lies on the cloth, mm. */
    public static Box middleRepeat(Zone.Piece piece, Layout layout) {
        Fit fit = into(piece.upright(), layout);
        return fit.middleCorner().then(piece.ontoCloth()).apply(fit.tile().box());
    }

    private Transform corner(int column, int row) {
        return Transform.shift(field.left() + column * tile.width(), field.top() + row * tile.height());
    }

    /**
     * The places of a motif that reaches so far from its origin, wherever any of it can touch the field: also those of
     * tiles just outside, whose motifs reach in.
     *
     * @param reach mm
     */
    public List<Spot> spots(double reach) {
        int aroundX = repeats ? (int) Math.ceil(reach / tile.width()) : 0;
        int aroundY = repeats ? (int) Math.ceil(reach / tile.height()) : 0;
        Box near = field.grown(reach);
        List<Spot> spots = new ArrayList<>();
        for (int row = -aroundY; row < rows + aroundY; row++) {
            for (int column = -aroundX; column < columns + aroundX; column++) {
                for (int index = 0; index < tile.places().size(); index++) {
                    Transform place = tile.places().get(index).then(corner(column, row));
                    if (near.contains(new Point(place.e(), place.f()))) {
                        spots.add(new Spot(place, column, row, index));
                    }
                }
            }
        }
        return spots;
    }
}
