package id.canting.sheet.trace;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of drawings as they are traced: black, without fill, none thinner than the tracing line, so that they show
 * through cloth on a light table. Wax lines are their middles, areas their outlines, dots as large as they are; ties are
 * the ring of their binding with a cross at the tip, stitches are dashes as long as the stitch.
 */
public final class TraceLines {
    /** Dots above this size, mm, are drawn as circles, since a black spot would hide where the canting goes. */
    private static final double LARGE_DOT = 2;

    private static final double CROSS = 1.5;
    private static final double FOLD_DASH = 6;
    private static final double TOLERANCE = 0.05;

    private final double line;
    private final boolean fills;
    private final Mark.Cases<List<Traced>> tracing;
    private final Map<Drawing, List<Element>> known = new IdentityHashMap<>();

    /** A line as it is traced. */
    private record Traced(double width, Path path) {}

    /**
     * @param line the tracing line's width, mm
     * @param fills whether isen and the filling of the ground are drawn, too
     */
    public TraceLines(double line, boolean fills) {
        this.line = line;
        this.fills = fills;
        this.tracing = Mark.cases(
                Wax.cases(wax -> traced(List.of(wax.centre())), this::dot, area -> traced(outline(area.region()))),
                Bound.cases(tie -> traced(pinched(tie)), row -> traced(dashes(row.line(), row.stitch()))),
                pressed -> traced(outline(pressed.region())),
                fold -> traced(dashes(Path.line(fold.from(), fold.to()), FOLD_DASH)));
    }

    /** The lines of a drawing; a repeat within it stays one list placed many times. */
    public List<Element> of(Drawing drawing) {
        List<Element> made = known.get(drawing);
        if (made == null) {
            made = List.copyOf(lines(drawing));
            known.put(drawing, made);
        }
        return made;
    }

    private List<Element> lines(Drawing drawing) {
        Map<Double, List<Path>> byWidth = new TreeMap<>();
        drawing.parts().stream()
                .filter(part -> fills || part.role() == Role.KLOWONG || part.role() == Role.TIE)
                .flatMap(part -> part.mark().match(tracing).stream())
                .forEach(traced -> byWidth.computeIfAbsent(traced.width(), width -> new ArrayList<>())
                        .add(traced.path()));
        List<Element> elements = new ArrayList<>();
        byWidth.forEach((width, paths) -> elements.add(new Element.Stroke(paths, width, Colour.BLACK)));
        for (Drawing.Placed placed : drawing.placed()) {
            boolean sameSize = Math.abs(placed.transform().magnification() - 1) < 1e-9;
            List<Element> inner = sameSize ? of(placed.drawing()) : resized(placed);
            if (!inner.isEmpty()) {
                elements.add(new Element.Placed(sameSize ? placed.transform() : Transform.IDENTITY, inner));
            }
        }
        return elements;
    }

    /** A drawing made larger or smaller keeps the tracing line, so its marks are moved one by one. */
    private List<Element> resized(Drawing.Placed placed) {
        List<Part> parts = placed.drawing().flattened().stream()
                .map(part -> new Part(part.name(), part.role(), part.mark().transformed(placed.transform())))
                .toList();
        return List.copyOf(lines(new Drawing(parts, List.of(), List.of())));
    }

    private List<Traced> traced(List<Path> paths) {
        return paths.stream().map(path -> new Traced(line, path)).toList();
    }

    private List<Traced> dot(Mark.WaxDot dot) {
        if (dot.diameter() > LARGE_DOT) {
            return traced(List.of(Path.circle(dot.centre(), (dot.diameter() - line) / 2)));
        }
        // A line too short to see, whose round ends make the dot.
        Point end = dot.centre().plus(new Point(0.01, 0));
        double width = Math.max(line, Math.rint(dot.diameter() * 20) / 20);
        return List.of(new Traced(width, Path.line(dot.centre(), end)));
    }

    private static List<Path> outline(Region region) {
        List<Path> outline = new ArrayList<>();
        for (Figure.Leaf leaf : region.figure().leaves()) {
            leaf.shape().contours().forEach(contour -> outline.add(contour.transformed(leaf.transform())));
        }
        return outline;
    }

    private static List<Path> pinched(Mark.Tie tie) {
        Point at = tie.centre();
        return List.of(
                tie.thread(),
                Path.line(at.plus(new Point(-CROSS, 0)), at.plus(new Point(CROSS, 0))),
                Path.line(at.plus(new Point(0, -CROSS)), at.plus(new Point(0, CROSS))));
    }

    private static List<Path> dashes(Path path, double length) {
        ArcLength track = path.track(TOLERANCE);
        int count = (int) Math.max(1, Math.round(track.length() / (2 * length)));
        double step = track.length() / count;
        List<Path> dashes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dashes.add(track.between((i + 0.25) * step, (i + 0.75) * step));
        }
        return dashes;
    }
}
