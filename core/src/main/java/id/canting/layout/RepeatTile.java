package id.canting.layout;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;

/**
 * The plain rectangle that repeats side by side and row by row, with the places of the motif in it. A motif may reach
 * over the tile's edge: the neighbouring tile's edge then shows the rest.
 *
 * @param width mm
 * @param height mm
 * @param places where the motif stands, measured from the tile's top left corner
 */
public record RepeatTile(double width, double height, List<Transform> places) {
    /** Checks size and places. */
    public RepeatTile {
        places = List.copyOf(places);
        if (!(width > 0 && height > 0) || places.isEmpty()) {
            throw new IllegalArgumentException("a repeat needs a size above 0 mm and a place, but has " + width + " x "
                    + height + " mm and " + places.size() + " places");
        }
    }

    /** The tile's rectangle, its top left corner at the origin. */
    public Box box() {
        return new Box(0, 0, width, height);
    }

    /**
     * The tile of a wallpaper group.
     *
     * @param at where the motif stands, in shares of the cell
     * @param turn the motif's own turn before it is repeated, radians
     */
    static RepeatTile of(WallpaperGroup group, double width, double height, Point at, double turn) {
        Transform cell = group.cell(width, height);
        Transform back = cell.inverse();
        Transform motif = Transform.turn(turn).then(Transform.to(cell.apply(at)));
        double tileHeight = group.hexagonal() ? width * Math.sqrt(3) : group.square() ? width : height;
        List<Transform> places = new ArrayList<>();
        for (Transform operation : group.operations()) {
            Transform whole = motif.then(back).then(operation).then(cell);
            places.add(wrapped(whole, width, tileHeight));
            if (group.hexagonal()) {
                places.add(wrapped(whole.then(Transform.shift(width / 2, tileHeight / 2)), width, tileHeight));
            }
        }
        return new RepeatTile(width, tileHeight, places);
    }

    static Transform wrapped(Transform t, double width, double height) {
        return new Transform(t.a(), t.b(), t.c(), t.d(), wrap(t.e(), width), wrap(t.f(), height));
    }

    /** The remainder from 0 to below the modulus; what rounding leaves just below the modulus is 0. */
    static double wrap(double value, double modulus) {
        double rest = value - modulus * Math.floor(value / modulus);
        return modulus - rest < 1e-9 * modulus ? 0 : rest;
    }
}
