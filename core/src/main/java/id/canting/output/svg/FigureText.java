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

    private final Figure.Cases<Appended> appended = Figure.cases(
            shape -> (place, depth) -> append(shape, place, depth),
            placed -> (place, depth) -> figure(placed.figure(), then(placed.transform(), place), depth),
            group -> (place, depth) -> append(group, place, depth));

    private final Figure.Cases<Drawn> drawn = Figure.cases(
            shape -> (id, place, depth) -> path(id, shape.contours(), place, depth),
            placed -> (id, place, depth) ->
                    drawn(placed.figure(), id, then(placed.transform(), place), depth),
            group -> (id, place, depth) -> group(group, id, place, depth));

    FigureText(Definitions definitions, TextStream out) {
        this.definitions = definitions;
        this.out = out;
        this.text = out.text;
    }

    /** Writes a figure at a place. */
    private interface Appended {
        void write(Transform place, int depth) throws IOException;
    }

    /** Writes a figure at a place, under a name of its own where that is not empty. */
    private interface Drawn {
        void write(String id, Transform place, int depth) throws IOException;
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
        figure(figure, Transform.IDENTITY, depth);
    }

    private void figure(Figure figure, Transform place, int depth) throws IOException {
        figure.match(appended).write(place, depth);
    }

    private void drawn(Figure figure, String id, Transform place, int depth) throws IOException {
        figure.match(drawn).write(id, place, depth);
    }

    /** Lines, each a path of its own. */
    void lines(List<Path> lines, int depth) throws IOException {
        for (Path line : lines) {
            path("", List.of(line), Transform.IDENTITY, depth);
        }
    }

    private static Transform then(Transform inner, Transform place) {
        return place == Transform.IDENTITY ? inner : inner.then(place);
    }

    private void append(Figure figure, Transform place, int depth) throws IOException {
        String name = definitions.name(figure);
        if (name.isEmpty()) {
            drawn(figure, "", place, depth);
            return;
        }
        start("use", "", place, depth);
        text.append(" xlink:href=\"#").append(name).append("\"/>\n");
        out.spill();
    }

    private void group(Figure.Group group, String id, Transform place, int depth) throws IOException {
        start("g", id, place, depth);
        if (group.figures().isEmpty()) {
            text.append("/>\n");
            return;
        }
        text.append(">\n");
        for (Figure part : group.figures()) {
            figure(part, Transform.IDENTITY, depth + 1);
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
