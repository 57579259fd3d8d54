package id.canting.design.file;

import id.canting.design.Library;
import id.canting.design.yaml.JsonSchema;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema of design files, for editors: made of the same keys that {@link DesignReader} checks files by. What
 * depends on more than one place of a file, only the reader checks.
 */
public final class DesignSchema {
    private static final Text TITLE = new Text("Rancangan Canting", "Canting design");

    private DesignSchema() {}

    /**
     * The schema with the names of these motifs, fills and dyes.
     *
     * @param language in which it says what each key is about
     */
    public static Map<String, Object> of(Library library, Language language) {
        Map<String, Shape> parts = new TreeMap<>(DesignParts.ALL);
        parts.put(
                "motif",
                named(library.catalogue().motifs().stream()
                        .map(motif -> motif.information().id())
                        .sorted()
                        .toList()));
        parts.put(
                "isen",
                named(library.catalogue().isens().stream()
                        .map(isen -> isen.information().id())
                        .sorted()
                        .toList()));
        parts.put(
                "dye",
                Shapes.any(
                        Shapes.oneOf(library.dyes().all().stream()
                                .map(dye -> dye.id())
                                .sorted()
                                .toList()),
                        Shapes.word("^" + OwnDyeReader.ID + "$")));
        return JsonSchema.of("design:1", TITLE, DesignKeys.ROOT, parts, language);
    }

    /** A name an editor can offer; others are the user's own drawings and names with their region. */
    private static Shape named(List<String> known) {
        return Shapes.any(Shapes.oneOf(known), Shapes.WORD);
    }
}
