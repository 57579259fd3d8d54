package id.canting.examples;

import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of keys in the documents, made of the schema that {@code canting schema design} prints. */
final class KeyTables {
    /** The shapes that get a table of their own, in the order of the document. */
    private static final List<String> NAMED = List.of("figure", "inside", "bands", "fill", "layout", "fold");

    private static final Map<String, Text> TITLES = Map.of(
            "figure", new Text("Butir `motifs`", "Entries of `motifs`"),
            "inside", new Text("Nilai di bawah `inside`", "Values under `inside`"),
            "bands", new Text("Butir `bands`", "Entries of `bands`"),
            "fill", new Text("Nilai di bawah `isen`", "Values under `isen`"),
            "layout", new Text("`layout`", "`layout`"),
            "fold", new Text("`fold`", "`fold`"),
            "motif", new Text("nama motif", "a motif"),
            "isen", new Text("nama isen", "a fill"),
            "dye", new Text("nama pewarna", "a dye"));

    private final Language language;
    private final SchemaWalk schema;

    KeyTables(Language language) {
        this.language = language;
        this.schema = new SchemaWalk(language);
    }

    /** One line for each kind of step, with its keys. */
    String steps() {
        StringBuilder out = new StringBuilder();
        head(out, word("langkah", "step"), word("gunanya", "what it does"), word("kunci", "keys"));
        SchemaWalk.table(schema.named("step"), "properties").forEach((kind, value) -> {
            Map<String, Object> shape = SchemaWalk.table(value);
            String keys = shape.containsKey("properties")
                    ? code(List.copyOf(SchemaWalk.table(shape, "properties").keySet()))
                    : value(shape);
            row(out, "`" + kind + "`", String.valueOf(shape.get("description")), keys);
        });
        return out.toString();
    }

    /** A table for each kind of table a design may have. */
    String all() {
        StringBuilder out = new StringBuilder();
        table(out, word("Rancangan", "The design"), List.of(schema.root()));
        SchemaWalk.table(schema.named("step"), "properties").forEach((kind, value) -> {
            if (SchemaWalk.table(value).containsKey("properties")) {
                table(out, "`" + kind + "`", List.of(SchemaWalk.table(value)));
            }
        });
        for (String name : NAMED) {
            List<Map<String, Object>> shapes = new ArrayList<>();
            for (Map<String, Object> shape : schema.alternatives(schema.named(name))) {
                shapes.addAll(
                        shape.containsKey("items")
                                ? schema.alternatives(SchemaWalk.table(shape, "items"))
                                : List.of(shape));
            }
            table(
                    out,
                    title(name),
                    shapes.stream()
                            .filter(shape -> shape.containsKey("properties"))
                            .toList());
        }
        return out.toString();
    }

    private void table(StringBuilder out, String title, List<Map<String, Object>> variants) {
        out.append(out.isEmpty() ? "" : "\n").append(title).append(":\n\n");
        head(out, word("kunci", "key"), word("nilai", "value"), word("artinya", "what it is"));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Map<String, Object> variant : variants) {
            rows("", variant).forEach((key, cells) -> rows.merge(key, cells, this::joined));
        }
        rows.forEach((key, cells) -> row(out, "`" + key + "`", cells.get(0), cells.get(1) + only(key, variants)));
    }

    /** What a key that two variants have may be in either. */
    private List<String> joined(List<String> cells, List<String> more) {
        return cells.get(0).equals(more.get(0))
                ? cells
                : List.of(cells.get(0) + word(" atau ", " or ") + more.get(0), cells.get(1));
    }

    /** Beside which key a key stands that not every variant has. */
    private String only(String key, List<Map<String, Object>> variants) {
        String first = key.split("\\.")[0];
        List<String> beside = variants.stream()
                .filter(variant -> SchemaWalk.table(variant, "properties").containsKey(first))
                .map(KeyTables::mark)
                .toList();
        return beside.size() == variants.size() || beside.contains(first)
                ? ""
                : word("; dengan ", "; with ") + code(beside);
    }

    /** The key that tells a variant from the others: the last that it needs. */
    private static String mark(Map<String, Object> variant) {
        List<?> needed = (List<?>) variant.getOrDefault("required", List.of(""));
        return String.valueOf(needed.get(needed.size() - 1));
    }

    /** Value and meaning of each key, tables within told by dotted keys. */
    private Map<String, List<String>> rows(String before, Map<String, Object> table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        SchemaWalk.table(table, "properties").forEach((key, value) -> {
            Map<String, Object> shape = SchemaWalk.table(value);
            rows.put(before + key, List.of(value(shape), String.valueOf(shape.get("description"))));
            within(shape).forEach(inner -> rows.putAll(rows(before + key + ".", inner)));
        });
        return rows;
    }

    private static List<Map<String, Object>> within(Map<String, Object> shape) {
        if (shape.get("anyOf") instanceof List<?> some) {
            return some.stream()
                    .map(SchemaWalk::table)
                    .filter(one -> one.containsKey("properties"))
                    .toList();
        }
        return shape.containsKey("properties") ? List.of(shape) : List.of();
    }

    /** What may be written there. */
    private String value(Map<String, Object> shape) {
        if (shape.get("$ref") instanceof String name) {
            String part = name.substring(name.lastIndexOf('/') + 1);
            return NAMED.contains(part) ? value(schema.named(part)) : title(part);
        }
        if (shape.get("anyOf") instanceof List<?> some) {
            return some.stream()
                    .map(one -> value(SchemaWalk.table(one)))
                    .distinct()
                    .collect(Collectors.joining(word(" atau ", " or ")));
        }
        if (shape.containsKey("const")) {
            return "`" + shape.get("const") + "`";
        }
        if (shape.get("enum") instanceof List<?> words) {
            return code(words);
        }
        if (shape.containsKey("properties")) {
            return word("tabel", "table");
        }
        if (shape.containsKey("items")) {
            String item = value(SchemaWalk.table(shape, "items"));
            return (shape.containsKey("minItems") ? word("dua: ", "two: ") : word("daftar: ", "list: ")) + item;
        }
        if (shape.containsKey("additionalProperties")) {
            return word("menurut nama: ", "by name: ") + value(SchemaWalk.table(shape, "additionalProperties"));
        }
        return single(shape);
    }

    private String single(Map<String, Object> shape) {
        String pattern = String.valueOf(shape.get("pattern"));
        String units = pattern.contains(" *(") ? pattern.replaceAll(".* \\*\\(([^)]*)\\).*", "$1") : "";
        String type = String.valueOf(shape.get("type"));
        if (!units.isEmpty()) {
            return switch (units) {
                case "%" -> word("bilangan atau `%`", "number or `%`");
                case "mm|cm|m|in" -> word("panjang", "length");
                case "deg" -> word("sudut", "angle");
                default -> code(List.of(units.split("\\|")));
            };
        }
        return switch (type) {
            case "boolean" -> "`true`, `false`";
            case "integer", "[number, string]" -> word("bilangan bulat", "whole number");
            case "string" -> word("kata", "word");
            default -> word("nilai", "value");
        };
    }

    private String title(String name) {
        return TITLES.getOrDefault(name, Text.same(name)).in(language);
    }

    private String word(String indonesian, String english) {
        return language == Language.ID ? indonesian : english;
    }

    private static String code(List<?> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static void head(StringBuilder out, String... cells) {
        row(out, cells);
        row(out, "---", "---", "---");
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
