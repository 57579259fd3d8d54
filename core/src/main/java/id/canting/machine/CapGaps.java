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

    /** How exactly the narrowest gap is measured, mm. */
    private static final double FINE = 0.02;

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
        return narrower(face, width, List.of(tile));
    }

    /** The same, looked for only near places that changed. */
    List<Region> narrower(Region face, double width, List<Box> changed) {
        Around around = around(face);
        List<Box> everywhere = changed.stream()
                .flatMap(box -> around.shifts().stream().map(shift -> shift.apply(box)))
                .toList();
        List<Region> found = new ArrayList<>();
        for (Box block : blocks()) {
            Box near = block.grown(REACH * width);
            if (everywhere.stream().anyMatch(near::meets)) {
                found.addAll(gaps(around.within(near), block, width));
            }
        }
        List<Region> gaps = new ArrayList<>(Region.union(found).pieces());
        gaps.sort((a, b) ->
                Double.compare(a.bounds().centre().y(), b.bounds().centre().y()));
        return gaps;
    }

    /**
     * A width than which no gap of a face is narrower, to {@link #FINE}; nothing is measured beyond the larger width.
     *
     * @param from no gap is narrower than this
     */
    double narrowest(Region face, double from, double to) {
        Around around = around(face);
        double best = to;
        for (Box block : blocks()) {
            Region part = around.within(block.grown(REACH * best));
            if (gaps(part, block, best).isEmpty()) {
                continue;
            }
            double some = best;
            best = from;
            while (some - best > FINE) {
                double middle = (best + some) / 2;
                if (gaps(part, block, middle).isEmpty()) {
                    best = middle;
                } else {
                    some = middle;
                }
            }
        }
        return best;
    }

    /** A large face is looked at piece by piece, since discs act near by only. */
    private List<Box> blocks() {
        int columns = (int) Math.ceil(tile.width() / BLOCK);
        int rows = (int) Math.ceil(tile.height() / BLOCK);
        List<Box> blocks = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                blocks.add(new Box(
                        tile.left() + column * BLOCK,
                        tile.top() + row * BLOCK,
                        Math.min(tile.right(), tile.left() + (column + 1) * BLOCK),
                        Math.min(tile.bottom(), tile.top() + (row + 1) * BLOCK)));
            }
        }
        return blocks;
    }

    /** The gaps within a block of the part of a face that lies in it and around it. */
    private static List<Region> gaps(Region part, Box block, double width) {
        if (part.isEmpty()) {
            return List.of();
        }
        List<Region> found = new ArrayList<>();
        Region closed = part.offset(width / 2).offset(-width / 2).snapped(WaxShapes.GRID);
        for (Region patch : closed.minus(part).pieces()) {
            if (patch.area() > CRUMB && patch.bounds().meets(block) && isGap(patch, part, width)) {
                Region inside = patch.and(Region.of(block));
                if (inside.area() > CRUMB) {
                    found.add(inside);
                }
            }
        }
        return found;
    }

    /** A face with its like on all sides, in pieces. */
    private Around around(Region face) {
        List<Transform> shifts = new ArrayList<>();
        int far = repeats ? 1 : 0;
        for (int dx = -far; dx <= far; dx++) {
            for (int dy = -far; dy <= far; dy++) {
                shifts.add(Transform.shift(dx * tile.width(), dy * tile.height()));
            }
        }
        return new Around(face.pieces(), shifts);
    }

    /** Pieces of a face, and where they are once more. */
    private record Around(List<Region> pieces, List<Transform> shifts) {
        /** What of them lies in a box. */
        Region within(Box box) {
            List<Region> near = new ArrayList<>();
            for (Transform shift : shifts) {
                Box before = shift.inverse().apply(box);
                Region part = Region.of(before);
                for (Region piece : pieces) {
                    if (piece.bounds().meets(before)) {
                        near.add(piece.and(part).transformed(shift));
                    }
                }
            }
            return Region.union(near).snapped(WaxShapes.GRID);
        }
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
