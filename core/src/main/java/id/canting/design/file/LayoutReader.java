package id.canting.design.file;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.geometry.Point;
import id.canting.layout.Edge;
import id.canting.layout.FriezeGroup;
import id.canting.layout.Layout;
import id.canting.layout.WallpaperGroup;
import id.canting.parameter.Options;
import id.canting.parameter.Unit;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the {@code layout:} of a step. */
final class LayoutReader {
    /** The smallest and largest cell, mm. */
    static final double LEAST_CELL = 5;

    static final double MOST_CELL = 5000;

    private static final Messages MESSAGES = Messages.beside(LayoutReader.class, "messages");

    private LayoutReader() {}

    /**
     * A cell of a repeat.
     *
     * @param width mm
     * @param height mm
     */
    record Cell(double width, double height) {}

    /**
     * @param own the cell in which a motif joins itself, if it covers a field: it need not be written then
     * @param neighbours the steps whose repeats it may take
     */
    static Layout read(Node node, Optional<Cell> own, SharedFit.Neighbours neighbours) {
        String kind = kind(node);
        Fields fields = Fields.of(node, Key.names(LayoutKeys.KINDS.getOrDefault(kind, List.of())));
        double turn = Math.toRadians(fields.number("turn", Unit.ANGLE, 0, -360, 360));
        if (kind.equals("single")) {
            return new Layout.Single(within(fields.get("single")), turn, MOST_CELL, MOST_CELL);
        }
        Node named = fields.get(kind);
        if (fields.has("with")) {
            SharedFit shared = SharedFit.read(fields, own.isPresent(), neighbours);
            return shared.of(layout(kind, fields, named, LayoutCount.NOMINAL, turn));
        }
        if (fields.has("count")) {
            LayoutCount count = LayoutCount.read(fields, own.isPresent());
            return count.of(layout(kind, fields, named, LayoutCount.NOMINAL, turn));
        }
        Cell cell = cell(fields, own);
        Layout layout = layout(kind, fields, named, cell, turn);
        if (layout.heightFollows() && fields.has("cell") && cell.height() != cell.width()) {
            throw new UserError(
                    MESSAGES.text("cell.height", Fields.word(named), Decimals.write(cell.width(), 3)),
                    fields.get("cell").place());
        }
        return layout;
    }

    /** What becomes of motifs at the edge of the field, of a layout that is read. */
    static Edge edge(Node node) {
        Node edge = Fields.table(node, List.of("edge")).entries().get("edge");
        return edge == null ? Edge.CUT : option(edge, "edge", Edge.values(), Edge::id);
    }

    private static Layout layout(String kind, Fields fields, Node named, Cell cell, double turn) {
        return switch (kind) {
            case "lampah" -> lampah(fields, named, cell, turn);
            case "group" -> {
                WallpaperGroup group = option(named, kind, WallpaperGroup.values(), WallpaperGroup::id);
                yield new Layout.Group(group, cell.width(), cell.height(), at(fields, group.middle()), turn);
            }
            case "frieze" -> {
                FriezeGroup group = option(named, kind, FriezeGroup.values(), FriezeGroup::id);
                yield new Layout.Frieze(group, cell.width(), cell.height(), at(fields, group.middle()), turn);
            }
            case "net" -> {
                Layout.Net.Kind net = option(named, kind, Layout.Net.Kind.values(), Layout.Net.Kind::id);
                yield new Layout.Net(net, cell.width(), cell.height(), turn);
            }
            default -> new Layout.Tabur(cell.width(), cell.height(), turn, flag(fields, "turns"));
        };
    }

    /** Which kind of layout a table describes: exactly one, so that none is overlooked. */
    private static String kind(Node node) {
        Node.Table table = Fields.table(node, List.copyOf(LayoutKeys.KINDS.keySet()));
        List<String> given = LayoutKeys.KINDS.keySet().stream()
                .filter(table.entries()::containsKey)
                .toList();
        if (given.size() == 1) {
            return given.get(0);
        }
        List<String> all = new ArrayList<>(LayoutKeys.KINDS.keySet());
        LayoutKeys.KINDS.values().forEach(keys -> all.addAll(Key.names(keys)));
        Fields.of(node, all.stream().distinct().toList());
        throw new UserError(MESSAGES.text("layout", String.join(", ", LayoutKeys.KINDS.keySet())), table.place());
    }

    private static Layout lampah(Fields fields, Node named, Cell cell, double turn) {
        Layout.Lampah.Path path = option(named, "lampah", Layout.Lampah.Path.values(), Layout.Lampah.Path::id);
        boolean mirror = flag(fields, "mirror");
        if (mirror && !path.mirrors()) {
            throw new UserError(
                    MESSAGES.text("mirror", path.id()), fields.get("mirror").place());
        }
        return new Layout.Lampah(path, cell.width(), cell.height(), turn, mirror);
    }

    private static Point at(Fields fields, Point otherwise) {
        return fields.find("at").map(n -> share(n, "at")).orElse(otherwise);
    }

    private static Cell cell(Fields fields, Optional<Cell> own) {
        if (fields.has("repeat") && fields.has("cell")) {
            throw new UserError(MESSAGES.text("cell.twice"), fields.get("cell").place());
        }
        String square = fields.has("tabur") ? "tabur" : "repeat";
        if (fields.find(square).filter(node -> node instanceof Node.Scalar).isPresent()) {
            double side = side(square, fields.get(square));
            return new Cell(side, side);
        }
        if (own.isPresent() && !fields.has("tabur") && !fields.has("repeat") && !fields.has("cell")) {
            return new Cell(
                    held("cell", own.get().width(), fields.place()),
                    held("cell", own.get().height(), fields.place()));
        }
        Node cell = fields.get(fields.has("tabur") ? "tabur" : "cell");
        List<Node> sides = Fields.pair(cell, MESSAGES.text("pair", "cell"));
        return new Cell(side("cell", sides.get(0)), side("cell", sides.get(1)));
    }

    /** A layout that lays a motif's own cells side by side. */
    static Layout joined(Cell own, SourceLocation place) {
        return new Layout.Lampah(
                Layout.Lampah.Path.TUBRUKAN,
                held("cell", own.width(), place),
                held("cell", own.height(), place),
                0,
                false);
    }

    private static double side(String key, Node node) {
        return held(key, Fields.number(key, node, Unit.LENGTH), node.place());
    }

    private static double held(String key, double side, SourceLocation place) {
        if (side < LEAST_CELL || side > MOST_CELL) {
            throw new UserError(MESSAGES.text("length", key, side, LEAST_CELL, MOST_CELL), place);
        }
        return side;
    }

    /** Where in a zone something stands, which is nowhere outside it. */
    private static Point within(Node node) {
        Point at = share(node, "single");
        if (Math.min(at.x(), at.y()) < 0 || Math.max(at.x(), at.y()) > 1) {
            throw new UserError(MESSAGES.text("single.at", at.x(), at.y()), node.place());
        }
        return at;
    }

    static Point share(Node node, String key) {
        List<Node> pair = Fields.pair(node, MESSAGES.text("pair", key));
        return new Point(Fields.number(key, pair.get(0), Unit.RATIO), Fields.number(key, pair.get(1), Unit.RATIO));
    }

    static boolean flag(Fields fields, String key) {
        return fields.find(key)
                .map(node -> switch (Fields.word(node)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new UserError(MESSAGES.text("flag", key, Fields.word(node)), node.place());
                })
                .orElse(false);
    }

    /** The constant whose id a node names. */
    static <T> T option(Node node, String key, T[] options, Function<T, String> id) {
        return Fields.placed(node, n -> Options.find(key, Fields.word(n), options, id));
    }
}
