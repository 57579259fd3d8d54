package id.canting.design.file;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.geometry.Point;
import id.canting.parameter.Unit;
import id.canting.resist.Clamp;
import id.canting.resist.ClampedFold;
import id.canting.resist.FoldMap;
import id.canting.resist.Folding;
import id.canting.resist.Pole;
import id.canting.resist.PoleWrap;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the {@code fold:} of a tie step: cloth folded and clamped, or wound on a pole. */
final class FoldReader {
    private static final Messages MESSAGES = Messages.beside(FoldReader.class, "messages");

    private static final double LEAST_CELL = 20;
    private static final double MOST = 3000;

    /** How cloth can be folded, by the names of design files. */
    enum Kind {
        ACCORDION,
        RECTANGLE,
        HALF_SQUARE,
        HALF_TRIANGLE,
        TRIANGLE,
        POLE;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private FoldReader() {}

    /** The maps of cloth that is folded and clamped. */
    static List<String> clampedMaps() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.POLE)
                .map(Kind::id)
                .toList();
    }

    static Folding read(Node node) {
        List<String> all = new ArrayList<>(Key.names(FoldKeys.CLAMPED));
        Key.names(FoldKeys.WOUND).stream().filter(key -> !all.contains(key)).forEach(all::add);
        Kind kind = LayoutReader.option(Fields.of(node, all).get("map"), "map", Kind.values(), Kind::id);
        return kind == Kind.POLE
                ? wound(Fields.of(node, Key.names(FoldKeys.WOUND)))
                : clamped(kind, Fields.of(node, Key.names(FoldKeys.CLAMPED)));
    }

    private static Folding clamped(Kind kind, Fields fields) {
        Node cell = fields.get("cell");
        boolean pair = cell instanceof Node.Items;
        if (pair && kind != Kind.RECTANGLE) {
            throw new UserError(MESSAGES.text("fold.one", "cell"), cell.place());
        }
        List<Node> sides = pair ? Fields.pair(cell, MESSAGES.text("pair", "cell")) : List.of(cell);
        double side = side(sides.get(0));
        FoldMap map = switch (kind) {
            case ACCORDION -> new FoldMap.Accordion(side);
            case RECTANGLE -> new FoldMap.Rectangle(side, side(sides.get(sides.size() - 1)));
            case HALF_SQUARE -> new FoldMap.HalfSquare(side);
            case HALF_TRIANGLE -> new FoldMap.HalfTriangle(side);
            case TRIANGLE -> new FoldMap.Triangle(side);
            case POLE -> throw new IllegalArgumentException("a pole has no cell");
        };
        return new ClampedFold(
                map,
                angle(fields),
                fields.find("clamp").map(FoldReader::clamp),
                fields.number("reach", Unit.RATIO, ClampedFold.USUAL_REACH, 0.05, 5),
                ClampedFold.USUAL_CREEP);
    }

    private static double side(Node node) {
        double side = Fields.number("cell", node, Unit.LENGTH);
        if (side < LEAST_CELL || side > MOST) {
            throw new UserError(MESSAGES.text("length", "cell", side, LEAST_CELL, MOST), node.place());
        }
        return side;
    }

    private static double angle(Fields fields) {
        return Math.toRadians(fields.number("angle", Unit.ANGLE, 0, -360, 360));
    }

    private static Clamp clamp(Node node) {
        Fields fields = Fields.of(node, Key.names(FoldKeys.CLAMP));
        Clamp.Shape shape = LayoutReader.option(fields.get("shape"), "shape", Clamp.Shape.values(), Clamp.Shape::id);
        fields.get("size");
        double size = fields.number("size", Unit.LENGTH, 0, 3, MOST);
        Point at = fields.find("at").map(FoldReader::share).orElse(new Point(0.5, 0.5));
        return new Clamp(shape, size, at);
    }

    private static Point share(Node node) {
        Point at = LayoutReader.share(node, "at");
        if (!(at.x() >= 0 && at.x() <= 1 && at.y() >= 0 && at.y() <= 1)) {
            throw new UserError(MESSAGES.text("fold.at", at.x(), at.y()), node.place());
        }
        return at;
    }

    private static Folding wound(Fields fields) {
        fields.get("radius");
        fields.get("pitch");
        Pole pole = new Pole(
                fields.number("radius", Unit.LENGTH, 0, 5, 1000),
                fields.number("pitch", Unit.LENGTH, 0, 2, 500),
                angle(fields));
        return new PoleWrap(
                pole,
                fields.number("push", Unit.RATIO, PoleWrap.USUAL_PUSH, 0.05, 0.95),
                fields.number("pass", Unit.RATIO, PoleWrap.USUAL_PASS, 0, 1),
                creep(pole));
    }

    /** Soft edges no wider than the threads leave room for. */
    static double creep(Pole pole) {
        return Math.min(ClampedFold.USUAL_CREEP, pole.spacing() / 5);
    }
}
