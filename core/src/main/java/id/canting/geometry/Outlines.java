package id.canting.geometry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Outlines that may lie over one another, made into outlines that do not. */
public final class Outlines {
    private Outlines() {}

    /**
     * The outlines of the area that closed lines cover together. A line that meets no other stays the very curve it was;
     * those that meet are joined, flattened at a tolerance in mm, each such cluster by itself and side by side.
     *
     * @param lines closed, running clockwise as seen; those that run the other way are holes in the line around them
     */
    public static List<Path> joined(List<Path> lines, double tolerance) {
        List<Line> all = lines.stream().map(line -> new Line(line, tolerance)).toList();
        return Clusters.of(all, Line::box, Line::meets).parallelStream()
                .flatMap(cluster -> joined(cluster).stream())
                .toList();
    }

    private static List<Path> joined(List<Line> cluster) {
        List<Path> lines = cluster.stream().map(Line::path).toList();
        if (lines.size() == 1) {
            return lines;
        }
        long outer = cluster.stream().filter(Line::clockwise).count();
        Region area = outer == lines.size()
                ? Region.union(cluster.stream().map(Line::area).toList())
                : Region.of(new Figure.Shape(lines), cluster.get(0).tolerance);
        List<Path> contours = area.contours();
        boolean apart = area.pieces().size() == outer && contours.size() == lines.size();
        return apart ? lines : contours;
    }

    /** A closed line whose area is made when it is first asked for: one that lies alone needs none. */
    private static final class Line {
        private final Path path;
        private final double tolerance;
        private @Nullable Region area;

        Line(Path path, double tolerance) {
            this.path = path;
            this.tolerance = tolerance;
        }

        Path path() {
            return path;
        }

        Envelope box() {
            return Jts.envelope(path.bounds());
        }

        boolean clockwise() {
            return path.signedArea(tolerance) >= 0;
        }

        boolean meets(Line other) {
            return area().meets(other.area());
        }

        Region area() {
            Region known = area;
            if (known == null) {
                known = Region.of(path, tolerance);
                area = known;
            }
            return known;
        }
    }
}
