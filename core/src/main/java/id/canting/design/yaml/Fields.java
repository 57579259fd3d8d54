package id.canting.design.yaml;

import id.canting.parameter.Measure;
import id.canting.parameter.Range;
import id.canting.parameter.Unit;
import id.canting.text.Messages;
import id.canting.text.SourceLocation;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a table key by key against the list of keys it may have, with every fault told at its place. */
public final class Fields {
    private static final Messages MESSAGES = Messages.beside(Fields.class, "messages");

    private final Node.Table table;
    private final List<String> known;

    private Fields(Node.Table table, List<String> known) {
        this.table = table;
        this.known = List.copyOf(known);
    }

    /**
     * The table at a node.
     *
     * @param known every key it may have
     * @throws UserError when it is no table, or has another key
     */
    public static Fields of(Node node, List<String> known) {
        Node.Table table = table(node, known);
        for (String key : table.entries().keySet()) {
            if (!known.contains(key)) {
                DecimalComma.in(table, key).ifPresent(fault -> {
                    throw fault;
                });
                throw new UserError(unknown(key, known), table.keys().getOrDefault(key, table.place()));
            }
        }
        return new Fields(table, known);
    }

    private static Text unknown(String key, List<String> known) {
        int blank = key.indexOf(' ');
        return blank > 0 && known.contains(key.substring(0, blank))
                ? MESSAGES.text("unknown.colon", key, key.substring(0, blank), key.substring(blank + 1))
                : MESSAGES.text("unknown", key, Suggestion.didYouMean(key, known), String.join(", ", known));
    }

    /** The table at a node, or the one that a word there stands for. */
    public static Fields of(Node node, Shape.Brief brief) {
        return of(brief.spread(node), Key.names(brief.table().keys()));
    }

    /**
     * The table at a node, whatever its keys.
     *
     * @param usual keys to name where there is none
     */
    public static Node.Table table(Node node, List<String> usual) {
        if (node instanceof Node.Scalar word) {
            throw new UserError(MESSAGES.text("table.word", word.text(), String.join(", ", usual)), node.place());
        }
        return table(node);
    }

    /** The table at a node, whatever its keys. */
    public static Node.Table table(Node node) {
        if (node instanceof Node.Table table) {
            return table;
        }
        throw new UserError(MESSAGES.text("table"), node.place());
    }

    /** The list at a node. */
    public static List<Node> items(Node node) {
        if (node instanceof Node.Items items) {
            return items.items();
        }
        if (node instanceof Node.Scalar word) {
            throw new UserError(MESSAGES.text("items.word", word.text()), node.place());
        }
        throw new UserError(MESSAGES.text("items"), node.place());
    }

    /**
     * The two entries of a list.
     *
     * @param otherwise what to tell where there are not two
     */
    public static List<Node> pair(Node node, Text otherwise) {
        List<Node> items = items(node);
        if (items.size() != 2) {
            throw DecimalComma.in(items).orElseGet(() -> new UserError(otherwise, node.place()));
        }
        return items;
    }

    /** The word at a node. */
    public static String word(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new UserError(MESSAGES.text("word"), node.place());
    }

    /** What is made of a node, with a fault placed there. */
    public static <T> T placed(Node node, Function<Node, T> read) {
        return placed(node.place(), () -> read.apply(node));
    }

    /** What is made by an action, with a fault placed where it belongs. */
    public static <T> T placed(SourceLocation place, java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (UserError e) {
            throw e.at(place);
        }
    }

    /** Every key the table may have. */
    public List<String> known() {
        return known;
    }

    /** Where the table begins. */
    public SourceLocation place() {
        return table.place();
    }

    /** Whether a key is given. */
    public boolean has(String key) {
        return table.entries().containsKey(key);
    }

    /** The value of a key, if given. */
    public Optional<Node> find(String key) {
        return Optional.ofNullable(table.entries().get(key));
    }

    /** The value of a key that must be given. */
    public Node get(String key) {
        return find(key).orElseThrow(() -> new UserError(missing(key), table.place()));
    }

    private Text missing(String key) {
        return table.entries().isEmpty()
                ? MESSAGES.text("missing", key)
                : MESSAGES.text(
                        "missing.beside", key, String.join(", ", table.entries().keySet()));
    }

    /** The word of a key, or a default. */
    public String word(String key, String otherwise) {
        return find(key).map(Fields::word).orElse(otherwise);
    }

    /** The number of a key in a unit's own measure, or a default. */
    public double number(String key, Unit unit, double otherwise) {
        return find(key).map(node -> number(key, node, unit)).orElse(otherwise);
    }

    /** The number at a node in a unit's own measure. */
    public static double number(String name, Node node, Unit unit) {
        return placed(node, n -> Measure.parse(name, word(n), unit));
    }

    /** The number of a key between limits, or a default. */
    public double number(String key, Unit unit, double otherwise, double low, double high) {
        return number(key, unit, otherwise, new Range(low, high));
    }

    /** The number of a key in a range, or a default. */
    public double number(String key, Unit unit, double otherwise, Range range) {
        double value = number(key, unit, otherwise);
        return placed(find(key).map(Node::place).orElse(table.place()), () -> range.check(key, value, unit));
    }

    /** The named values of a key's table, as written, in order; none if the key is not given. */
    public Map<String, Node> entries(String key) {
        return find(key).map(node -> table(node).entries()).orElse(Map.of());
    }
}
