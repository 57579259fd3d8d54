package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Cuts a drawing off where its zone ends, mark by mark: lines are cut, dots and ties kept or left out whole. */
final class RegionClipper {
    private static final double FLATNESS = 0.03;

    private RegionClipper() {}

    /** What of a drawing lies inside a region; placed drawings are taken into it. */
    static Drawing to(Drawing drawing, Region inside) {
        Box box = inside.bounds();
        Map<Double, Region> rooms = new HashMap<>();
        List<Part> kept = new ArrayList<>();
        Function<Mark, List<Mark>> whole = mark -> whole(mark, inside, box);
        Mark.Cases<List<Mark>> cut = Mark.cases(
                Wax.cases(line -> line(line, inside, rooms), whole::apply, area -> area(area, inside)),
                Bound.all(whole::apply),
                whole::apply,
                whole::apply);
        for (Part part : drawing.flattened()) {
            for (Mark mark : part.mark().match(cut)) {
                kept.add(new Part(part.name(), part.role(), mark));
            }
        }
        List<Area> areas = new ArrayList<>();
        for (Area area : areas(drawing)) {
            Region left = area.region().and(inside);
            if (!left.isEmpty()) {
                areas.add(area.whole().with(left));
            }
        }
        return new Drawing(kept, areas, List.of(), drawing.label());
    }

    /** What of a drawing lies across the edge of a region and is therefore left out, though it was whole. */
    static List<LeftOut> leftOut(Drawing drawing, Region inside) {
        List<LeftOut> left = new ArrayList<>();
        Box box = inside.bounds();
        Mark.Cases<Boolean> indivisible =
                Mark.cases(Wax.all(wax -> false), Bound.all(bound -> true), pressed -> true, fold -> true);
        for (Part part : drawing.flattened()) {
            Box extent = part.mark().bounds();
            if (part.mark().match(indivisible)
                    && box.meets(extent)
                    && whole(part.mark(), inside, box).isEmpty()) {
                Region shown = Region.of(extent).and(inside);
                if (!shown.isEmpty()) {
                    Box seen = shown.bounds();
                    double over = Math.max(extent.width() - seen.width(), extent.height() - seen.height());
                    left.add(new LeftOut(part.name(), extent.centre(), over));
                }
            }
        }
        return left;
    }

    private static List<Area> areas(Drawing drawing) {
        List<Area> areas = new ArrayList<>(drawing.areas());
        for (Drawing.Placed placed : drawing.placed()) {
            for (Area area : areas(placed.drawing())) {
                areas.add(area.whole().with(area.region().transformed(placed.transform())));
            }
        }
        return areas;
    }

    private static List<Mark> area(Mark.WaxArea area, Region inside) {
        Region cut = area.region().and(inside);
        return cut.isEmpty() ? List.of() : List.of(new Mark.WaxArea(cut));
    }

    private static List<Mark> whole(Mark mark, Region inside, Box box) {
        Box extent = mark.bounds();
        boolean whole = box.contains(extent) && inside.contains(Region.of(extent), 1e-6);
        return whole ? List.of(mark) : List.of();
    }

    private static List<Mark> line(Mark.WaxLine line, Region inside, Map<Double, Region> rooms) {
        if (inside.contains(Region.of(line.bounds()), 1e-6)) {
            return List.of(line);
        }
        Region room = rooms.computeIfAbsent(line.width(), width -> inside.offset(-width / 2));
        List<Mark> pieces = new ArrayList<>();
        for (Path piece : room.cut(line.centre(), FLATNESS)) {
            pieces.add(new Mark.WaxLine(piece, line.width(), line.taper()));
        }
        return pieces;
    }
}
