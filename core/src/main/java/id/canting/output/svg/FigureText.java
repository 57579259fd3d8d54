package id.canting.output.svg;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.geometry.Label;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes figures as the text that the {@link Serialiser} would write of their elements. A cloth has figures by ten
 * thousands; as elements of a document each would cost some kilobytes and most of the time.
 */
final class FigureText {
    private static final Figure.Cases<Optional<CopyName>> NAME =
            Figure.cases(shape -> Optional.empty(), Figure.Placed::name, group -> Optional.empty());

    private static final Figure.Cases<Figure> UNNAMED = Figure.cases(
            shape -> shape, placed -> new Figure.Placed(placed.figure(), placed.transform()), group -> group);

    private final Definitions definitions;
    private final SvgNames names;
    private final TextStream out;
    private final StringBuilder text;

    private final Figure.Cases<Written> appended =
            Figure.cases(shape -> spot -> append(shape, spot), this::placed, group -> spot -> append(group, spot));

    private final Figure.Cases<Written> drawn =
            Figure.cases(shape -> spot -> shape(shape, spot), this::placed, group -> spot -> group(group, spot));

    FigureText(Definitions definitions, SvgNames names, TextStream out) {
        this.definitions = definitions;
        this.names = names;
        this.out = out;
        this.text = out.text;
    }

    /** Writes a figure at a spot. */
    private interface Written {
        void at(Spot spot) throws IOException;
    }

    /**
     * Where a figure stands, and how it is written.
     *
     * @param id its own, empty if it has none
     * @param place from its coordinates to those around it
     * @param copy what this copy of it is called, if anything
     * @param within the id of the layer or definition it stands in
     * @param depth of indentation
     */
    private record Spot(String id, Transform place, Optional<CopyName> copy, String within, int depth) {
        static Spot of(String within, int depth) {
            return new Spot("", Transform.IDENTITY, Optional.empty(), within, depth);
        }

        /** Further in, by a map and under a name. */
        Spot then(Figure.Placed placed) {
            Transform all = place == Transform.IDENTITY
                    ? placed.transform()
                    : placed.transform().then(place);
            return new Spot(id, all, placed.name().isEmpty() ? copy : placed.name(), within, depth);
        }

        /** Whether nothing is said of it, so that what stands there needs no element around it. */
        boolean bare() {
            return copy.isEmpty();
        }
    }

    /** What stands in a document for many elements. */
    interface Bulk {
        /** Writes the elements, indented by a depth. */
        void write(FigureText text, int depth) throws IOException;
    }

    /** The figures that are used by name, each under its name. */
    void definitions(int depth) throws IOException {
        for (Figure figure : definitions.all()) {
            String name = definitions.name(figure);
            figure.match(drawn).at(new Spot(name, Transform.IDENTITY, Optional.empty(), name, depth));
        }
    }

    /**
     * A figure: by name where it is defined, else in place.
     *
     * @param within the id of what it stands in
     */
    void figure(Figure figure, String within, int depth) throws IOException {
        figure.match(appended).at(Spot.of(within, depth));
    }

    /** Lines, each a path of its own. */
    void lines(List<Path> lines, int depth) throws IOException {
        for (Path line : lines) {
            start("path", Spot.of("", depth));
            path(List.of(line));
        }
    }

    private Written placed(Figure.Placed placed) {
        return spot -> {
            if (spot.bare() || placed.name().isEmpty()) {
                placed.figure().match(appended).at(spot.then(placed));
                return;
            }
            // A copy with a name of its own in one that has a name.
            open(spot);
            Spot inner = Spot.of(spot.within(), spot.depth() + 1);
            placed.figure().match(appended).at(inner.then(placed));
            close(spot);
        };
    }

    private void append(Figure figure, Spot spot) throws IOException {
        String name = definitions.name(figure);
        if (name.isEmpty()) {
            figure.match(drawn).at(spot);
            return;
        }
        start("use", spot);
        text.append(" xlink:href=\"#").append(name).append("\"/>\n");
        out.spill();
    }

    private void group(Figure.Group group, Spot spot) throws IOException {
        if (group.figures().isEmpty()) {
            start("g", spot);
            text.append("/>\n");
            return;
        }
        open(spot);
        List<Figure> figures = group.figures();
        for (int from = 0, to; from < figures.size(); from = to) {
            Optional<CopyName> name = figures.get(from).match(NAME);
            to = from + 1;
            while (name.isPresent()
                    && to < figures.size()
                    && figures.get(to).match(NAME).equals(name)) {
                to++;
            }
            row(figures.subList(from, to), name, spot.within(), spot.depth() + 1);
        }
        close(spot);
    }

    /** Figures that follow one another under one name are one thing, of pieces without names. */
    private void row(List<Figure> figures, Optional<CopyName> name, String within, int depth) throws IOException {
        if (figures.size() == 1) {
            figure(figures.get(0), within, depth);
            return;
        }
        Spot whole = new Spot("", Transform.IDENTITY, name, within, depth);
        open(whole);
        for (Figure figure : figures) {
            figure.match(UNNAMED).match(appended).at(Spot.of(within, depth + 1));
        }
        close(whole);
    }

    /** A shape as one path, or a path for all contours that have one label. */
    private void shape(Figure.Shape shape, Spot spot) throws IOException {
        Map<Label, List<Path>> parts = parts(shape);
        if (parts.isEmpty()) {
            start("path", spot);
            path(shape.contours());
            return;
        }
        if (parts.size() == 1 && spot.bare()) {
            Label only = shape.labels().get(0);
            start("path", spot, only);
            path(shape.contours());
            return;
        }
        open(spot);
        Spot inner = Spot.of(spot.within(), spot.depth() + 1);
        for (Map.Entry<Label, List<Path>> part : parts.entrySet()) {
            start("path", inner, part.getKey());
            path(part.getValue());
        }
        close(spot);
    }

    /** The contours of each label, in the order in which these are first met; none where there are no labels. */
    private static Map<Label, List<Path>> parts(Figure.Shape shape) {
        Map<Label, List<Path>> parts = new LinkedHashMap<>();
        for (int i = 0; i < shape.labels().size(); i++) {
            parts.computeIfAbsent(shape.labels().get(i), label -> new ArrayList<>())
                    .add(shape.contours().get(i));
        }
        return parts;
    }

    private void open(Spot spot) {
        start("g", spot);
        text.append(">\n");
    }

    private void close(Spot spot) {
        indent(spot.depth());
        text.append("</g>\n");
    }

    private void path(List<Path> contours) throws IOException {
        text.append(" d=\"");
        PathData.write(contours, text);
        text.append("\"/>\n");
        out.spill();
    }

    private void start(String name, Spot spot) {
        begin(name, spot);
        spot.copy().ifPresent(copy -> names.write(copy, spot.within(), text));
        transform(spot.place());
    }

    private void start(String name, Spot spot, Label part) {
        begin(name, spot);
        names.write(part, text);
        transform(spot.place());
    }

    private void begin(String name, Spot spot) {
        indent(spot.depth());
        text.append('<').append(name);
        if (!spot.id().isEmpty()) {
            text.append(" id=\"").append(spot.id()).append('"');
        }
    }

    private void transform(Transform place) {
        if (place == Transform.IDENTITY) {
            return;
        }
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

    private void indent(int depth) {
        for (int i = 0; i < depth; i++) {
            text.append(' ');
        }
    }
}
