package id.canting.motif.fill;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.mark.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places in rows, every other row half a step aside: along the form of an area where it has one, else straight; on a
 * ground in whole steps of the tile.
 */
public final class Lattice {
    /** Nearer than this share of their distance, places of a row that bends sharply are left out. */
    private static final double CROWDED = 0.8;

    private Lattice() {}

    /**
     * A place.
     *
     * @param place its middle
     * @param along the unit step along its row
     * @param row number of its row
     * @param column number within the row
     * @param stepX from place to place in a row as it came out, mm
     * @param stepY from row to row as it came out, mm
     */
    public record Spot(Point place, Point along, int row, int column, double stepX, double stepY) {}

    /**
     * The places that lie inside an area or near its edge.
     *
     * @param stepX from place to place in a row, mm, above 0; on a ground a little more or less, so that the tile holds
     *     whole steps
     * @param stepY from row to row, mm, above 0; likewise
     */
    public static List<Spot> staggered(Area area, double stepX, double stepY) {
        if (area.region().isEmpty()) {
            return List.of();
        }
        List<Spot> spots =
                area.form().map(form -> with(form, stepX, stepY)).orElseGet(() -> straight(area, stepX, stepY));
        spots.removeIf(spot -> area.region().clearance(spot.place) < -stepX);
        return spots;
    }

    private static List<Spot> with(Ribbon form, double stepX, double stepY) {
        double widest = 0;
        for (int i = 0; i <= 20; i++) {
            widest = Math.max(widest, form.halfWidth(i / 20.0));
        }
        int rows = (int) Math.ceil(widest / stepY);
        int columns = (int) Math.floor(form.length() / stepX);
        double near = Math.min(stepX, new Point(stepX / 2, stepY).norm());
        Crowd crowd = new Crowd(Optional.empty(), near);
        List<Spot> spots = new ArrayList<>();
        for (int row = -rows; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                double u = (column + (row % 2 == 0 ? 0.5 : 0)) * stepX / form.length();
                if (u <= 1) {
                    Point along = form.direction(u);
                    Point place = form.at(u, 0).plus(along.turned().times(row * stepY));
                    if (crowd.room(place) >= near * CROWDED) {
                        crowd.add(place, 0);
                        spots.add(new Spot(place, along, row, column, stepX, stepY));
                    }
                }
            }
        }
        return spots;
    }

    private static List<Spot> straight(Area area, double wantedX, double wantedY) {
        boolean tiled = area.tile().isPresent();
        Box box = area.tile().orElse(area.region().bounds());
        int columns = 2 * (int) Math.max(1, Math.round(box.width() / wantedX / 2));
        int rows = 2 * (int) Math.max(1, Math.round(box.height() / wantedY / 2));
        double stepX = tiled ? box.width() / columns : wantedX;
        double stepY = tiled ? box.height() / rows : wantedY;
        Point corner = tiled
                ? new Point(box.left(), box.top())
                : box.centre().minus(new Point(columns * stepX / 2, rows * stepY / 2));
        int over = tiled ? 0 : 1;
        List<Spot> spots = new ArrayList<>();
        for (int row = -over; row < rows + over; row++) {
            for (int column = -over; column < columns + over; column++) {
                double shift = Math.floorMod(row, 2) == 0 ? 0.25 : 0.75;
                Point place = corner.plus(new Point((column + shift) * stepX, (row + 0.5) * stepY));
                spots.add(new Spot(place, new Point(1, 0), row, column, stepX, stepY));
            }
        }
        return spots;
    }
}
