package id.canting.cli.shell;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.design.file.DesignReader;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.output.format.DesignName;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The design a command works on, with what is changed about it. */
public final class DesignOptions {
    @Parameters(index = "0", paramLabel = "DESIGN", descriptionKey = "design")
    private Path file = Path.of("");

    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "set")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--preset", paramLabel = "NAME", descriptionKey = "preset")
    private String preset = "";

    public Path file() {
        return file;
    }

    /** The design's name without its endings. */
    public String name() {
        return DesignName.of(String.valueOf(file.getFileName()));
    }

    /** Takes another design, which a file beside the given one names. */
    public void instead(String name) {
        try {
            file = file.resolveSibling(name);
        } catch (InvalidPathException e) {
            throw new UserError(Terminal.MESSAGES.text("file.missing", name));
        }
    }

    /** Changes one more thing about the design. */
    public void change(String path, String value) {
        set.put(path, value);
    }

    DesignFile read(Library library) {
        return read(library, file, preset, set);
    }

    /** Any design with what is changed about it: first a preset, if one is named, then single values. */
    private static DesignFile read(Library library, Path file, String preset, Map<String, String> set) {
        Node tree = Recipes.tree(file);
        if (!preset.isEmpty()) {
            for (Map.Entry<String, String> change : preset(tree, preset).entrySet()) {
                tree = Overrides.apply(tree, change.getKey(), change.getValue());
            }
        }
        for (Map.Entry<String, String> change : set.entrySet()) {
            tree = Overrides.apply(tree, change.getKey(), change.getValue());
        }
        Library own = library.beside(file);
        return new DesignReader(own.catalogue(), own.dyes()).read(tree);
    }

    public Cloth make(Library library) {
        return make(library, file, preset, set);
    }

    /** The cloth of the same design with another preset. */
    public Cloth make(Library library, String other) {
        return make(library, file, other, set);
    }

    /** The cloth of any design with what is changed about it. */
    public static Cloth make(Library library, Path file, String preset, Map<String, String> set) {
        Library own = library.beside(file);
        return Cloth.make(read(own, file, preset, set), own.catalogue(), own.dyes());
    }

    private static Map<String, String> preset(Node tree, String preset) {
        Map<String, Node> presets =
                Fields.table(tree).entries().get("presets") instanceof Node.Table table ? table.entries() : Map.of();
        Node chosen = presets.get(preset);
        if (chosen == null) {
            Text near = Suggestion.to(preset, presets.keySet())
                    .map(name -> Terminal.MESSAGES.text("nearest", name))
                    .orElse(Text.EMPTY);
            String known = presets.isEmpty() ? "-" : String.join(", ", presets.keySet());
            throw new UserError(Terminal.MESSAGES.text("preset.unknown", preset, near, known));
        }
        Map<String, String> changes = new LinkedHashMap<>();
        Fields.table(chosen).entries().forEach((path, value) -> changes.put(path, Fields.word(value)));
        return changes;
    }
}
