package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;

/** Cuts a drawing off where its zone ends, mark by mark: lines are cut, dots and ties kept or left out whole. */
final class RegionClipper {
    private static final double FLATNESS = 0.03;

    private RegionClipper() {}

    /** What of a drawing lies inside a region; placed drawings are taken into it. */
    static Drawing to(Drawing drawing, Region inside) {
        Box box = inside.bounds();
        List<Part> kept = new ArrayList<>();
        for (Part part : drawing.flattened()) {
            for (Mark mark : mark(part.mark(), inside, box)) {
                kept.add(new Part(part.name(), part.role(), mark));
            }
        }
        List<Area> areas = new ArrayList<>();
        for (Area area : areas(drawing)) {
            Region cut = area.region().and(inside);
            if (!cut.isEmpty()) {
                areas.add(new Area(area.part(), cut, area.form(), area.isen()));
            }
        }
        return new Drawing(kept, areas, List.of());
    }

    private static List<Area> areas(Drawing drawing) {
        List<Area> areas = new ArrayList<>(drawing.areas());
        for (Drawing.Placed placed : drawing.placed()) {
            for (Area area : areas(placed.drawing())) {
                areas.add(
                        new Area(area.part(), area.region().transformed(placed.transform()), area.form(), area.isen()));
            }
        }
        return areas;
    }

    private static List<Mark> mark(Mark mark, Region inside, Box box) {
        if (mark instanceof Mark.WaxLine line) {
            return line(line, inside);
        }
        if (mark instanceof Mark.WaxArea area) {
            Region cut = area.region().and(inside);
            return cut.isEmpty() ? List.of() : List.of(new Mark.WaxArea(cut));
        }
        Box extent = Extent.of(mark);
        boolean whole = box.contains(extent) && inside.contains(Region.of(extent), 1e-6);
        return whole ? List.of(mark) : List.of();
    }

    private static List<Mark> line(Mark.WaxLine line, Region inside) {
        Region room = inside.offset(-line.width() / 2);
        if (inside.contains(Region.of(Extent.of(line)), 1e-6)) {
            return List.of(line);
        }
        List<Mark> pieces = new ArrayList<>();
        for (Path piece : room.cut(line.centre(), FLATNESS)) {
            pieces.add(new Mark.WaxLine(piece, line.width(), line.taper()));
        }
        return pieces;
    }
}
