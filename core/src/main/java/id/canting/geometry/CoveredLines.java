package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/** What is left of lines where areas lie over them. */
final class CoveredLines {
    private CoveredLines() {}

    /** The parts of an area's edges that do not lie in another area; those that are whole stay closed. */
    static List<Path> edgesOutside(Geometry area, Geometry other) {
        List<Path> paths = new ArrayList<>();
        for (LineString part : merged(Overlay.of(area.getBoundary(), other, OverlayNG.DIFFERENCE))) {
            Path path = Jts.path(part);
            boolean whole = part.isClosed() && part.getNumPoints() > 3;
            paths.add(whole ? Path.polygon(path.points(1).subList(0, part.getNumPoints() - 1)) : path);
        }
        return paths;
    }

    /**
     * What an area leaves of a line.
     *
     * @param middle the line, flattened
     * @param line the line, which stays itself where nothing hides it
     * @param cells of the area's edge
     * @param deep a part is hidden where it runs farther inside than this, mm
     */
    static List<Path> uncovered(LineString middle, Path line, Geometry area, EdgeCells cells, double deep) {
        List<LineString> hidden = merged(Overlay.of(middle, area, OverlayNG.INTERSECTION)).stream()
                .filter(part -> depth(part, cells) > deep)
                .toList();
        if (hidden.isEmpty()) {
            return List.of(line);
        }
        Geometry covered = Jts.FACTORY.createMultiLineString(hidden.toArray(LineString[]::new));
        return merged(Overlay.of(middle, covered, OverlayNG.DIFFERENCE)).stream()
                .map(Jts::path)
                .toList();
    }

    /** How far inside a line within an area runs at most, by the middles of its pieces. */
    private static double depth(LineString line, EdgeCells cells) {
        double deepest = 0;
        Coordinate[] corners = line.getCoordinates();
        for (int i = 1; i < corners.length; i++) {
            double x = (corners[i - 1].x + corners[i].x) / 2;
            double y = (corners[i - 1].y + corners[i].y) / 2;
            deepest = Math.max(deepest, cells.distance(x, y));
        }
        return deepest;
    }

    private static List<LineString> merged(Geometry lines) {
        LineMerger merger = new LineMerger();
        merger.add(lines);
        List<LineString> merged = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            merged.add((LineString) line);
        }
        return merged;
    }
}
