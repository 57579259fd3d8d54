package id.canting.motif.svg;

import id.canting.geometry.BoxIndex;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts that lie within others, as an eye within a body: what fills the larger stops at the outline of the smaller. A
 * closed line without a name of its own belongs to what it lies in as well, so that one name fills both.
 */
final class Nested {
    /** A part lies in another where so much of its edge does: lines drawn by hand reach a little over each other. */
    private static final double MOSTLY = 0.9;
    /** Parts nearer in size than this are one shape drawn twice. */
    private static final double SAME = 0.95;
    /** So many places tell where an edge runs. */
    private static final int PROBES = 40;

    /** What lies nearer than this touches, mm. */
    private static final double TOUCH = 0.02;

    private static final double FLATNESS = 0.02;

    private final List<Part> parts = new ArrayList<>();

    /** A part with what lies in it. */
    private static final class Part {
        private final Region region;
        private final double area;
        private final boolean line;
        private final List<Region> holds = new ArrayList<>();
        private List<String> names;
        private boolean twice;

        Part(Seen.Named named, boolean line) {
            this.region = named.region();
            this.area = region.area();
            this.names = named.names();
            this.line = line;
        }

        double area() {
            return area;
        }

        Optional<Seen.Named> named() {
            return twice
                    ? Optional.empty()
                    : Optional.of(new Seen.Named(
                            names, region, holds.isEmpty() ? region : region.minus(Region.union(holds))));
        }
    }

    private Nested(Seen seen) {
        seen.shapes().forEach(shape -> shape.parts().forEach(part -> parts.add(new Part(part, false))));
        seen.open().forEach(part -> parts.add(new Part(part, true)));
    }

    /** The same with parts that stop where smaller ones begin. */
    static Seen of(Seen seen) {
        Nested nested = new Nested(seen);
        nested.find();
        List<Seen.Named> named = new ArrayList<>();
        int next = 0;
        List<Seen.Shape> shapes = new ArrayList<>();
        for (Seen.Shape shape : seen.shapes()) {
            List<Part> own = nested.parts.subList(next, next + shape.parts().size());
            next += own.size();
            shapes.add(shape.with(
                    own.stream().flatMap(part -> part.named().stream()).toList()));
        }
        nested.parts
                .subList(next, nested.parts.size())
                .forEach(part -> part.named().ifPresent(named::add));
        return new Seen(shapes, seen.lines(), named, seen.colours());
    }

    /** From the largest on, so that a part has all its names before those within take them over. */
    private void find() {
        List<Part> bySize = parts.stream()
                .filter(part -> !part.region.isEmpty())
                .sorted(Comparator.comparingDouble(Part::area))
                .toList();
        BoxIndex<Integer> index = new BoxIndex<>(
                Stream.iterate(0, i -> i < bySize.size(), i -> i + 1).toList(),
                i -> bySize.get(i).region.bounds());
        for (int i = bySize.size() - 1; i >= 0; i--) {
            Part part = bySize.get(i);
            List<Point> edge = edge(part.region);
            for (int other : index.meeting(part.region.bounds())) {
                Part around = bySize.get(other);
                if (other > i && (part.line || around.line) && isWithin(edge, around.region)) {
                    laid(part, around);
                    if (part.twice || part.area < SAME * around.area) {
                        break;
                    }
                }
            }
        }
    }

    private static void laid(Part part, Part around) {
        if (part.area >= SAME * around.area) {
            part.twice |= part.line && around.line && part.names.equals(around.names);
            return;
        }
        around.holds.add(part.region);
        if (part.line && part.names.get(0).equals(HueNames.SHAPE)) {
            part.names = Stream.concat(part.names.stream(), around.names.stream())
                    .distinct()
                    .toList();
        }
    }

    private static List<Point> edge(Region region) {
        Path outer = region.pieces().get(0).contours().get(0);
        return outer.track(FLATNESS).spaced(PROBES);
    }

    private static boolean isWithin(List<Point> edge, Region around) {
        long inside = edge.stream()
                .filter(place -> around.contains(place) || around.clearance(place) > -TOUCH)
                .count();
        return inside >= MOSTLY * edge.size();
    }
}
