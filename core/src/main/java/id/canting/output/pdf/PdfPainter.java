package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.io.IOException;
import java.util.List;

/**
 * Paints elements into content streams, leaving out what a page does not show. What is repeated becomes a form; a small
 * shape is written out wherever it stands, which viewers paint faster than a form. Of a large whole only a part of
 * which is seen, the parts are painted; of a shape, the contours that meet what is seen, for a contour that does not
 * cannot change it.
 */
final class PdfPainter {
    private static final int FEW_PIECES = 10;
    private static final int MANY_CONTOURS = 8;

    /**
     * A window of more contours than this is a soft mask instead of a clip: it is stored once however often the cloth is
     * seen through it, its edges are smooth, and viewers paint it a hundred times faster.
     */
    private static final int FEW_CONTOURS = 40;

    private final Extents extents;
    private final Repeats repeats;
    private final FormXObjects forms;
    private final SoftPainter softly;
    private final PdfImages images;
    private final PdfFont face;

    PdfPainter(
            Extents extents, Repeats repeats, FormXObjects forms, SoftImages images, PdfImages pictures, PdfFont face) {
        this.extents = extents;
        this.repeats = repeats;
        this.forms = forms;
        this.images = pictures;
        this.softly = new SoftPainter(extents, repeats, forms, images);
        this.face = face;
    }

    /** Paints elements as far as they are seen in a box. */
    void paint(List<Element> elements, Box seen, ContentStream content) throws IOException {
        Element.Cases<FormXObjects.Drawing> painting = painting(seen);
        for (Element element : elements) {
            Box box = extents.of(element);
            if (box != null && box.meets(seen)) {
                element.match(painting).draw(content);
            }
        }
    }

    private Element.Cases<FormXObjects.Drawing> painting(Box seen) {
        return Element.cases(
                fill -> content -> fill(fill, seen, content),
                stroke -> content -> stroke(stroke, seen, content),
                words -> content -> face.write(words, content),
                soft -> content -> softly.paint(soft, seen, content),
                image -> content -> images.paint(image, content),
                placed -> content -> placed(placed, seen, content),
                clipped -> content -> clip(clipped, seen, content),
                named -> content -> paint(named.elements(), seen, content));
    }

    private void stroke(Element.Stroke stroke, Box seen, ContentStream content) throws IOException {
        for (Path line : stroke.lines()) {
            if (extents.of(line).grown(stroke.width() / 2).meets(seen)) {
                content.pen(stroke.colour(), stroke.width());
                content.path(line, Transform.IDENTITY);
                content.raw("S");
            }
        }
    }

    private void fill(Element.Fill fill, Box seen, ContentStream content) throws IOException {
        if (fill.opacity() < 1) {
            content.save();
            forms.opacity(content, fill.opacity());
        }
        content.fill(fill.colour());
        figure(fill.figure(), Transform.IDENTITY, seen, content);
        if (fill.opacity() < 1) {
            content.restore();
        }
    }

    private void placed(Element.Placed placed, Box seen, ContentStream content) throws IOException {
        List<Element> elements = placed.elements();
        Box box = extents.of(elements);
        if (box == null) {
            return;
        }
        if (repeats.asOne(elements, box, placed.place(), seen)) {
            int fineness = extents.soft(elements) ? FormXObjects.fineness(content, placed.place()) : 0;
            forms.use(content, fineness, elements, placed.place(), box, inner -> paint(elements, box, inner));
            return;
        }
        content.save();
        content.map(placed.place());
        paint(elements, Extents.move(seen, placed.place().inverse()), content);
        content.restore();
    }

    private void figure(Figure figure, Transform place, Box seen, ContentStream content) throws IOException {
        figures(List.of(figure), place, seen, content);
    }

    private void figures(List<Figure> figures, Transform place, Box seen, ContentStream content) throws IOException {
        Figure.Cases<FormXObjects.Drawing> painting = Figure.cases(
                shape -> inner -> shape(shape, place, seen, inner),
                placed -> inner -> figure(placed.figure(), placed.transform().then(place), seen, inner),
                group -> inner -> group(group, place, seen, inner));
        for (Figure figure : figures) {
            figure.match(painting).draw(content);
        }
    }

    private void group(Figure.Group group, Transform place, Box seen, ContentStream content) throws IOException {
        Box box = extents.shown(group, place, seen);
        if (box == null) {
            return;
        }
        if (repeats.asOne(group, box, place, seen)) {
            forms.use(content, 0, group, place, box, inner -> figures(group.figures(), Transform.IDENTITY, box, inner));
        } else {
            figures(group.figures(), place, seen, content);
        }
    }

    private void shape(Figure.Shape shape, Transform place, Box seen, ContentStream content) throws IOException {
        Box box = extents.shown(shape, place, seen);
        if (box == null) {
            return;
        }
        boolean partly = shape.contours().size() > MANY_CONTOURS && !seen.contains(Extents.move(box, place));
        if (repeats.repeated(shape) && !small(shape) && !partly) {
            forms.use(content, 0, shape, place, box, inner -> outline(shape, Transform.IDENTITY, box, inner, "f"));
        } else {
            outline(shape, place, seen, content, "f");
        }
    }

    private static boolean small(Figure.Shape shape) {
        int pieces = 0;
        for (Path contour : shape.contours()) {
            pieces += contour.segments().size();
        }
        return pieces <= FEW_PIECES;
    }

    /** The contours of a shape that meet what is seen, and an operator that paints them; false if there is none. */
    private boolean outline(Figure.Shape shape, Transform place, Box seen, ContentStream content, String operator)
            throws IOException {
        boolean reversed = !operator.equals("f") && backward(shape, place);
        boolean any = false;
        for (Path contour : shape.contours()) {
            if (Extents.move(extents.of(contour), place).meets(seen)) {
                content.path(reversed ? contour.reversed() : contour, place);
                any = true;
            }
        }
        if (any) {
            content.raw(operator);
        }
        return any;
    }

    /**
     * Whether a shape of a window runs the other way round than most: together in one path such shapes would cancel
     * where they overlap.
     */
    private static boolean backward(Figure.Shape shape, Transform place) {
        double area = 0;
        for (Path contour : shape.contours()) {
            area += contour.signedArea(0.1);
        }
        return area < 0 != place.mirrors();
    }

    private void clip(Element.Clipped clipped, Box seen, ContentStream content) throws IOException {
        Box window = extents.of(clipped.window());
        Box through = window == null ? null : Extents.shared(window, seen);
        if (window == null || through == null) {
            return;
        }
        List<Figure.Leaf> leaves = clipped.window().leaves();
        content.save();
        int contours = 0;
        for (Figure.Leaf leaf : leaves) {
            contours += leaf.shape().contours().size();
        }
        if (contours > FEW_CONTOURS) {
            forms.mask(content, clipped.window(), window, inner -> {
                inner.fill(Colour.WHITE);
                figure(clipped.window(), Transform.IDENTITY, window, inner);
            });
            forms.group(content, through, inner -> paint(clipped.elements(), through, inner));
        } else {
            boolean any = false;
            for (Figure.Leaf leaf : leaves) {
                any |= outline(leaf.shape(), leaf.transform(), through, content, "");
            }
            if (any) {
                content.raw("W n");
                paint(clipped.elements(), through, content);
            }
        }
        content.restore();
    }
}
