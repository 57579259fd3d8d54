package id.canting.motif.fill;

import id.canting.geometry.Box;
import id.canting.geometry.LineField;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Streamlines;
import id.canting.mark.Area;
import id.canting.random.RandomSource;
import java.util.List;

/**
 * Which way the lines of a fill run: with the form of an area, or, where it has none, straight but for the edges, which
 * they bend along (or stand upon).
 */
public final class FillFlow {
    /** How far from an edge its influence has sunk to a third, mm: our choice by eye. */
    private static final double BEND = 5;

    /** Longest line on a tile, mm: well below the margin around it. */
    private static final double LONGEST = 40;

    private FillFlow() {}

    /** Along the spine of a form. */
    public static LineField with(Ribbon form) {
        return place -> form.direction(form.nearest(place));
    }

    /** Along the edges, at an angle in radians where these are far. */
    public static LineField along(Region region, double angle) {
        Point far = Point.polar(1, angle);
        return place -> {
            Point away = place.minus(region.nearestEdge(place));
            return away.norm() < 1e-6 ? far : LineField.mixed(far, away.unit().turned(), near(away.norm()));
        };
    }

    /** Upon the edges like hair, leaning by an angle in radians; at that angle, too, where edges are far. */
    public static LineField upon(Region region, double lean) {
        Point far = Point.polar(1, Math.PI / 2 + lean);
        return place -> {
            Point away = place.minus(region.nearestEdge(place));
            return away.norm() < 1e-6 ? far : LineField.mixed(far, away.unit().rotated(lean), near(away.norm()));
        };
    }

    /** Away from the spine of a form at both sides, leaning by an angle in radians towards its end. */
    public static LineField across(Ribbon form, double lean) {
        return place -> {
            double u = form.nearest(place);
            Point along = form.direction(u);
            double side = along.cross(place.minus(form.at(u, 0))) < 0 ? -1 : 1;
            return along.rotated(side * (Math.PI / 2 - lean));
        };
    }

    /** A line in the direction that leads away from the spine of a form or from the nearest edge. */
    public static Path inward(Area area, Path line) {
        boolean wrong = area.form().isPresent()
                ? fromSpine(area.form().get(), line.end())
                        < fromSpine(area.form().get(), line.start())
                : area.region().clearance(line.end()) < area.region().clearance(line.start());
        return wrong ? line.reversed() : line;
    }

    private static double fromSpine(Ribbon form, Point place) {
        return form.at(form.nearest(place), 0).distance(place);
    }

    private static double near(double distance) {
        double share = distance / BEND;
        return StrictMath.exp(-share * share);
    }

    /**
     * Lines at even distances in an area, along its form or along a field; on a ground, lines of limited length.
     *
     * @param room the area drawn in by half the lines' width
     * @param field which way they run; {@link #with}, {@link #along}, {@link #upon} and {@link #across} give the usual ones
     * @param apart from line to line, mm
     * @param shortest shorter lines are left out, mm
     * @param longest longer lines are cut, mm; infinite where they may run as far as they can
     */
    public static List<Path> lines(
            Area area,
            Region room,
            LineField field,
            double apart,
            double shortest,
            double longest,
            RandomSource random) {
        if (room.isEmpty()) {
            return List.of();
        }
        if (area.tile().isPresent()) {
            Box tile = area.tile().get();
            double most = Math.min(Math.min(LONGEST, longest), Math.min(tile.width(), tile.height()) * 0.45);
            return Streamlines.tile(
                    tile,
                    room::contains,
                    field,
                    new Streamlines.Reach(apart, Math.min(shortest, most / 3), most),
                    random);
        }
        Point first = area.form()
                .map(form -> form.at(0.5, 0))
                .orElseGet(() -> room.inscribed(0.3).centre());
        return Streamlines.inside(room, field, new Streamlines.Reach(apart, shortest, longest), first, random);
    }
}
