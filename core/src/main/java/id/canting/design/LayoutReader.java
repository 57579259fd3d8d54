package id.canting.design;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.geometry.Point;
import id.canting.layout.Layout;
import id.canting.layout.WallpaperGroup;
import id.canting.parameter.Unit;
import id.canting.text.Messages;
import id.canting.text.Nearest;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the {@code layout:} of a step. */
final class LayoutReader {
    /** The smallest and largest cell, mm. */
    static final double LEAST_CELL = 5;

    static final double MOST_CELL = 5000;

    private static final Messages MESSAGES = Messages.beside(LayoutReader.class, "messages");
    private static final List<String> KEYS =
            List.of("lampah", "group", "tabur", "single", "repeat", "cell", "turn", "mirror", "turns", "at");

    private LayoutReader() {}

    static Layout read(Node node) {
        Fields fields = Fields.of(node, KEYS);
        double turn = Math.toRadians(fields.number("turn", Unit.ANGLE, 0, -360, 360));
        if (fields.has("single")) {
            return new Layout.Single(share(fields.get("single"), "single"), turn, MOST_CELL, MOST_CELL);
        }
        double[] cell = cell(fields);
        if (fields.has("lampah")) {
            Layout.Lampah.Path path =
                    option(fields.get("lampah"), "lampah", Layout.Lampah.Path.values(), Layout.Lampah.Path::id);
            return new Layout.Lampah(path, cell[0], cell[1], turn, flag(fields, "mirror"));
        }
        if (fields.has("group")) {
            WallpaperGroup group = option(fields.get("group"), "group", WallpaperGroup.values(), WallpaperGroup::id);
            Point at = fields.find("at").map(n -> share(n, "at")).orElse(group.middle());
            return new Layout.Group(group, cell[0], cell[1], at, turn);
        }
        if (fields.has("tabur")) {
            return new Layout.Tabur(cell[0], cell[1], turn, flag(fields, "turns"));
        }
        throw new UserError(MESSAGES.text("layout"), fields.place());
    }

    private static double[] cell(Fields fields) {
        String square = fields.has("tabur") ? "tabur" : "repeat";
        if (fields.find(square).filter(node -> node instanceof Node.Scalar).isPresent()) {
            double side = side(square, fields.get(square));
            return new double[] {side, side};
        }
        Node cell = fields.get(fields.has("tabur") ? "tabur" : "cell");
        List<Node> sides = Fields.items(cell);
        if (sides.size() != 2) {
            throw new UserError(MESSAGES.text("pair", "cell"), cell.place());
        }
        return new double[] {side("cell", sides.get(0)), side("cell", sides.get(1))};
    }

    private static double side(String key, Node node) {
        double side = Fields.number(key, node, Unit.LENGTH);
        if (side < LEAST_CELL || side > MOST_CELL) {
            throw new UserError(MESSAGES.text("length", key, side, LEAST_CELL, MOST_CELL), node.place());
        }
        return side;
    }

    static Point share(Node node, String key) {
        List<Node> pair = Fields.items(node);
        if (pair.size() != 2) {
            throw new UserError(MESSAGES.text("pair", key), node.place());
        }
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
        String word = Fields.word(node);
        return Arrays.stream(options)
                .filter(option -> id.apply(option).equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = Arrays.stream(options).map(id).toList();
                    return new UserError(
                            MESSAGES.text("option", key, word, nearest(word, names), String.join(", ", names)),
                            node.place());
                });
    }

    static Text nearest(String word, List<String> names) {
        return Nearest.to(word, names)
                .map(name -> MESSAGES.text("nearest", name))
                .orElse(Text.EMPTY);
    }
}
