package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;

/** How much cloth marks need: their boxes and their silhouettes, in mm. */
public final class Extent {
    private static final double FLATNESS = 0.1;

    private Extent() {}

    /** The box around one mark with all it does to the cloth. */
    public static Box of(Mark mark) {
        if (mark instanceof Mark.WaxLine line) {
            return line.centre().bounds().grown(line.width() / 2);
        }
        if (mark instanceof Mark.WaxDot dot) {
            return Box.around(List.of(dot.centre())).grown(dot.diameter() / 2);
        }
        if (mark instanceof Mark.WaxArea area) {
            return area.region().isEmpty() ? new Box(0, 0, 0, 0) : area.region().bounds();
        }
        if (mark instanceof Mark.Tie tie) {
            return Box.around(List.of(tie.centre())).grown(tie.outer() + tie.creep());
        }
        if (mark instanceof Mark.StitchLine stitch) {
            return stitch.line().bounds().grown(stitch.across() / 2 + stitch.creep());
        }
        if (mark instanceof Mark.Pressed pressed) {
            return pressed.region().isEmpty()
                    ? new Box(0, 0, 0, 0)
                    : pressed.region().bounds().grown(pressed.creep());
        }
        Mark.Fold fold = (Mark.Fold) mark;
        return Box.around(List.of(fold.from(), fold.to()));
    }

    /** The box around a drawing, placed drawings included; a point at the origin for an empty one. */
    public static Box of(Drawing drawing) {
        List<Box> boxes = new ArrayList<>();
        drawing.parts().forEach(part -> boxes.add(of(part.mark())));
        for (Drawing.Placed placed : drawing.placed()) {
            boxes.add(placed.transform().apply(of(placed.drawing())));
        }
        return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
    }

    /** How far a box reaches from the origin. */
    public static double reach(Box box) {
        double x = Math.max(Math.abs(box.left()), Math.abs(box.right()));
        double y = Math.max(Math.abs(box.top()), Math.abs(box.bottom()));
        return Math.sqrt(x * x + y * y);
    }

    /** The cloth a drawing's figures stand on: its areas, and its lines with their width. */
    public static Region silhouette(Drawing drawing) {
        List<Region> regions = new ArrayList<>();
        collect(drawing, Transform.IDENTITY, regions);
        return Region.union(regions).simplified(0.2);
    }

    /** The areas of a drawing and all drawings in it, moved. */
    static List<Region> areas(Drawing drawing, Transform place) {
        List<Region> areas = new ArrayList<>();
        drawing.areas().forEach(area -> areas.add(area.region().transformed(place)));
        drawing.placed()
                .forEach(inner ->
                        areas.addAll(areas(inner.drawing(), inner.transform().then(place))));
        areas.removeIf(Region::isEmpty);
        return areas;
    }

    private static void collect(Drawing drawing, Transform place, List<Region> regions) {
        List<Region> areas = new ArrayList<>();
        drawing.areas().forEach(area -> areas.add(area.region()));
        for (Part part : drawing.parts()) {
            if (part.mark() instanceof Mark.WaxArea area) {
                areas.add(area.region());
            }
        }
        areas.removeIf(Region::isEmpty);
        areas.forEach(area -> regions.add(area.transformed(place)));
        for (Part part : drawing.parts()) {
            if (part.mark() instanceof Mark.WaxLine line) {
                // Most lines are fills of the areas, and add nothing to them.
                if (areas.stream().noneMatch(area -> area.holds(line.centre(), line.width() / 2, FLATNESS))) {
                    regions.add(Region.around(line.centre(), line.width() / 2, FLATNESS)
                            .transformed(place));
                }
            } else if (part.mark() instanceof Mark.WaxDot dot) {
                if (areas.stream().noneMatch(area -> area.holds(dot.centre(), dot.diameter()))) {
                    regions.add(Region.of(Box.around(List.of(dot.centre())).grown(dot.diameter() / 2))
                            .transformed(place));
                }
            }
        }
        for (Drawing.Placed inner : drawing.placed()) {
            collect(inner.drawing(), inner.transform().then(place), regions);
        }
    }
}
