package id.canting.design.file;

import static id.canting.design.file.Written.mm;
import static id.canting.design.file.Written.number;
import static id.canting.design.file.Written.table;

import id.canting.design.Cut;
import id.canting.design.Design;
import id.canting.design.yaml.YamlWriter;
import id.canting.layout.Side;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a design as a design file in one fixed form, every default spelled out, so that the same design always gives
 * the same text and reading it gives the design again.
 */
public final class DesignWriter {
    private DesignWriter() {}

    /** The design file's text. */
    public static String write(Design design) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("canting", "1");
        if (!design.title().isEmpty()) {
            root.put("title", title(design.title()));
        }
        root.put("designer", design.designer());
        root.put("seed", Long.toString(design.seed()));
        root.put("hand", number(design.hand()));
        root.put("cloth", cut(design.cut()));
        root.put("zones", zones(design));
        root.put(
                "steps",
                design.steps().stream()
                        .map(step -> step.match(new StepWriter()))
                        .toList());
        if (!design.presets().isEmpty()) {
            root.put("presets", design.presets());
        }
        if (!design.dyes().dyes().isEmpty()) {
            root.put("dyes", OwnDyeWriter.table(design.dyes()));
        }
        if (!design.drawings().texts().isEmpty()) {
            root.put("drawings", design.drawings().texts());
        }
        return YamlWriter.write(root);
    }

    /** A title in both languages. */
    static Map<String, Object> title(Text title) {
        return table("id", title.id(), "en", title.en());
    }

    private static Map<String, Object> cut(Cut cut) {
        return table(
                "format", cut.format().id(),
                "width", mm(cut.width()),
                "height", mm(cut.height()),
                "fibre", cut.fibre().id(),
                "weight", number(cut.weight()) + " g/m2");
    }

    private static Map<String, Object> zones(Design design) {
        List<String> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            if (design.zones().sides().contains(side)) {
                sides.add(side.id());
            }
        }
        Map<String, Object> zones = table(
                "border", table("width", mm(design.zones().border()), "sides", sides),
                "head", table("width", mm(design.zones().head())));
        design.zones().halves().ifPresent(halves -> zones.put("pagi-sore", halves.id()));
        return zones;
    }
}
