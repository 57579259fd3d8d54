package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            Box box = part.mark().bounds();
            if (inside.contains(box)) {
                parts.add(part);
            } else if (inside.meets(box)) {
                line(part).filter(line -> !curls(line)).ifPresent(line -> cut.add(part));
            }
        }
        if (!cut.isEmpty()) {
            Region room = Region.of(common(inside, extent.grown(STUB)));
            for (Part part : RegionClipper.to(new Drawing(cut, List.of(), List.of()), room)
                    .parts()) {
                line(part).filter(line -> length(line) >= STUB).ifPresent(line -> parts.add(part));
            }
        }
        return new Drawing(parts, List.of(), List.of());
    }

    private static Optional<Mark.WaxLine> line(Part part) {
        return part.mark().wax().flatMap(Wax::line);
    }

    private static boolean curls(Mark.WaxLine line) {
        return line.centre().start().distance(line.centre().end()) < CURL * length(line);
    }

    private static double length(Mark.WaxLine line) {
        return line.centre().track(FLATNESS).length();
    }

    private static Box common(Box one, Box other) {
        return new Box(
                Math.max(one.left(), other.left()),
                Math.max(one.top(), other.top()),
                Math.min(one.right(), other.right()),
                Math.min(one.bottom(), other.bottom()));
    }
}
