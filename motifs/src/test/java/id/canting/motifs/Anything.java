package id.canting.motifs;

import id.canting.design.Library;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Catalogue;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Unit;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Motifs, fills, hands and values picked by a number, for properties that hold for all of them. */
final class Anything {
    static final Library LIBRARY = Library.standard();
    static final Catalogue CATALOGUE = LIBRARY.catalogue();
    static final List<Motif> MOTIFS = List.copyOf(CATALOGUE.motifs());
    static final List<Isen> ISENS = List.copyOf(CATALOGUE.isens());

    private Anything() {}

    static Hand hand(long seed) {
        RandomSource random = RandomSource.of(seed);
        return new Hand(1.5, 0.7, seed % 3 == 0 ? 0 : random.stream("lively").next(), random.stream("hand"));
    }

    /** Values anywhere in their ranges, the ends more often than chance would have it. */
    static Values values(Parameters parameters, long seed) {
        RandomSource random = RandomSource.of(seed).stream("values");
        Values values = parameters.defaults();
        for (Parameter parameter : parameters.all()) {
            if (parameter instanceof Parameter.Quantity quantity) {
                values = values.with(quantity, number(quantity, random));
            } else if (parameter instanceof Parameter.Choice choice) {
                values = values.with(
                        choice.name(),
                        choice.options().get(random.below(choice.options().size())));
            } else {
                values = values.with(parameter.name(), String.valueOf(random.next() < 0.5));
            }
        }
        return values;
    }

    private static double number(Parameter.Quantity quantity, RandomSource random) {
        double share = Math.max(0, Math.min(1, random.between(-0.2, 1.2)));
        double low = quantity.range().low();
        double number = Math.min(
                quantity.range().high(), low + share * (quantity.range().high() - low));
        return quantity.unit() == Unit.COUNT ? Math.rint(number) : number;
    }

    static boolean finite(Box box) {
        return Double.isFinite(box.left() + box.top() + box.right() + box.bottom());
    }

    static List<Part> parts(Drawing drawing) {
        return drawing.flattened();
    }

    /** The areas of a drawing and of all drawings in it, where they come to lie. */
    static List<Area> areas(Drawing drawing) {
        List<Area> areas = new ArrayList<>(drawing.areas());
        for (Drawing.Placed inner : drawing.placed()) {
            for (Area area : areas(inner.drawing())) {
                areas.add(
                        new Area(area.part(), area.region().transformed(inner.transform()), area.form(), area.isen()));
            }
        }
        return areas;
    }

    /** The lines a mark is laid along or bounded by, each of which may not cross itself. */
    static List<Path> lines(Mark mark) {
        if (mark instanceof Mark.WaxLine wax) {
            return List.of(wax.centre());
        } else if (mark instanceof Mark.StitchLine stitch) {
            return List.of(stitch.line());
        } else if (mark instanceof Mark.WaxArea area) {
            return area.region().contours();
        }
        return mark instanceof Mark.Pressed pressed ? pressed.region().contours() : List.of();
    }

    /** A piece of a line that crosses a later piece of it, if any; pieces that only touch do not count. */
    static Optional<Point> crossing(Path line) {
        List<Point> points = new ArrayList<>(line.points(0.02));
        if (line.closed()) {
            points.add(points.get(0));
        }
        for (int i = 0; i + 3 < points.size(); i++) {
            for (int j = i + 2; j + 1 < points.size(); j++) {
                if (cross(points.get(i), points.get(i + 1), points.get(j), points.get(j + 1))) {
                    return Optional.of(points.get(i));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return apart(a, b, c, d) && apart(c, d, a, b);
    }

    /** Whether two points lie on different sides of a line, neither within a millionth of it. */
    private static boolean apart(Point a, Point b, Point c, Point d) {
        double one = b.minus(a).unit().cross(c.minus(a));
        double other = b.minus(a).unit().cross(d.minus(a));
        return Math.min(one, other) < -1e-6 && Math.max(one, other) > 1e-6;
    }

    /** A point of a circle around the origin. */
    static Point around(int i, int n, double radius) {
        return Point.polar(radius, 2 * Math.PI * i / n);
    }
}
