package id.canting.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The lines along the middle of an area that a brush or a broad pen drew: what lies as far from one side as from the
 * other (the medial axis, from the Voronoi diagram of points along the edge), without the short twigs that every bump of
 * the edge adds.
 */
final class MiddleLines {
    /** Points along the edge stand so many times nearer than the area is broad. */
    private static final double POINTS = 4;
    /** A twig is one that is shorter than so many breadths. */
    private static final double TWIG = 1.2;
    /** What lies nearer to the edge than this share of the breadth is not the middle. */
    private static final double EDGE = 0.2;

    private MiddleLines() {}

    /** The lines of an area of some breadth on average, mm. */
    static List<Path> of(Geometry area, EdgeCells cells, double breadth) {
        Geometry edge = Densifier.densify(area.getBoundary(), breadth / POINTS);
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(edge);
        Geometry diagram = builder.getDiagram(Jts.FACTORY);
        List<LineString> lines = new ArrayList<>();
        Map<List<Coordinate>, LineString> known = new LinkedHashMap<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Coordinate[] ring = diagram.getGeometryN(i).getCoordinates();
            for (int k = 1; k < ring.length; k++) {
                add(ring[k - 1], ring[k], cells, EDGE * breadth, known);
            }
        }
        lines.addAll(known.values());
        List<LineString> merged = merged(lines);
        List<LineString> kept = pruned(merged, TWIG * breadth);
        while (kept.size() < merged.size()) {
            merged = merged(kept);
            kept = pruned(merged, TWIG * breadth);
        }
        return merged(kept).stream().map(line -> smooth(line, breadth)).toList();
    }

    private static void add(
            Coordinate from, Coordinate to, EdgeCells cells, double least, Map<List<Coordinate>, LineString> known) {
        boolean up = from.compareTo(to) < 0;
        List<Coordinate> key = up ? List.of(from, to) : List.of(to, from);
        if (!from.equals2D(to)
                && !known.containsKey(key)
                && isInside(from, cells, least)
                && isInside(to, cells, least)) {
            known.put(key, Jts.FACTORY.createLineString(key.toArray(Coordinate[]::new)));
        }
    }

    private static boolean isInside(Coordinate at, EdgeCells cells, double least) {
        return cells.contains(at.x, at.y) && cells.distance(at.x, at.y) >= least;
    }

    private static List<LineString> merged(List<LineString> lines) {
        LineMerger merger = new LineMerger();
        merger.add(lines);
        List<LineString> merged = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            merged.add((LineString) ((LineString) line).norm());
        }
        merged.sort(Geometry::compareTo);
        return merged;
    }

    /** Lines without the short ones that end nowhere; all of them where nothing else would be left. */
    private static List<LineString> pruned(List<LineString> lines, double shortest) {
        Map<Coordinate, Integer> ends = new HashMap<>();
        for (LineString line : lines) {
            ends.merge(line.getCoordinateN(0), 1, Integer::sum);
            ends.merge(line.getCoordinateN(line.getNumPoints() - 1), 1, Integer::sum);
        }
        List<LineString> kept = lines.stream()
                .filter(line -> line.getLength() >= shortest
                        || ends.getOrDefault(line.getCoordinateN(0), 0) > 1
                                && ends.getOrDefault(line.getCoordinateN(line.getNumPoints() - 1), 0) > 1)
                .toList();
        return kept.isEmpty() ? lines : kept;
    }

    /** A smooth line through places as far apart as the area is broad. */
    private static Path smooth(LineString line, double breadth) {
        ArcLength track = Jts.path(line).track(breadth);
        int places = (int) Math.max(2, Math.round(track.length() / breadth) + 1);
        return places == 2 ? Jts.path(line) : Path.smooth(track.spaced(places));
    }
}
