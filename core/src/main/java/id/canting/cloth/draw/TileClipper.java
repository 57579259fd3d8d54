package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;

/** Cuts the ground's marks off where the field ends: lines are cut, dots, curls and rings kept or left out whole. */
final class TileClipper {
    private static final double FLATNESS = 0.05;

    /** A line whose ends are nearer than this share of its length winds in on itself; half of one looks broken. */
    private static final double CURL = 0.5;

    /** Shorter pieces of a line would look like dots, mm. */
    private static final double STUB = 1;

    private TileClipper() {}

    /**
     * What of a drawing without placed drawings lies inside a box.
     *
     * @param extent the box around the drawing
     */
    static Drawing to(Drawing ground, Box extent, Box inside) {
        if (!extent.meets(inside)) {
            return Drawing.EMPTY;
        }
        List<Part> parts = new ArrayList<>();
        List<Part> cut = new ArrayList<>();
        for (Part part : ground.parts()) {
            Box box = Extent.of(part.mark());
            if (inside.contains(box)) {
                parts.add(part);
            } else if (inside.meets(box) && part.mark() instanceof Mark.WaxLine line && !curls(line)) {
                cut.add(part);
            }
        }
        if (!cut.isEmpty()) {
            Region room = Region.of(common(inside, extent.grown(STUB)));
            for (Part part : RegionClipper.to(new Drawing(cut, List.of(), List.of()), room)
                    .parts()) {
                if (length(part) >= STUB) {
                    parts.add(part);
                }
            }
        }
        return new Drawing(parts, List.of(), List.of());
    }

    private static boolean curls(Mark.WaxLine line) {
        double length = line.centre().track(FLATNESS).length();
        return line.centre().start().distance(line.centre().end()) < CURL * length;
    }

    private static double length(Part part) {
        return part.mark() instanceof Mark.WaxLine line
                ? line.centre().track(FLATNESS).length()
                : 0;
    }

    private static Box common(Box one, Box other) {
        return new Box(
                Math.max(one.left(), other.left()),
                Math.max(one.top(), other.top()),
                Math.min(one.right(), other.right()),
                Math.min(one.bottom(), other.bottom()));
    }
}
