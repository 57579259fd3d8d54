package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.batch.Batch;
import id.canting.batch.BatchInputs;
import id.canting.batch.PlanReader;
import id.canting.design.Design;
import id.canting.design.file.DesignReader;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.design.yaml.YamlWriter;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path that the declaration of keys knows can be set: alone, in a preset, and as an axis of a plan. */
class PathsTest {
    private static final SchemaWalk SCHEMA = new SchemaWalk(Language.EN);

    private static final String HEAD = """
            canting: 1
            cloth: {format: kain-panjang}
            zones: {border: {sides: [top, bottom]}}
            steps:
              - tie: {as: dots, motif: titik-tujuh, layout: {lampah: tubrukan, repeat: 160 mm}}
              - tie: {as: stars, motif: titik-tujuh, layout: {lampah: tubrukan, repeat: 140 mm}}
              - wax: {as: apples, motif: buah-pedade, layout: {single: [0.5, 0.5]}}
              - wax: {as: leaf, motif: udang, layout: {single: [0.5, 0.5]}}
            """;

    /** Steps in which every kind of source, layout, arrangement and fold occurs; each follows the four of the head. */
    private static final List<String> STEPS = List.of(
            "tie: {motif: titik-tujuh, layout: {LAYOUT}}",
            "tie: {motifs: [{motif: kembang-satu-titik, at: [9 mm, 9 mm]}], layout: {single: [0.5, 0.5]}}",
            "tie: {motifs: [{motif: titik-tujuh, round: {count: 3, radius: 90 mm},"
                    + " inside: {window: {motif: titik-tujuh, round: {count: 2}}}}], layout: {single: [0.5, 0.5]}}",
            "tie: {motifs: [{motif: titik-tujuh, along: {line: arc, length: 200 mm, count: 3},"
                    + " inside: {window: {motif: titik-tujuh, along: {line: arc, length: 90 mm, count: 2}}}}],"
                    + " layout: {single: [0.5, 0.5]}}",
            "tie: {bands: [zigzag-tritik], zone: border}",
            "tie: {fold: {map: rectangle, cell: [100 mm, 80 mm], clamp: {shape: square, size: 40 mm, at: [0.5, 0.5]}}}",
            "tie: {fold: {map: accordion, cell: 100 mm}}",
            "tie: {fold: {map: pole, radius: 50 mm, pitch: 20 mm}}",
            "untie: [dots]",
            "wax: {motif: buah-pedade, layout: {LAYOUT}}",
            "wax: {motif: buah-pedade, layout: {single: [0.5, 0.5]}, isen: {leaf: sawut}}",
            "wax: {on: apples, cover: [rim]}",
            "wax: {motif: udang, layout: {single: [0.5, 0.5]}, ground: {isen: cecek, around: [apples]}}",
            "wax: {motif: udang, layout: {single: [0.5, 0.5]}, crackle: {strength: light, direction: 9 deg}}",
            "wax: {motifs: [{motif: buah-pedade, at: [9 mm, 9 mm]}], layout: {single: [0.5, 0.5]}}",
            "wax: {motifs: [{motif: buah-pedade, round: {count: 3, radius: 90 mm},"
                    + " inside: {fruit: {motif: buah-pedade, round: {count: 2}}}}], layout: {single: [0.5, 0.5]}}",
            "wax: {motifs: [{motif: buah-pedade, along: {line: arc, length: 200 mm, count: 3},"
                    + " inside: {fruit: {motif: buah-pedade, along: {line: arc, length: 90 mm, count: 2}}}}],"
                    + " layout: {single: [0.5, 0.5]}}",
            "wax: {bands: [apit, ombak], zone: border}",
            "dye: {dye: indigofera}",
            "scrape: [apples]",
            "boil-out: [apples]");

    private static final List<String> LAYOUTS = List.of(
            "lampah: tubrukan, cell: [160 mm, 140 mm]",
            "lampah: tubrukan, repeat: 160 mm",
            "lampah: tubrukan, count: [3, 2]",
            "lampah: tubrukan, with: dots",
            "lampah: tubrukan, repeat: 160 mm, edge: whole",
            "group: p2, cell: [160 mm, 140 mm], at: [0.3, 0.4]",
            "frieze: p1, cell: [160 mm, 140 mm]",
            "net: ceplok, repeat: 160 mm",
            "tabur: [160 mm, 140 mm]",
            "single: [0.5, 0.5]");

    /** Words that some key takes: names, steps, zones and parts. */
    private static final List<String> WORDS = List.of("kata", "dots", "stars", "apples", "head", "leaf");

    /** Parts and parameters of the motifs and fills above. */
    private static final List<String> NAMES =
            List.of("fruit", "leaf", "window", "lobes", "rows", "stitch", "length", "spacing");

    /** A value that a path took in a design. */
    private record Change(Node tree, String path, String value) {}

    private static List<Node> trees(String kind) {
        return STEPS.stream()
                .filter(step -> step.startsWith(kind + ":"))
                .flatMap(step -> step.contains("LAYOUT")
                        ? LAYOUTS.stream().map(layout -> step.replace("LAYOUT", layout))
                        : Stream.of(step))
                .map(step -> YamlReader.read("keys.canting.yaml", HEAD + "  - " + step + "\n"))
                .toList();
    }

    private static Design read(Node tree) {
        return new DesignReader(Examples.LIBRARY).read(tree).design();
    }

    private static Map<String, Object> kinds() {
        return SchemaWalk.table(SCHEMA.named("step"), "properties");
    }

    /** Every path below the root, but for what paths leave alone, and every path below each kind of step. */
    static Stream<String> paths() {
        Stream<String> root = SCHEMA.leaves(SCHEMA.root()).keySet().stream()
                .filter(path -> !path.matches("(canting|steps|presets|drawings|dyes)\\b.*"));
        Stream<String> steps = kinds().entrySet().stream()
                .flatMap(kind -> SCHEMA.leaves(SchemaWalk.table(kind.getValue())).keySet().stream()
                        .map(path -> kind.getKey() + ":" + path));
        return Stream.concat(root, steps);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void canBeSet(String path) {
        Change change = found(path).orElseThrow(() -> new AssertionError("no value could be set at " + path));
        Node tree = change.tree();
        Node changed = Overrides.apply(tree, change.path(), change.value());
        String written = "{%s: [%s]}".formatted(change.path(), '"' + change.value() + '"');
        Node preset = YamlReader.read("p.yaml", written.replaceAll("\\[(\".*\")]", "$1"));
        assertThat(YamlWriter.write(Fields.table(
                        Overrides.applyAll(tree, Fields.table(preset).entries()))))
                .isEqualTo(YamlWriter.write(Fields.table(changed)));
        String plan = "canting-plan: 1\ndesign: d.yaml\nvary: " + written + "\noutputs: [\"x.svg\"]\n";
        Batch batch =
                new Batch(PlanReader.read("p.yaml", plan), tree, Examples.LIBRARY, BatchInputs.of("test", List.of()));
        assertThat(batch.plan().paths()).containsExactly(change.path());
    }

    /** The first value at the first place that changes the design, or cannot but leave it as it is. */
    private static Optional<Change> found(String path) {
        int colon = path.indexOf(':');
        String kind = path.substring(0, Math.max(colon, 0));
        String below = path.substring(colon + 1);
        List<Map<String, Object>> ends = SCHEMA.leaves(kind.isEmpty() ? SCHEMA.root() : SchemaWalk.table(kinds(), kind))
                .getOrDefault(below, List.of());
        String begin = kind.isEmpty() ? "" : kind + "-5" + (below.isEmpty() ? "" : ".");
        boolean constant = ends.stream().anyMatch(end -> end.containsKey("const"));
        return trees(kind.isEmpty() ? "dye" : kind).stream()
                .flatMap(tree -> filled(begin + below)
                        .flatMap(full ->
                                ends.stream().flatMap(end -> values(end).map(value -> new Change(tree, full, value)))))
                .filter(change -> takes(change, constant))
                .findFirst();
    }

    private static boolean takes(Change change, boolean constant) {
        try {
            Design changed = read(Overrides.apply(change.tree(), change.path(), change.value()));
            return constant || !changed.equals(read(change.tree()));
        } catch (UserError refused) {
            return false;
        }
    }

    /** The paths that a path with free names stands for. */
    private static Stream<String> filled(String path) {
        int star = path.indexOf(SchemaWalk.ANY);
        return star < 0
                ? Stream.of(path)
                : NAMES.stream().flatMap(name -> filled(path.substring(0, star) + name + path.substring(star + 1)));
    }

    /** Plausible values of a shape. */
    private static Stream<String> values(Map<String, Object> shape) {
        if (shape.containsKey("const")) {
            return Stream.of(String.valueOf(shape.get("const")));
        }
        if (shape.get("enum") instanceof List<?> words) {
            return words.stream().map(String::valueOf);
        }
        if (shape.containsKey("items")) {
            List<String> items = SCHEMA.alternatives(SchemaWalk.table(shape, "items")).stream()
                    .filter(item -> !item.containsKey("properties"))
                    .flatMap(PathsTest::values)
                    .toList();
            return items.stream().flatMap(item -> Stream.of("[" + item + "]", "[" + item + ", " + item + "]"));
        }
        String pattern = String.valueOf(shape.get("pattern"));
        if ("boolean".equals(shape.get("type"))) {
            return Stream.of("true", "false");
        }
        if ("string".equals(shape.get("type")) && !pattern.contains("[0-9]+")) {
            return WORDS.stream();
        }
        if (shape.get("type") instanceof List<?> types && types.contains("boolean")) {
            return Stream.of("4", "5 mm", "12 mm", "true");
        }
        String unit = pattern.replaceAll(".* \\*\\(([^|)]*).*|.*", "$1");
        return Stream.of("1", "3", "0.4", "30", "90", "700")
                .map(number -> (number + " " + unit.replace("%", "")).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"canting", "steps", "steps.1.tie.as", "presets.red", "drawings.a"})
    void leaveWhatIsNotOfTheCloth(String path) {
        assertThatThrownBy(() -> Overrides.check(trees("dye").get(0), path))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("title, designer, seed, hand, cloth, zones");
    }

    @Test
    void areAllThereAre() {
        assertThat(paths())
                .contains("cloth.width", "wax:set.*", "wax:ground.gap", "tie:fold.clamp.at.1", "untie:", "dye:dips")
                .contains("wax:motifs.1.inside.*.inside.*", "tie:bands.1.flip", "wax:layout.single.1")
                .hasSizeGreaterThan(150);
    }
}
