package id.canting.design.file;

import id.canting.design.Cut;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.Drawings;
import id.canting.design.Library;
import id.canting.design.Ordered;
import id.canting.design.OwnDyes;
import id.canting.design.Step;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeLibrary;
import id.canting.layout.ClothFormat;
import id.canting.layout.PagiSore;
import id.canting.layout.Side;
import id.canting.layout.Zones;
import id.canting.motif.Catalogue;
import id.canting.parameter.Unit;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.SourceLocation;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a design file. Every name, unit and range is checked, and each fault is told at its place. */
public final class DesignReader {
    private static final Messages MESSAGES = Messages.beside(DesignReader.class, "messages");

    private final Library library;

    /** A reader that knows these motifs, fills and dyes. */
    public DesignReader(Library library) {
        this.library = library;
    }

    /**
     * The design in a file's text.
     *
     * @param file its name for messages
     * @throws UserError at the place of the first fault
     */
    public DesignFile read(String file, String text) {
        return read(YamlReader.read(file, text));
    }

    /** The design in a tree, as read or changed by {@link Overrides}. */
    public DesignFile read(Node root) {
        Fields fields = Fields.of(root, Key.names(DesignKeys.ROOT));
        if (!Fields.word(fields.get("canting")).equals("1")) {
            throw new UserError(
                    MESSAGES.text("version", Fields.word(fields.get("canting"))),
                    fields.get("canting").place());
        }
        return read(fields, root);
    }

    private DesignFile read(Fields fields, Node root) {
        Cut cut = cut(fields);
        Zones zones = zones(fields, cut);
        Catalogue known = Drawings.read(fields).over(library.catalogue());
        DyeLibrary dyes = OwnDyeReader.read(fields, library.dyes());
        StepReader steps = new StepReader(new Library(known, dyes), zones);
        List<Step> read = steps.read(fields.get("steps"));
        Map<String, Map<String, String>> presets = presets(fields);
        Set<String> named = new LinkedHashSet<>(fields.entries("dyes").keySet());
        named.addAll(steps.dyed());
        Design design = new Design(
                title(fields),
                fields.word("designer", ""),
                new Design.Manner(
                        seed(fields),
                        fields.number("hand", Unit.RATIO, Design.Manner.USUAL.hand(), Design.Manner.LIVELINESS)),
                cut,
                zones,
                read,
                presets,
                new Design.Carried(Drawings.of(read, known), OwnDyes.of(named, presets, dyes)));
        checkPresets(root, fields);
        return new DesignFile(design, Map.copyOf(steps.places()));
    }

    /** The {@code title:} of a design or a step, one word for both languages or a word for each; empty where none is. */
    static Text title(Fields fields) {
        return fields.find("title")
                .map(node -> {
                    Fields both = Fields.of(node, DesignKeys.TEXT);
                    return new Text(both.word("id", ""), both.word("en", "")).whole();
                })
                .orElse(Text.EMPTY);
    }

    private static long seed(Fields fields) {
        return fields.find("seed")
                .map(node -> {
                    String word = Fields.word(node);
                    if (!word.matches("-?[0-9]{1,18}")) {
                        throw Design.Manner.noSeed(word).at(node.place());
                    }
                    return Long.valueOf(word);
                })
                .orElse(Design.Manner.USUAL.seed());
    }

    private static Cut cut(Fields design) {
        Fields fields = Fields.of(design.get("cloth"), Key.names(DesignKeys.CLOTH));
        ClothFormat format = LayoutReader.option(fields.get("format"), "format", ClothFormat.values(), ClothFormat::id);
        Cut.Fibre fibre = fields.find("fibre")
                .map(n -> LayoutReader.option(n, "fibre", Cut.Fibre.values(), Cut.Fibre::id))
                .orElse(Cut.Fibre.COTTON);
        return new Cut(
                format,
                fields.number("width", Unit.LENGTH, format.width(), Zones.SIDE),
                fields.number("height", Unit.LENGTH, format.height(), Zones.SIDE),
                fibre,
                fields.number("weight", Unit.WEIGHT, 110, Cut.WEIGHT));
    }

    private static Zones zones(Fields design, Cut cut) {
        ClothFormat format = cut.format();
        double border = format.border();
        double head = format.head();
        Set<Side> sides = format.borderSides();
        Optional<PagiSore> halves = Optional.empty();
        SourceLocation place = design.place();
        if (design.has("zones")) {
            Fields fields = Fields.of(design.get("zones"), Key.names(DesignKeys.ZONES));
            place = fields.place();
            if (fields.has("border")) {
                Fields own = Fields.of(fields.get("border"), Key.names(DesignKeys.BORDER));
                border = own.number("width", Unit.LENGTH, border, Zones.DEPTH);
                sides = own.has("sides") ? sides(own.get("sides")) : sides.isEmpty() ? Set.of(Side.values()) : sides;
            }
            if (fields.has("head")) {
                head = Fields.of(fields.get("head"), Key.names(DesignKeys.HEAD))
                        .number("width", Unit.LENGTH, head, Zones.DEPTH);
            }
            halves = fields.find("pagi-sore")
                    .map(node -> LayoutReader.option(node, "pagi-sore", PagiSore.values(), PagiSore::id));
        }
        Zones zones = new Zones(cut.width(), cut.height(), border, sides, head, format.headPlace(), halves);
        if (zones.bodyWidth() < Zones.SIDE.low() || zones.bodyHeight() < Zones.SIDE.low()) {
            throw new UserError(
                    MESSAGES.text(
                            "body",
                            Decimals.text(zones.bodyWidth(), 1),
                            Decimals.text(zones.bodyHeight(), 1),
                            Zones.SIDE.low()),
                    place);
        }
        return zones;
    }

    private static Set<Side> sides(Node node) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Node item : Fields.items(node)) {
            sides.add(LayoutReader.option(item, "sides", Side.values(), Side::id));
        }
        return sides;
    }

    /** Reads the design as each preset makes it, so that a preset's fault is told when the design is read, at its place. */
    private void checkPresets(Node root, Fields fields) {
        Map<String, Node> presets = fields.entries("presets");
        if (presets.isEmpty()) {
            return;
        }
        Map<String, Node> entries = new LinkedHashMap<>(Fields.table(root).entries());
        entries.remove("presets");
        Node.Table whole = Fields.table(root);
        Node plain = new Node.Table(entries, whole.keys(), whole.place());
        presets.forEach((name, preset) -> {
            try {
                read(Overrides.applyAll(plain, Fields.table(preset).entries()));
            } catch (UserError fault) {
                throw new UserError(MESSAGES.text("preset.fault", name, fault.text()), place(fault, preset));
            }
        });
    }

    /** Where in a preset a fault is: at its own place where that is within, else at the preset. */
    private static SourceLocation place(UserError fault, Node preset) {
        return fault.place()
                .filter(place -> Fields.table(preset).entries().values().stream()
                        .anyMatch(value -> value.place().equals(place)))
                .orElse(preset.place());
    }

    private static Map<String, Map<String, String>> presets(Fields fields) {
        Map<String, Map<String, String>> presets = new LinkedHashMap<>();
        fields.entries("presets").forEach((name, node) -> {
            Map<String, String> differences = new LinkedHashMap<>();
            Fields.table(node).entries().forEach((path, value) -> differences.put(path, Overrides.written(value)));
            presets.put(name, Ordered.copy(differences));
        });
        return presets;
    }
}
