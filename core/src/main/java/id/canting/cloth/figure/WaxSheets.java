package id.canting.cloth.figure;

import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The sheets of wax that break so that it shows: the areas blocked in each drawing, found once however often it is placed. */
final class WaxSheets {
    private static final double FLATNESS = 0.05;

    private final Map<Drawing, List<Region>> known = new IdentityHashMap<>();

    /** The sheets of a drawing's own marks that do not touch, without what is placed in it. */
    List<Region> of(Drawing drawing) {
        return known.computeIfAbsent(drawing, each -> all(each).pieces());
    }

    /** The wax areas of a drawing, those that touch as one, with the outlines that border them. */
    private static Region all(Drawing drawing) {
        List<Region> areas = new ArrayList<>();
        for (Part part : drawing.parts()) {
            part.mark().wax().flatMap(Wax::blocked).ifPresent(areas::add);
        }
        Region blocked = Region.union(areas);
        if (blocked.isEmpty()) {
            return blocked;
        }
        List<Region> all = new ArrayList<>(List.of(blocked));
        for (Part part : drawing.parts()) {
            part.mark()
                    .wax()
                    .flatMap(Wax::line)
                    .filter(line -> borders(line, blocked))
                    .ifPresent(line -> all.add(stroke(line).and(blocked.offset(line.width()))));
        }
        return Region.union(all);
    }

    private static boolean borders(Mark.WaxLine line, Region blocked) {
        return line.bounds().meets(blocked.bounds())
                && line.centre().points(FLATNESS).stream()
                        .anyMatch(point -> Math.abs(blocked.clearance(point)) < line.width() / 2);
    }

    private static Region stroke(Mark.WaxLine line) {
        Region stroke = Region.EMPTY;
        for (Path contour : line.contours()) {
            Region region = Region.of(contour, FLATNESS);
            stroke = contour.signedArea(FLATNESS) > 0 ? stroke.or(region) : stroke.minus(region);
        }
        return stroke;
    }
}
