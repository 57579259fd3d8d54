package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.List;

/** How much cloth marks need: their boxes and their silhouettes, in mm. */
public final class Extent {
    private Extent() {}

    /** The box around a drawing, placed drawings included; a point at the origin for an empty one. */
    public static Box of(Drawing drawing) {
        List<Box> boxes = new ArrayList<>();
        drawing.parts().forEach(part -> boxes.add(part.mark().bounds()));
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
        return Clearing.of(drawing);
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
}
