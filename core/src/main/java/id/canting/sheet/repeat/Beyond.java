package id.canting.sheet.repeat;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How what is painted goes on beyond a page: what fills the page fills the bleed as well, and in a repeat all else is
 * joined by what its neighbours show there. Each element stays one, so that all is painted in the same order and what is
 * seen through a window is.
 */
final class Beyond {
    private final Box page;
    private final Box bled;
    private final List<Transform> neighbours = new ArrayList<>();

    Beyond(Box page, double width, boolean repeats) {
        this.page = page;
        this.bled = page.grown(width);
        int across = repeats ? (int) Math.ceil(width / page.width()) : 0;
        int down = repeats ? (int) Math.ceil(width / page.height()) : 0;
        for (int row = -down; row <= down; row++) {
            for (int column = -across; column <= across; column++) {
                if (row != 0 || column != 0) {
                    neighbours.add(Transform.shift(column * page.width(), row * page.height()));
                }
            }
        }
    }

    /** Elements of a page with what of them goes on beyond it. */
    List<Element> elements(List<Element> elements) {
        Standing filled = new Standing();
        elements.forEach(element -> filled(element)
                .forEach(figure -> figure.leaves().forEach(leaf -> filled.add(leaf.shape(), leaf.transform()))));
        return elements.stream().flatMap(element -> element(element, filled)).toList();
    }

    /** What is filled with a colour. */
    private Stream<Figure> filled(Element element) {
        return element.match(Element.<Stream<Figure>>cases(
                fill -> neighbours.isEmpty() ? Stream.empty() : Stream.of(fill.figure()),
                stroke -> Stream.empty(),
                words -> Stream.empty(),
                soft -> Stream.empty(),
                image -> Stream.empty(),
                placed -> Stream.empty(),
                clipped -> Stream.empty(),
                named -> named.elements().stream().flatMap(this::filled)));
    }

    private Stream<Element> element(Element element, Standing filled) {
        return element.match(Element.<Stream<Element>>cases(
                fill -> Stream.of(new Element.Fill(
                        fillsPage(fill.figure()) ? Region.of(bled).figure() : figure(fill.figure(), filled),
                        fill.colour(),
                        fill.opacity())),
                stroke -> Stream.of(new Element.Stroke(lines(stroke), stroke.width(), stroke.colour())),
                Stream::of,
                soft -> Stream.of(new Element.Soft(figure(soft.figure(), new Standing()), soft.stops())),
                image -> placed(image, image.box()),
                placed -> Stream.concat(
                        Stream.of(element),
                        neighbours.stream().map(there -> new Element.Placed(there, List.of(placed)))),
                clipped -> Stream.of(
                        new Element.Clipped(figure(clipped.window(), new Standing()), elements(clipped.elements()))),
                named -> Stream.of(named.with(named.elements().stream()
                        .flatMap(inner -> element(inner, filled))
                        .toList()))));
    }

    private Stream<Element> placed(Element element, Box box) {
        return Stream.concat(
                Stream.of(element),
                neighbours.stream()
                        .filter(there -> there.apply(box).meets(bled))
                        .map(there -> new Element.Placed(there, List.of(element))));
    }

    private List<Path> lines(Element.Stroke stroke) {
        List<Path> lines = new ArrayList<>(stroke.lines());
        Box near = bled.grown(stroke.width());
        for (Transform there : neighbours) {
            stroke.lines().stream()
                    .filter(line -> there.apply(line.bounds()).meets(near))
                    .forEach(line -> lines.add(line.transformed(there)));
        }
        return lines;
    }

    /** A figure with what of its copies reaches into the bleed; what stands there already is not put there twice. */
    private Figure figure(Figure figure, Standing standing) {
        List<Figure.Leaf> own = neighbours.isEmpty() ? List.of() : figure.leaves();
        own.forEach(leaf -> standing.add(leaf.shape(), leaf.transform()));
        List<Figure> all = new ArrayList<>(List.of(figure));
        for (Transform there : neighbours) {
            for (Figure.Leaf leaf : own) {
                Transform place = leaf.transform().then(there);
                if (reaches(leaf.shape(), place) && standing.add(leaf.shape(), place)) {
                    all.add(leaf.shape().placed(place));
                }
            }
        }
        return all.size() == 1 ? figure : new Figure.Group(all);
    }

    private boolean reaches(Figure.Shape shape, Transform place) {
        return shape.contours().stream()
                .anyMatch(contour -> place.apply(contour.bounds()).meets(bled));
    }

    /** What stands where, to a thousandth of a mm. */
    private static final class Standing {
        private final Map<Figure.Shape, Set<List<Long>>> places = new IdentityHashMap<>();

        /** Puts a shape somewhere; false where it stands already. */
        boolean add(Figure.Shape shape, Transform t) {
            List<Long> place = DoubleStream.of(t.a(), t.b(), t.c(), t.d(), t.e(), t.f())
                    .mapToObj(each -> Math.round(each * 1000))
                    .toList();
            return places.computeIfAbsent(shape, one -> new HashSet<>()).add(place);
        }
    }

    /** Whether a figure is a rectangle over the whole page. */
    private boolean fillsPage(Figure figure) {
        List<Figure.Leaf> leaves = figure.leaves();
        return leaves.size() == 1
                && leaves.get(0).shape().contours().size() == 1
                && leaves.get(0)
                        .transform()
                        .apply(leaves.get(0).shape().contours().get(0).bounds())
                        .contains(page)
                && Math.abs(leaves.get(0).shape().contours().get(0).signedArea(1)) >= page.area() * (1 - 1e-6);
    }
}
