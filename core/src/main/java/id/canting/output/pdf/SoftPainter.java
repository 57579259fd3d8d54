package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import java.io.IOException;
import java.util.List;

/** Paints figures whose colour changes inward from their edge: as bands, or as a picture where bands would be too many. */
final class SoftPainter {
    /** Where the clip halves a pixel, the edge's colour is painted again over what deeper bands left. */
    private static final int EDGE_AGAIN = 2;

    /** Pieces of an outline that no longer fit into what compression looks back on. */
    private static final int LONG = 500;

    private final Extents extents;
    private final Repeats repeats;
    private final FormXObjects forms;
    private final SoftImages images;

    SoftPainter(Extents extents, Repeats repeats, FormXObjects forms, SoftImages images) {
        this.extents = extents;
        this.repeats = repeats;
        this.forms = forms;
        this.images = images;
    }

    void paint(Element.Soft soft, Box seen, ContentStream content) throws IOException {
        figures(List.of(soft.figure()), soft.stops(), Transform.IDENTITY, seen, content);
    }

    private void figures(
            List<Figure> figures, List<Element.Soft.Stop> stops, Transform place, Box seen, ContentStream content)
            throws IOException {
        Figure.Cases<FormXObjects.Drawing> painting = Figure.cases(
                shape -> inner -> shape(shape, stops, place, seen, inner),
                placed -> inner -> figures(
                        List.of(placed.figure()), stops, placed.transform().then(place), seen, inner),
                group -> inner -> group(group, stops, place, seen, inner));
        for (Figure figure : figures) {
            figure.match(painting).draw(content);
        }
    }

    private void shape(
            Figure.Shape shape, List<Element.Soft.Stop> stops, Transform place, Box seen, ContentStream content)
            throws IOException {
        Box box = extents.shown(shape, place, seen);
        if (box != null) {
            forms.use(content, shape, stops, place, box, inner -> softened(shape, stops, box, inner));
        }
    }

    private void group(
            Figure.Group group, List<Element.Soft.Stop> stops, Transform place, Box seen, ContentStream content)
            throws IOException {
        Box box = extents.shown(group, place, seen);
        if (box == null) {
            return;
        }
        if (repeats.asOne(group, box, place, seen)) {
            forms.use(
                    content,
                    group,
                    stops,
                    place,
                    box,
                    inner -> figures(group.figures(), stops, Transform.IDENTITY, box, inner));
        } else {
            figures(group.figures(), stops, place, seen, content);
        }
    }

    private void softened(Figure.Shape shape, List<Element.Soft.Stop> stops, Box box, ContentStream content)
            throws IOException {
        double pixel = SoftImages.pixel(box, stops, content.scale());
        if (pixel > 0) {
            outlineOf(shape.contours(), content, "W n");
            images.paint(shape, stops, box, pixel, content);
        } else {
            bands(shape, stops, box, content);
        }
    }

    /**
     * The deepest colour, then each band from its depth to the edge, all within the shape: the outline is stroked from
     * the widest stroke to the narrowest.
     */
    private void bands(Figure.Shape shape, List<Element.Soft.Stop> stops, Box box, ContentStream content)
            throws IOException {
        // A long outline is written once for all its strokes; of a short one compression sees to that.
        boolean large = shape.contours().stream()
                        .mapToInt(contour -> contour.segments().size())
                        .sum()
                > LONG;
        List<SoftBand> bands = SoftBand.of(stops, content.scale());
        int deepest = bands.size() - 1;
        content.fill(bands.get(deepest).colour());
        outlineOf(shape.contours(), content, "W f");
        for (int i = deepest - 1; i >= -EDGE_AGAIN && deepest > 0; i--) {
            SoftBand band = bands.get(Math.max(i, 0));
            // Twice as wide as deep, since a stroke reaches to both sides of its line.
            content.pen(band.colour(), 2 * band.reach());
            if (large) {
                forms.outline(content, shape, box, inner -> outlineOf(shape.contours(), inner, "S"));
            } else {
                outlineOf(shape.contours(), content, "S");
            }
        }
    }

    private static void outlineOf(List<Path> contours, ContentStream content, String operator) throws IOException {
        for (Path contour : contours) {
            content.path(contour, Transform.IDENTITY);
        }
        content.raw(operator);
    }
}
