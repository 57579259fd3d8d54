package id.canting.makeability.scan;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing's own marks and areas at the size they have on the cloth. It is looked at once, however often it is laid. */
public final class Stencil {
    private final List<Part> parts;
    private final List<Area> areas;
    private final Box box;
    private @Nullable List<StrokeModel> wax;
    private @Nullable StrokeIndex cells;

    Stencil(Drawing drawing, double magnification) {
        Transform size = Transform.scale(magnification, magnification);
        boolean same = Math.abs(magnification - 1) < 1e-9;
        this.parts = same
                ? drawing.parts()
                : drawing.parts().stream()
                        .map(part ->
                                new Part(part.name(), part.role(), part.mark().transformed(size)))
                        .toList();
        this.areas = same
                ? drawing.areas()
                : drawing.areas().stream()
                        .map(area -> area.with(area.region().transformed(size)))
                        .toList();
        this.box = areas.stream()
                .filter(area -> !area.region().isEmpty())
                .map(area -> area.region().bounds())
                .reduce(Extent.of(new Drawing(parts, List.of(), List.of())), Box::with);
    }

    public List<Part> parts() {
        return parts;
    }

    public List<Area> areas() {
        return areas;
    }

    /** Around all marks and areas. */
    public Box box() {
        return box;
    }

    /** All wax as strands, numbered in drawing order. */
    public List<StrokeModel> wax() {
        List<StrokeModel> made = wax;
        if (made == null) {
            made = new ArrayList<>();
            for (Part part : parts) {
                strands(part, made);
            }
            wax = made;
        }
        return made;
    }

    private static void strands(Part part, List<StrokeModel> out) {
        int next = out.size();
        Wax.Cases<List<StrokeModel>> strands = Wax.cases(
                line -> List.of(StrokeModel.line(next, part, line.centre(), line.width(), line.taper())),
                dot -> List.of(StrokeModel.round(next, part, dot.centre(), dot.diameter() / 2)),
                area -> edges(next, part.name(), area.region()));
        part.mark().wax().ifPresent(wax -> out.addAll(wax.match(strands)));
    }

    private static List<StrokeModel> edges(int next, String part, Region region) {
        List<StrokeModel> edges = new ArrayList<>();
        for (Path contour : region.contours()) {
            edges.add(StrokeModel.edge(next + edges.size(), part, contour, region));
        }
        return edges;
    }

    /** The wax sorted into cells. */
    public StrokeIndex cells() {
        StrokeIndex made = cells;
        if (made == null) {
            made = new StrokeIndex(wax());
            cells = made;
        }
        return made;
    }

    /** Whether wax covers a place. */
    boolean covers(Point place) {
        if (!box.contains(place)) {
            return false;
        }
        return cells().clear(place, 0) <= 0
                || wax().stream().anyMatch(strand -> strand.box().contains(place) && strand.within(place));
    }
}
