package id.canting.motif.svg;

import id.canting.geometry.BoxIndex;
import id.canting.geometry.OnceDrawn;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Stacked;
import id.canting.mark.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reckons what is to be seen of painted things where later ones cover earlier ones. */
final class Visible {
    /** What lies nearer than this touches, mm. */
    private static final double TOUCH = 0.02;
    /** A line is hidden where what covers it reaches over its middle by more than this share of its width. */
    private static final double DEEP = 0.25;

    /** Lines lie on each other where they do so for more than this many times the flatness. */
    private static final double LONGEST_TWICE = 16;

    /** So long lines would fill the memory, and no hand draws them. */
    private static final double MOST_STEPS = 1_000_000;

    private final List<Drawn> drawn;
    private final double flatness;
    private final BoxIndex<Integer> index;
    /** What the pens of ink cover, piece by piece. */
    private final BoxIndex<Band> bands;

    private final int colours;

    private Visible(List<Drawn> drawn, double flatness) {
        this.drawn = drawn;
        this.flatness = flatness;
        this.index = new BoxIndex<>(numbers(drawn.size()), i -> drawn.get(i).bounds());
        this.bands = new BoxIndex<>(bands(drawn), band -> band.piece().bounds());
        this.colours = (int) drawn.stream()
                .filter(each -> !each.paper())
                .mapToInt(Drawn::colour)
                .distinct()
                .count();
    }

    /** A piece of what a pen covers. */
    private record Band(int colour, Region piece) {}

    /** None where nothing is filled, since nobody asks for them then. */
    private static List<Band> bands(List<Drawn> drawn) {
        if (drawn.stream().noneMatch(each -> each.painted().isFilled())) {
            return List.of();
        }
        List<Band> bands = new ArrayList<>();
        for (Drawn each : drawn) {
            if (each.isInkLine()) {
                each.area().get().pieces().forEach(piece -> bands.add(new Band(each.colour(), piece)));
            }
        }
        return bands;
    }

    /** What is seen of things in the order of painting, reckoned as finely as a flatness in mm. */
    static Seen of(List<Drawn> drawn, double flatness) {
        return new Visible(drawn, flatness).seen();
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private Seen seen() {
        List<Integer> covering = numbers(drawn.size()).stream()
                .filter(i -> drawn.get(i).painted().isFilled() || drawn.get(i).paper())
                .toList();
        Stacked stacked =
                new Stacked(covering.stream().map(i -> drawn.get(i).outlined()).toList(), flatness);
        List<Stacked.Patch> patches = stacked.patches(i -> kind(drawn.get(covering.get(i))));
        List<Seen.Shape> shapes = new ArrayList<>();
        for (Stacked.Patch patch : patches) {
            shapes.add(shape(stacked, patch, covering, patches));
        }
        List<Seen.Named> open = new ArrayList<>();
        for (int i = 0; i < covering.size(); i++) {
            Drawn each = drawn.get(covering.get(i));
            if (each.paper() && each.painted().isFilled()) {
                Region seen = stacked.seen(i);
                if (!seen.isEmpty() && isEnclosed(seen, shapes)) {
                    open.add(new Seen.Named(hole(each, seen, shapes), seen));
                }
            }
        }
        List<Seen.Line> lines = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.get(i).isInkLine()) {
                line(i, lines, open);
            }
        }
        return Nested.of(new Seen(shapes, once(merged(lines, shapes)), open, colours));
    }

    /** What is put together: fills of one colour, apart where a layer says that they are blocked; paper is not. */
    private static int kind(Drawn each) {
        if (each.paper()) {
            return -1;
        }
        return each.colour() * 2 + (each.painted().names().blocked() ? 1 : 0);
    }

    private Seen.Shape shape(
            Stacked stacked, Stacked.Patch patch, List<Integer> covering, List<Stacked.Patch> patches) {
        Map<String, List<Integer>> parts = new TreeMap<>();
        for (int area : stacked.areas(patch)) {
            parts.computeIfAbsent(String.join(" ", parts(drawn.get(covering.get(area)))), part -> new ArrayList<>())
                    .add(area);
        }
        List<Seen.Named> named = new ArrayList<>();
        parts.forEach((names, areas) -> named.add(new Seen.Named(
                List.of(names.split(" ", -1)),
                parts.size() == 1 ? patch.region() : stacked.shown(patch, areas::contains))));
        int colour = patch.kind() / 2;
        List<Region> inked = bands.meeting(patch.region().bounds()).stream()
                .filter(band -> band.colour() != colour && band.piece().meets(patch.region()))
                .map(Band::piece)
                .toList();
        boolean blocked = patch.kind() % 2 == 1;
        List<Integer> neighbours = patch.neighbours().stream()
                .filter(other -> patches.get(other).kind() / 2 != colour)
                .toList();
        boolean meets = !blocked && !(neighbours.isEmpty() && inked.isEmpty());
        return new Seen.Shape(colour, patch.region(), named, meets, neighbours, Region.union(inked));
    }

    private void line(int i, List<Seen.Line> lines, List<Seen.Named> open) {
        Drawn each = drawn.get(i);
        List<Region> hiding = new ArrayList<>();
        for (int j : index.meeting(each.bounds())) {
            Drawn later = drawn.get(j);
            if (j > i && later.covers() && (later.painted().isFilled() || later.paper())) {
                hiding.add(later.area().get());
            }
        }
        List<Path> paths =
                uncovered(each.painted().shape().paths(), hiding, each.painted().pen());
        if (paths.isEmpty()) {
            return;
        }
        Names names = each.painted().names();
        List<String> parts = names.parts().isEmpty() ? List.of(HueNames.SHAPE) : names.parts();
        String part = parts.get(0);
        lines.add(new Seen.Line(part, paths, each.painted().pen().width(), names.role()));
        boolean fine = names.role().filter(role -> role == Role.ISEN).isPresent();
        if (fine || isFilledToo(i)) {
            return;
        }
        for (Path path : each.painted().shape().paths()) {
            if (path.closed()) {
                Region inside = Region.filled(List.of(path), false, flatness);
                for (Region over : hiding) {
                    inside = inside.minus(over);
                }
                if (!inside.isEmpty()) {
                    open.add(new Seen.Named(coloured(parts, each.colour()), inside));
                }
            }
        }
    }

    private List<Path> uncovered(List<Path> lines, List<Region> hiding, PaintedShape.Pen pen) {
        List<Path> left = lines;
        for (Region over : hiding) {
            left = left.stream()
                    .flatMap(path -> over.uncovered(path, DEEP * pen.width(), flatness).stream())
                    .toList();
        }
        return left;
    }

    /** Whether the shape of a line is filled as well, so that its area comes from there. */
    private boolean isFilledToo(int i) {
        PaintedShape painted = drawn.get(i).painted();
        for (int j : List.of(i - 1, i + 1)) {
            if (j >= 0 && j < drawn.size() && drawn.get(j).painted().isFilled()) {
                PaintedShape other = drawn.get(j).painted();
                if (other.line() == painted.line()
                        && other.shape().paths().size()
                                == painted.shape().paths().size()
                        && other.shape()
                                .paths()
                                .get(0)
                                .start()
                                .equals(painted.shape().paths().get(0).start())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lines without what runs within a blocked area, where they add nothing. */
    private List<Seen.Line> merged(List<Seen.Line> lines, List<Seen.Shape> shapes) {
        List<Seen.Shape> blocked =
                shapes.stream().filter(shape -> !shape.meets()).toList();
        if (blocked.isEmpty()) {
            return lines;
        }
        BoxIndex<Seen.Shape> near =
                new BoxIndex<>(blocked, shape -> shape.region().bounds());
        List<Seen.Line> kept = new ArrayList<>();
        for (Seen.Line line : lines) {
            List<Path> paths = new ArrayList<>();
            for (Path path : line.paths()) {
                List<Region> over = near.meeting(path.bounds()).stream()
                        .map(Seen.Shape::region)
                        .toList();
                paths.addAll(uncovered(List.of(path), over, new PaintedShape.Pen(line.width(), 0, 0, 1)));
            }
            if (!paths.isEmpty()) {
                kept.add(new Seen.Line(line.part(), paths, line.width(), line.role()));
            }
        }
        return kept;
    }

    /** Lines without what another line draws as well; of two that lie on each other the broader is drawn. */
    private List<Seen.Line> once(List<Seen.Line> lines) {
        double length = lines.stream()
                .flatMap(line -> line.paths().stream())
                .mapToDouble(path -> path.track(flatness).length())
                .sum();
        if (length > MOST_STEPS * flatness) {
            return lines;
        }
        List<Integer> order = new ArrayList<>(numbers(lines.size()));
        order.sort((a, b) -> Double.compare(lines.get(b).width(), lines.get(a).width()));
        OnceDrawn drawnOnce = new OnceDrawn(flatness, LONGEST_TWICE * flatness);
        List<Seen.Line> kept = new ArrayList<>(lines);
        for (int i : order) {
            Seen.Line line = lines.get(i);
            List<Path> paths = new ArrayList<>();
            for (Path path : line.paths()) {
                List<Point> points = path.points(flatness / 2);
                List<List<Point>> left = line.isDot(path) ? List.of(points) : drawnOnce.left(points, path.closed());
                boolean whole = left.size() == 1 && left.get(0) == points;
                paths.addAll(
                        whole
                                ? List.of(path)
                                : left.stream().map(Path::polyline).toList());
            }
            kept.set(i, new Seen.Line(line.part(), paths, line.width(), line.role()));
        }
        return kept.stream().filter(line -> !line.paths().isEmpty()).toList();
    }

    private boolean isEnclosed(Region open, List<Seen.Shape> shapes) {
        return bands.meeting(open.bounds()).stream()
                        .anyMatch(band -> band.piece().near(open, TOUCH))
                || shapes.stream().anyMatch(shape -> shape.region().near(open, TOUCH));
    }

    /** A hole in a part that is called as the part, since a layer names both, has the name of its colour instead. */
    private List<String> hole(Drawn each, Region seen, List<Seen.Shape> shapes) {
        List<String> names = parts(each);
        boolean taken = shapes.stream()
                .filter(shape ->
                        shape.parts().stream().anyMatch(part -> part.part().equals(names.get(0))))
                .anyMatch(shape -> shape.region().near(seen, TOUCH));
        return taken ? List.of(HueNames.of(each.colour())) : names;
    }

    /** The names of a part, and its colour where there are several. */
    private List<String> parts(Drawn each) {
        List<String> named = each.painted().names().parts();
        return named.isEmpty() && colours <= 1 ? List.of(HueNames.SHAPE) : coloured(named, each.colour());
    }

    private List<String> coloured(List<String> names, int colour) {
        String hue = HueNames.of(colour);
        return colours <= 1 || names.contains(hue)
                ? names
                : Stream.concat(names.stream(), Stream.of(hue)).toList();
    }
}
