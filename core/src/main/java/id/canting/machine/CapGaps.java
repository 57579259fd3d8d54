package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two lines of a stamp stand too near each other. A disc as wide as the room they need is moved through all that
 * stays free; where it does not come, there is a gap that is too narrow, or only the corner between lines that meet. A
 * corner is free at one side and small; a gap is free at both ends, at none, or long.
 */
final class CapGaps {
    /** How large a corner between two lines may be, in squares of the disc's width: lines that meet at 15 degrees. */
    private static final double CORNER = 1.5;

    private static final double CRUMB = 0.002;

    /** Half of what lies between an edge of straight pieces and the disc that rolls along it, mm. */
    private static final double SLIVER = 0.008;

    private static final double OUTSIDE = 0.012;
    private static final double STEP = 0.05;

    /** Side of the pieces a large face is looked at in, mm. */
    private static final double BLOCK = 30;

    /** How far around each piece, in widths of the disc. */
    private static final double REACH = 4;

    private final Box tile;
    private final boolean repeats;

    /** @param repeats whether the tile's sides meet those of its like */
    CapGaps(Box tile, boolean repeats) {
        this.tile = tile;
        this.repeats = repeats;
    }

    /** The gaps of a face that are narrower than a width, the uppermost first. */
    List<Region> narrower(Region face, double width) {
        Region around = around(face, width);
        List<Region> found = new ArrayList<>();
        int columns = (int) Math.ceil(tile.width() / BLOCK);
        int rows = (int) Math.ceil(tile.height() / BLOCK);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Box block = Box.sized(tile.left() + column * BLOCK, tile.top() + row * BLOCK, BLOCK, BLOCK);
                block(around, block, width, found);
            }
        }
        List<Region> gaps = new ArrayList<>(Region.union(found).pieces());
        gaps.sort((a, b) ->
                Double.compare(a.bounds().centre().y(), b.bounds().centre().y()));
        return gaps;
    }

    /** A large face is looked at piece by piece, since discs act near by only. */
    private void block(Region around, Box block, double width, List<Region> found) {
        Region part = around.and(Region.of(block.grown(REACH * width)));
        if (part.isEmpty()) {
            return;
        }
        Region closed = part.offset(width / 2).offset(-width / 2).snapped(WaxShapes.GRID);
        Region seen = Region.of(new Box(
                Math.max(block.left(), tile.left()),
                Math.max(block.top(), tile.top()),
                Math.min(block.right(), tile.right()),
                Math.min(block.bottom(), tile.bottom())));
        for (Region patch : closed.minus(part).pieces()) {
            Box box = patch.bounds();
            if (patch.area() > CRUMB && box.meets(seen.bounds()) && isGap(patch, part, width)) {
                Region inside = patch.and(seen);
                if (inside.area() > CRUMB) {
                    found.add(inside);
                }
            }
        }
    }

    /** The face with as much of its like on all sides as decides its edges. */
    private Region around(Region face, double width) {
        if (!repeats) {
            return face;
        }
        List<Region> all = new ArrayList<>();
        Region room = Region.of(tile.grown(REACH * width));
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                Region moved = dx == 0 && dy == 0
                        ? face
                        : face.transformed(Transform.shift(dx * tile.width(), dy * tile.height()))
                                .and(room);
                if (!moved.isEmpty()) {
                    all.add(moved);
                }
            }
        }
        return Region.union(all).snapped(WaxShapes.GRID);
    }

    private static boolean isGap(Region patch, Region face, double width) {
        if (patch.offset(-SLIVER).isEmpty()) {
            return false;
        }
        return free(patch.contours().get(0), face) != 1 || patch.area() > CORNER * width * width;
    }

    /** How many stretches of an edge do not lie along the face. */
    private static int free(Path edge, Region face) {
        List<Point> points = edge.points(1);
        List<Boolean> states = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get((i + 1) % points.size());
            int parts = (int) Math.max(1, Math.ceil(from.distance(to) / STEP));
            for (int part = 0; part < parts; part++) {
                states.add(face.clearance(from.toward(to, (part + 0.5) / parts)) < -OUTSIDE);
            }
        }
        int begins = 0;
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i) && !states.get((i + states.size() - 1) % states.size())) {
                begins++;
            }
        }
        return begins;
    }
}
