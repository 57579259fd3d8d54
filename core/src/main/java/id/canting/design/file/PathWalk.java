package id.canting.design.file;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import id.canting.text.Messages;
import id.canting.text.SourceLocation;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes down a design's tree along a path, and along the declared keys beside it, and puts a value where it ends. */
final class PathWalk {
    private static final Messages MESSAGES = Messages.beside(PathWalk.class, "messages");

    /** More parts than any path of a design needs; motifs carry one another only a few deep. */
    private static final int MOST_PARTS = 40;

    private static final Ways STEP = Ways.of(Shapes.table(StepKeys.KINDS));

    private final String path;
    private final List<String> parts;
    private final Optional<String> value;

    /**
     * @param value to be put there; none to learn whether there is such a place
     */
    PathWalk(String path, Optional<String> value) {
        this.path = path;
        this.parts = List.of(path.split("\\.", -1));
        this.value = value;
    }

    /** The tree with the value in its place. */
    Node from(Node root) {
        if (parts.size() > MOST_PARTS) {
            throw new UserError(MESSAGES.text("path.long", parts.size()));
        }
        Node.Table table = Fields.table(root);
        List<String> steps = steps(table);
        int step = steps.indexOf(parts.get(0));
        Optional<Key> own = Ways.of(Shapes.table(DesignKeys.ROOT)).key(parts.get(0));
        // The design's own keys come first: a step called "cloth" must not catch what is meant for the cloth.
        boolean design =
                own.filter(key -> parts.size() == 1 || key.shape().leadsOn()).isPresent();
        if (step >= 0 && !design) {
            return table.with("steps", step(table.entries().getOrDefault("steps", table), step));
        }
        Key key = own.filter(named -> named.inPaths() != Key.InPaths.CLOSED)
                .orElseThrow(() -> noBeginning(own.isPresent(), steps));
        return under(table, key.name(), key.shape(), 1);
    }

    private UserError noBeginning(boolean closed, List<String> steps) {
        List<String> open = DesignKeys.ROOT.stream()
                .filter(key -> key.inPaths() != Key.InPaths.CLOSED)
                .map(Key::name)
                .toList();
        List<String> names = steps.stream().filter(name -> !name.isEmpty()).toList();
        List<String> all = Stream.concat(open.stream(), names.stream()).toList();
        return new UserError(MESSAGES.text(
                closed ? "path.closed" : "path.first",
                path,
                parts.get(0),
                Suggestion.didYouMean(parts.get(0), all),
                String.join(", ", open),
                String.join(", ", names)));
    }

    /** The names by which the reader will know the steps, in order; empty for what is no step. */
    private static List<String> steps(Node.Table root) {
        List<String> names = new ArrayList<>();
        if (root.entries().get("steps") instanceof Node.Items list) {
            list.items().forEach(item -> names.add(name(item, names.size() + 1)));
        }
        return names;
    }

    private static String name(Node step, int number) {
        if (!(step instanceof Node.Table table) || table.entries().size() != 1) {
            return "";
        }
        Map.Entry<String, Node> only = table.entries().entrySet().iterator().next();
        if (!Key.names(StepKeys.KINDS).contains(only.getKey())) {
            return "";
        }
        return only.getValue() instanceof Node.Table inner && inner.entries().get("as") instanceof Node.Scalar word
                ? word.text()
                : only.getKey() + "-" + number;
    }

    private Node step(Node steps, int index) {
        List<Node> items = new ArrayList<>(Fields.items(steps));
        Node.Table entry = Fields.table(items.get(index));
        items.set(index, keyed(entry, STEP, entry.entries().keySet().iterator().next(), 1));
        return new Node.Items(items, steps.place());
    }

    /** A table with what is under one of its keys changed, from a part of the path on. */
    private Node.Table under(Node.Table table, String name, Shape shape, int at) {
        Optional<Node> old = Optional.ofNullable(table.entries().get(name));
        SourceLocation place = old.map(Node::place).orElse(table.place());
        return table.with(name, put(Ways.of(shape), old, at, place));
    }

    private Node put(Ways ways, Optional<Node> old, int at, SourceLocation place) {
        if (at == parts.size()) {
            return value(ways, place);
        }
        boolean table = ways.named().isPresent() || !ways.keys().isEmpty();
        boolean listed = old.filter(node -> node instanceof Node.Items).isPresent();
        if (ways.item().isPresent() && (listed || !table)) {
            return item(ways.item().get(), old, at);
        }
        if (!table) {
            throw new UserError(MESSAGES.text("path.value", path, before(at), parts.get(at)));
        }
        Node.Table here = old.map(ways::spread).map(Fields::table).orElse(new Node.Table(Map.of(), Map.of(), place));
        if (ways.named().isEmpty()) {
            return keyed(here, ways, parts.get(at), at + 1);
        }
        if (parts.get(at).isEmpty()) {
            throw new UserError(MESSAGES.text("path.names", path, before(at)));
        }
        return under(here, parts.get(at), ways.named().get(), at + 1);
    }

    /** A table with what is under a name changed, from a part of the path on. */
    private Node keyed(Node.Table table, Ways ways, String name, int at) {
        Optional<Key> key = ways.key(name);
        if (key.isPresent()) {
            return under(table, name, key.get().shape(), at);
        }
        // A parameter is one value, so a path that goes on has mistaken a key.
        boolean parameter = at == parts.size() && !name.isEmpty();
        List<String> names = Key.names(ways.keys());
        Key implied = ways.implied()
                .filter(set -> parameter)
                .orElseThrow(() -> new UserError(MESSAGES.text(
                        "path.key",
                        path,
                        before(at - 1),
                        name,
                        Suggestion.didYouMean(name, names),
                        String.join(", ", names))));
        return under(table, implied.name(), implied.shape(), at - 1);
    }

    /** A list with one of its entries changed; they are counted from 1. */
    private Node item(Shape shape, Optional<Node> old, int at) {
        List<Node> items = new ArrayList<>(old.filter(node -> node instanceof Node.Items)
                .map(Fields::items)
                .orElse(List.of()));
        String number = parts.get(at);
        if (items.isEmpty()) {
            throw new UserError(MESSAGES.text("path.none", path, before(at), number));
        }
        if (!number.matches("[1-9][0-9]{0,5}") || Integer.parseInt(number) > items.size()) {
            throw new UserError(MESSAGES.text("path.item", path, before(at), items.size(), number));
        }
        int index = Integer.parseInt(number) - 1;
        Node entry = items.get(index);
        items.set(index, put(Ways.of(shape), Optional.of(entry), at + 1, entry.place()));
        return new Node.Items(items, old.map(Node::place).orElse(entry.place()));
    }

    private Node value(Ways ways, SourceLocation place) {
        String written = value.orElse("");
        boolean brackets = written.startsWith("[") && written.endsWith("]");
        if (ways.item().isPresent() && (brackets || value.isEmpty())) {
            return list(written, place);
        }
        if (ways.word()) {
            return new Node.Scalar(written, place);
        }
        if (ways.item().isPresent()) {
            throw new UserError(MESSAGES.text("path.list", path, written));
        }
        throw new UserError(
                ways.keys().isEmpty()
                        ? MESSAGES.text("path.names", path, path)
                        : MESSAGES.text("path.table", path, String.join(", ", Key.names(ways.keys()))));
    }

    /** The words of a list in brackets. */
    private static Node list(String written, SourceLocation place) {
        String within = written.isEmpty() ? "" : written.substring(1, written.length() - 1);
        return new Node.Items(
                Stream.of(within.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .<Node>map(word -> new Node.Scalar(word, place))
                        .toList(),
                place);
    }

    private String before(int at) {
        return String.join(".", parts.subList(0, at));
    }
}
