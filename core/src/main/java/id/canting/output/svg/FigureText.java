package id.canting.output.svg;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import java.io.IOException;
import java.util.List;

/**
 * Writes figures as the text that the {@link Serialiser} would write of their elements. A cloth has figures by ten
 * thousands; as elements of a document each would cost some kilobytes and most of the time.
 */
final class FigureText {
    private final Definitions definitions;
    private final TextStream out;
    private final StringBuilder text;

    FigureText(Definitions definitions, TextStream out) {
        this.definitions = definitions;
        this.out = out;
        this.text = out.text;
    }

    /** What stands in a document for many elements. */
    interface Bulk {
        /** Writes the elements, indented by a depth. */
        void write(FigureText text, int depth) throws IOException;
    }

    /** The figures that are used by name, each under its name. */
    void definitions(int depth) throws IOException {
        for (Figure figure : definitions.all()) {
            drawn(figure, definitions.name(figure), Transform.IDENTITY, depth);
        }
    }

    /** A figure: by name where it is defined, else in place. */
    void figure(Figure figure, int depth) throws IOException {
        append(figure, Transform.IDENTITY, depth);
    }

    /** Lines, each a path of its own. */
    void lines(List<Path> lines, int depth) throws IOException {
        for (Path line : lines) {
            path("", List.of(line), Transform.IDENTITY, depth);
        }
    }

    private void append(Figure figure, Transform place, int depth) throws IOException {
        if (figure instanceof Figure.Placed placed) {
            Transform whole = place == Transform.IDENTITY
                    ? placed.transform()
                    : placed.transform().then(place);
            append(placed.figure(), whole, depth);
            return;
        }
        String name = definitions.name(figure);
        if (name.isEmpty()) {
            drawn(figure, "", place, depth);
            return;
        }
        start("use", "", place, depth);
        text.append(" xlink:href=\"#").append(name).append("\"/>\n");
        out.spill();
    }

    private void drawn(Figure figure, String id, Transform place, int depth) throws IOException {
        if (figure instanceof Figure.Shape shape) {
            path(id, shape.contours(), place, depth);
            return;
        }
        start("g", id, place, depth);
        if (!(figure instanceof Figure.Group group) || group.figures().isEmpty()) {
            text.append("/>\n");
            return;
        }
        text.append(">\n");
        for (Figure part : group.figures()) {
            append(part, Transform.IDENTITY, depth + 1);
        }
        indent(depth);
        text.append("</g>\n");
    }

    private void path(String id, List<Path> contours, Transform place, int depth) throws IOException {
        start("path", id, place, depth);
        text.append(" d=\"");
        PathData.write(contours, text);
        text.append("\"/>\n");
        out.spill();
    }

    private void start(String name, String id, Transform place, int depth) {
        indent(depth);
        text.append('<').append(name);
        if (!id.isEmpty()) {
            text.append(" id=\"").append(id).append('"');
        }
        if (place != Transform.IDENTITY) {
            int before = text.length();
            text.append(" transform=\"");
            int from = text.length();
            TransformData.write(place, text);
            if (text.length() == from) {
                text.setLength(before);
            } else {
                text.append('"');
            }
        }
    }

    private void indent(int depth) {
        for (int i = 0; i < depth; i++) {
            text.append(' ');
        }
    }
}
