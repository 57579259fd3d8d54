package id.canting.variation;

import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.design.file.DesignWriter;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.random.RandomSource;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Breeds two designs of the same steps: a child has each value from one of its parents. Values that only make sense
 * together, a dye and its mordant, a layout and its cell, a fill and its settings, come from the same parent.
 */
final class Crossover {
    private static final List<String> WHOLE = List.of("layout", "fold", "crackle", "ground");
    private static final List<String> OF_THE_BATH = List.of("dye", "mordant", "temperature", "time");
    private static final List<String> SOURCES = List.of("on", "bands", "fold", "motifs");
    private static final List<String> KEPT = List.of("canting", "title", "designer", "presets");

    private final Node one;
    private final Node other;
    private final List<String> locks;

    private Crossover(Node one, Node other, List<String> locks) {
        this.one = one;
        this.other = other;
        this.locks = locks;
    }

    static Crossover of(Design one, Design other, List<String> locks) {
        one.drawings().texts().forEach((name, text) -> {
            if (!text.equals(other.drawings().texts().getOrDefault(name, text))) {
                throw new UserError(Space.MESSAGES.text("cross.drawing", name));
            }
        });
        Node first = YamlReader.read("", DesignWriter.write(one));
        Node second = YamlReader.read("", DesignWriter.write(other));
        checkShape(one, other, first, second);
        TreeSet<String> units = new TreeSet<>();
        new Crossover(first, second, List.of()).merge("", first, second, units::add, new LinkedHashMap<>());
        one.steps().forEach(step -> units.add(step.name()));
        for (String lock : locks) {
            if (units.stream().noneMatch(unit -> Space.within(unit, lock))) {
                throw new UserError(Space.MESSAGES.text("lock", lock, "", String.join(", ", units)));
            }
        }
        return new Crossover(first, second, List.copyOf(locks));
    }

    private static void checkShape(Design one, Design other, Node first, Node second) {
        boolean alike = one.steps().size() == other.steps().size();
        for (int i = 0; alike && i < one.steps().size(); i++) {
            Step p = one.steps().get(i);
            Step q = other.steps().get(i);
            alike = p.getClass() == q.getClass()
                    && p.name().equals(q.name())
                    && sources(first, i).equals(sources(second, i));
        }
        if (!alike) {
            throw new UserError(Space.MESSAGES.text("shape", steps(one), steps(other)));
        }
    }

    private static String steps(Design design) {
        return String.join(", ", design.steps().stream().map(Step::name).toList());
    }

    private static List<String> sources(Node root, int step) {
        Node steps = Fields.table(root).entries().getOrDefault("steps", root);
        Node inner = Fields.table(Fields.items(steps).get(step))
                .entries()
                .values()
                .iterator()
                .next();
        return inner instanceof Node.Table table
                ? SOURCES.stream().filter(table.entries()::containsKey).toList()
                : List.of();
    }

    /** Both parents in the same fixed form. */
    List<Node> parents() {
        return List.of(one, other);
    }

    /** The child of a number; its differences are those from the first parent. */
    Candidate child(long seed, long index) {
        RandomSource chance = RandomSource.of(seed).stream("cross").stream(index);
        Map<String, String> differences = new LinkedHashMap<>();
        Node tree = merge("", one, other, unit -> chance.stream(unit).next() < 0.5, differences);
        return new Candidate(tree, differences);
    }

    /** Decides for each value, or values that belong together, whether it comes from the second parent. */
    private interface Side {
        boolean second(String unit);
    }

    private Node merge(String path, Node p, Node q, Side side, Map<String, String> differences) {
        if (Trees.same(p, q)) {
            return p;
        }
        if (path.equals("drawings")) {
            // A child may show the figures of either parent.
            Map<String, Node> both = new LinkedHashMap<>(Fields.table(q).entries());
            both.putAll(Fields.table(p).entries());
            return new Node.Table(both, Map.of(), p.place());
        }
        String key = path.substring(path.lastIndexOf('.') + 1);
        boolean other = p instanceof Node.Table t && q instanceof Node.Table u && !Trees.sameAt(t, u, key(t));
        if (!WHOLE.contains(key) && !other) {
            if (p instanceof Node.Table t && q instanceof Node.Table u) {
                return table(path, t, u, side, differences);
            }
            if (p instanceof Node.Items t
                    && q instanceof Node.Items u
                    && t.items().size() == u.items().size()) {
                return items(path, t, u, side, differences);
            }
        }
        if (!taken(path, side)) {
            return p;
        }
        Trees.differences(path, p, q, differences);
        return q;
    }

    /** The key by which a figure or fill is named; when it differs, all below it belongs to it. */
    private static String key(Node.Table table) {
        return table.entries().containsKey("motif")
                ? "motif"
                : table.entries().containsKey("isen") && table.entries().get("isen") instanceof Node.Scalar
                        ? "isen"
                        : "";
    }

    private boolean taken(String path, Side side) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        boolean kept = KEPT.contains(path) || locks.stream().anyMatch(lock -> Space.within(path, lock));
        String unit = OF_THE_BATH.contains(key) ? path.substring(0, path.lastIndexOf('.') + 1) + "dye" : path;
        boolean cloth = Space.within(path, "cloth") || Space.within(path, "zones");
        return !kept && side.second(cloth ? "cloth" : unit);
    }

    private Node table(String path, Node.Table t, Node.Table u, Side side, Map<String, String> differences) {
        Map<String, Node> entries = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(t.entries().keySet());
        u.entries().keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        for (String key : keys) {
            String below = path.isEmpty() ? key : path + "." + key;
            Node mine = t.entries().get(key);
            Node theirs = u.entries().get(key);
            if (mine != null && theirs != null) {
                entries.put(key, merge(below, mine, theirs, side, differences));
            } else if (theirs != null && key.equals("drawings")) {
                entries.put(key, theirs);
            } else if (theirs != null) {
                if (taken(below, side)) {
                    Trees.differences(below, null, theirs, differences);
                    entries.put(key, theirs);
                }
            } else if (mine != null) {
                if (!key.equals("drawings") && taken(below, side)) {
                    differences.put(below, "-");
                } else {
                    entries.put(key, mine);
                }
            }
        }
        return new Node.Table(entries, t.keys(), t.place());
    }

    private Node items(String path, Node.Items t, Node.Items u, Side side, Map<String, String> differences) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < t.items().size(); i++) {
            Node mine = t.items().get(i);
            Node theirs = u.items().get(i);
            if (!path.equals("steps")) {
                items.add(merge(path + "." + (i + 1), mine, theirs, side, differences));
                continue;
            }
            Map.Entry<String, Node> only =
                    Fields.table(mine).entries().entrySet().iterator().next();
            Node inner = Fields.table(theirs).entries().getOrDefault(only.getKey(), theirs);
            Node merged = merge(Trees.name(only, i), only.getValue(), inner, side, differences);
            items.add(Fields.table(mine).with(only.getKey(), merged));
        }
        return new Node.Items(items, t.place());
    }
}
