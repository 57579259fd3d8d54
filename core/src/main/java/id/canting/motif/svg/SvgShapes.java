package id.canting.motif.svg;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTPolygonProducer;
import org.apache.batik.parser.AWTPolylineProducer;
import org.apache.batik.parser.AWTTransformProducer;

/** The shapes of SVG as paths in mm; their syntax is read by Apache Batik's parsers. */
final class SvgShapes {
    private static final double QUADRATIC = 2.0 / 3;

    private SvgShapes() {}

    /** Whether an element is a shape. */
    static boolean known(String element) {
        return List.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon")
                .contains(element);
    }

    /** The map an attribute {@code transform} says. */
    static AffineTransform transform(String written) {
        return AWTTransformProducer.createAffineTransform(new StringReader(written));
    }

    /**
     * A shape in the file's own units.
     *
     * @throws RuntimeException when its numbers cannot be read
     */
    static Shape read(String element, Map<String, String> a) throws IOException {
        return switch (element) {
            case "path" ->
                AWTPathProducer.createShape(new StringReader(a.getOrDefault("d", "")), PathIterator.WIND_NON_ZERO);
            case "polyline" ->
                AWTPolylineProducer.createShape(
                        new StringReader(a.getOrDefault("points", "")), PathIterator.WIND_NON_ZERO);
            case "polygon" ->
                AWTPolygonProducer.createShape(
                        new StringReader(a.getOrDefault("points", "")), PathIterator.WIND_NON_ZERO);
            case "line" -> new Line2D.Double(number(a, "x1"), number(a, "y1"), number(a, "x2"), number(a, "y2"));
            case "circle" -> ellipse(a, number(a, "r"), number(a, "r"));
            case "ellipse" -> ellipse(a, number(a, "rx"), number(a, "ry"));
            default -> rectangle(a);
        };
    }

    private static Shape ellipse(Map<String, String> a, double rx, double ry) {
        return new Ellipse2D.Double(number(a, "cx") - rx, number(a, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape rectangle(Map<String, String> a) {
        double rx = number(a, a.containsKey("rx") ? "rx" : "ry");
        double ry = number(a, a.containsKey("ry") ? "ry" : "rx");
        return new RoundRectangle2D.Double(
                number(a, "x"), number(a, "y"), number(a, "width"), number(a, "height"), 2 * rx, 2 * ry);
    }

    private static double number(Map<String, String> a, String name) {
        return Length.units(a.getOrDefault(name, "0"));
    }

    /** The lines of a shape, moved by a map; pieces without length are left out. */
    static List<Path> paths(Shape shape, AffineTransform map) {
        List<Path> paths = new ArrayList<>();
        List<Segment> pieces = new ArrayList<>();
        Point start = Point.ZERO;
        Point at = Point.ZERO;
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(map); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            if (kind == PathIterator.SEG_MOVETO) {
                add(paths, start, pieces, false);
                pieces = new ArrayList<>();
                start = new Point(c[0], c[1]);
                at = start;
            } else if (kind == PathIterator.SEG_CLOSE) {
                add(paths, start, pieces, true);
                pieces = new ArrayList<>();
                at = start;
            } else {
                Segment piece = piece(kind, at, c);
                // A curve that comes back to its start is a loop.
                if (!piece.end().equals(at) || kind != PathIterator.SEG_LINETO) {
                    pieces.add(piece);
                }
                at = piece.end();
            }
        }
        add(paths, start, pieces, false);
        return paths;
    }

    private static Segment piece(int kind, Point at, double[] c) {
        Point first = new Point(c[0], c[1]);
        if (kind == PathIterator.SEG_LINETO) {
            return new Segment.Line(first);
        }
        Point second = new Point(c[2], c[3]);
        if (kind == PathIterator.SEG_QUADTO) {
            return new Segment.Cubic(at.toward(first, QUADRATIC), second.toward(first, QUADRATIC), second);
        }
        return new Segment.Cubic(first, second, new Point(c[4], c[5]));
    }

    private static void add(List<Path> paths, Point start, List<Segment> pieces, boolean closed) {
        if (!pieces.isEmpty()) {
            boolean returns = pieces.get(pieces.size() - 1).end().distance(start) < 1e-6;
            paths.add(Path.of(start, pieces, closed || returns && pieces.size() > 1));
        }
    }
}
