package id.canting.sheet.trace;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Curves;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
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

    private static final int RING = 16;
    private static final double CROSS = 1.5;
    private static final double FOLD_DASH = 6;
    private static final double TOLERANCE = 0.05;

    private final double line;
    private final boolean fills;
    private final Map<Drawing, List<Element>> known = new IdentityHashMap<>();

    /**
     * @param line the tracing line's width, mm
     * @param fills whether isen and the filling of the ground are drawn, too
     */
    public TraceLines(double line, boolean fills) {
        this.line = line;
        this.fills = fills;
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
                .forEach(part -> mark(part.mark(), byWidth));
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

    private void mark(Mark mark, Map<Double, List<Path>> out) {
        if (mark instanceof Mark.WaxLine wax) {
            add(out, line, wax.centre());
        } else if (mark instanceof Mark.WaxDot dot) {
            dot(dot, out);
        } else if (mark instanceof Mark.WaxArea area) {
            outline(area.region(), out);
        } else if (mark instanceof Mark.Pressed pressed) {
            outline(pressed.region(), out);
        } else if (mark instanceof Mark.Tie tie) {
            double radius = (tie.inner() + tie.outer()) / 2;
            add(out, line, Curves.superellipse(tie.centre(), radius, radius, tie.squareness(), RING));
            cross(tie.centre(), out);
        } else if (mark instanceof Mark.StitchLine stitch) {
            dashes(stitch.line(), stitch.stitch(), out);
        } else if (mark instanceof Mark.Fold fold) {
            dashes(Path.line(fold.from(), fold.to()), FOLD_DASH, out);
        }
    }

    private void dot(Mark.WaxDot dot, Map<Double, List<Path>> out) {
        if (dot.diameter() > LARGE_DOT) {
            add(out, line, Path.circle(dot.centre(), (dot.diameter() - line) / 2));
        } else {
            // A line too short to see, whose round ends make the dot.
            Point end = dot.centre().plus(new Point(0.01, 0));
            add(out, Math.max(line, Math.rint(dot.diameter() * 20) / 20), Path.line(dot.centre(), end));
        }
    }

    private void outline(Region region, Map<Double, List<Path>> out) {
        for (Figure.Leaf leaf : region.figure().leaves()) {
            leaf.shape().contours().forEach(contour -> add(out, line, contour.transformed(leaf.transform())));
        }
    }

    private void cross(Point at, Map<Double, List<Path>> out) {
        add(out, line, Path.line(at.plus(new Point(-CROSS, 0)), at.plus(new Point(CROSS, 0))));
        add(out, line, Path.line(at.plus(new Point(0, -CROSS)), at.plus(new Point(0, CROSS))));
    }

    private void dashes(Path path, double length, Map<Double, List<Path>> out) {
        ArcLength track = path.track(TOLERANCE);
        int dashes = (int) Math.max(1, Math.round(track.length() / (2 * length)));
        double step = track.length() / dashes;
        for (int i = 0; i < dashes; i++) {
            add(out, line, track.between((i + 0.25) * step, (i + 0.75) * step));
        }
    }

    private static void add(Map<Double, List<Path>> out, double width, Path path) {
        out.computeIfAbsent(width, w -> new ArrayList<>()).add(path);
    }
}
