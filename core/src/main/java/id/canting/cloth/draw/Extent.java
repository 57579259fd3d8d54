package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much cloth marks need: their boxes and their silhouettes, in mm. */
public final class Extent {
    private static final double FLATNESS = 0.1;

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
            part.mark().wax().flatMap(Wax::blocked).ifPresent(areas::add);
        }
        areas.removeIf(Region::isEmpty);
        areas.forEach(area -> regions.add(area.transformed(place)));
        // Most lines are fills of the areas, and add nothing to them.
        Wax.Cases<Optional<Region>> beside = Wax.cases(
                line -> areas.stream().anyMatch(area -> area.holds(line.centre(), line.width() / 2, FLATNESS))
                        ? Optional.empty()
                        : Optional.of(Region.around(line.centre(), line.width() / 2, FLATNESS)),
                dot -> areas.stream().anyMatch(area -> area.holds(dot.centre(), dot.diameter()))
                        ? Optional.empty()
                        : Optional.of(Region.of(dot.bounds())),
                area -> Optional.empty());
        for (Part part : drawing.parts()) {
            part.mark()
                    .wax()
                    .flatMap(wax -> wax.match(beside))
                    .ifPresent(region -> regions.add(region.transformed(place)));
        }
        for (Drawing.Placed inner : drawing.placed()) {
            collect(inner.drawing(), inner.transform().then(place), regions);
        }
    }
}
