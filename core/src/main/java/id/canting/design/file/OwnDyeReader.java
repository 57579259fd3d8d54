package id.canting.design.file;

import id.canting.design.Cut;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Lab;
import id.canting.dye.Mordant;
import id.canting.dye.OwnDye;
import id.canting.dye.SpectralClass;
import id.canting.dyeing.Methods;
import id.canting.parameter.Options;
import id.canting.parameter.Range;
import id.canting.parameter.Unit;
import id.canting.scene.Colour;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.SourceLocation;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads dyes of a workshop's own, in a design or in a file of their own, with each fault at its place. */
public final class OwnDyeReader {
    /** The name of a file of dyes that a design finds beside it. */
    public static final String FILE = "sanggar.dyes.yaml";

    /** What names of a workshop's own dyes look like. */
    static final String ID = "[a-z][a-z0-9-]{0,39}";

    private static final Messages MESSAGES = Messages.beside(OwnDyeReader.class, "messages");

    /** More dyes no workshop measures; each takes time to fit. */
    private static final int MOST = 100;

    private static final Range LIGHTNESS = new Range(0, 100);
    private static final Range HUES = new Range(-128, 128);

    private final String id;
    private final Fields fields;

    private OwnDyeReader(String id, Fields fields) {
        this.id = id;
        this.fields = fields;
    }

    /**
     * A library with the dyes of a file.
     *
     * @param name of the file, for messages
     * @throws UserError at the place of the first fault
     */
    public static DyeLibrary file(String name, String text, DyeLibrary known) {
        return read(Fields.of(YamlReader.read(name, text), List.of("dyes")), known);
    }

    /**
     * A library with the dyes written in a design.
     *
     * @throws UserError at the place of the first fault
     */
    static DyeLibrary read(Fields design, DyeLibrary known) {
        Map<String, Node> written = design.entries("dyes");
        if (written.size() > MOST) {
            throw new UserError(
                    MESSAGES.text("own.many", written.size(), MOST),
                    design.get("dyes").place());
        }
        DyeLibrary library = known;
        for (Map.Entry<String, Node> entry : written.entrySet()) {
            SourceLocation place = Fields.table(design.get("dyes"))
                    .keys()
                    .getOrDefault(entry.getKey(), entry.getValue().place());
            OwnDye dye = dye(entry.getKey(), entry.getValue(), place);
            DyeLibrary before = library;
            library = Fields.placed(place, () -> before.with(List.of(dye)));
        }
        return library;
    }

    private static OwnDye dye(String id, Node node, SourceLocation place) {
        if (!id.matches(ID)) {
            throw new UserError(MESSAGES.text("own.id", id), place);
        }
        return new OwnDyeReader(id, Fields.of(node, Key.names(DesignKeys.OWN_DYE))).dye();
    }

    private OwnDye dye() {
        Text name = fields.find("name").map(this::name).orElse(Text.same(id));
        DyeKind kind = fields.find("kind")
                .map(node -> LayoutReader.option(node, "kind", DyeKind.values(), OwnDyeKeys::kind))
                .orElse(DyeKind.NATURAL);
        Cut.Fibre fibre = fields.find("fibre")
                .map(node -> LayoutReader.option(node, "fibre", Cut.Fibre.values(), Cut.Fibre::id))
                .orElse(Cut.Fibre.COTTON);
        String spectralClass = fields.find("class")
                .map(node -> Fields.placed(
                        node, n -> SpectralClass.find(Fields.word(n)).id()))
                .orElse(SpectralClass.SMOOTH);
        OwnDye.Swatch undyed = fields.find("undyed")
                .map(node -> swatch(0, node))
                .orElseGet(() -> new OwnDye.Swatch(0, Lab.of(DyeBath.REFERENCE_CLOTH), DyeBath.REFERENCE_CLOTH.hex()));
        return new OwnDye(
                id,
                name,
                new OwnDye.Claim(
                        kind,
                        fields.find("method")
                                .map(node -> Fields.placed(
                                        node,
                                        n -> Methods.named(Fields.word(n), kind).id()))
                                .orElse(""),
                        fibre.id(),
                        LayoutReader.flag(fields, "tannin"),
                        spectralClass),
                new OwnDye.Origin(fields.word("who", ""), fields.word("how", ""), fields.word("when", "")),
                undyed,
                assumed(),
                fields.has("shades") ? shades() : Map.of(mordant(), List.of(single())));
    }

    private Set<OwnDye.Assumed> assumed() {
        Set<OwnDye.Assumed> assumed = EnumSet.noneOf(OwnDye.Assumed.class);
        for (OwnDye.Assumed one : OwnDye.Assumed.values()) {
            if (!fields.has(OwnDyeKeys.assumed(one)) && !(one == OwnDye.Assumed.MORDANT && fields.has("shades"))) {
                assumed.add(one);
            }
        }
        return assumed;
    }

    private Text name(Node node) {
        Fields both = Fields.of(node, DesignKeys.TEXT);
        return new Text(both.word("id", ""), both.word("en", "")).whole();
    }

    private Mordant mordant() {
        return fields.find("mordant")
                .map(node -> LayoutReader.option(node, "mordant", Mordant.values(), Mordant::id))
                .orElse(Mordant.NONE);
    }

    /** The one swatch of the short form. */
    private OwnDye.Swatch single() {
        if (!fields.has("colour")) {
            throw new UserError(MESSAGES.text("own.shades", id), fields.place());
        }
        return swatch(dips(Fields.word(fields.get("dips")), fields.get("dips").place()), fields.get("colour"));
    }

    private Map<Mordant, List<OwnDye.Swatch>> shades() {
        for (String key : List.of("colour", "dips", "mordant")) {
            fields.find(key).ifPresent(node -> {
                throw new UserError(MESSAGES.text("own.both", key), node.place());
            });
        }
        Map<Mordant, List<OwnDye.Swatch>> shades = new LinkedHashMap<>();
        Node.Table table = Fields.table(fields.get("shades"));
        table.entries().forEach((word, node) -> {
            Mordant mordant = Fields.placed(
                    table.keys().getOrDefault(word, node.place()),
                    () -> Options.find("mordant", word, Mordant.values(), Mordant::id));
            shades.put(mordant, swatches(node));
        });
        if (shades.isEmpty()) {
            throw new UserError(
                    MESSAGES.text("own.shades", id), fields.get("shades").place());
        }
        return shades;
    }

    private List<OwnDye.Swatch> swatches(Node node) {
        Node.Table table = Fields.table(node);
        List<OwnDye.Swatch> swatches = new ArrayList<>();
        table.entries()
                .forEach((dips, colour) ->
                        swatches.add(swatch(dips(dips, table.keys().getOrDefault(dips, colour.place())), colour)));
        if (swatches.isEmpty()) {
            throw new UserError(MESSAGES.text("own.shades", id), node.place());
        }
        return swatches;
    }

    private static int dips(String word, SourceLocation place) {
        if (!word.matches("[0-9]{1,2}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > DyeBath.MOST_DIPS) {
            throw new UserError(MESSAGES.text("own.dips", word, DyeBath.MOST_DIPS), place);
        }
        return Integer.parseInt(word);
    }

    /** A colour written {@code #8a4a30}, {@code [40, 22, 24]} or {@code {L: 40, a: 22, b: 24}}. */
    private static OwnDye.Swatch swatch(int dips, Node node) {
        if (node instanceof Node.Scalar word) {
            if (!word.text().matches("#[0-9a-fA-F]{6}")) {
                throw new UserError(MESSAGES.text("own.colour", word.text()), node.place());
            }
            Colour colour = Colour.hex(word.text());
            return new OwnDye.Swatch(dips, Lab.of(colour), colour.hex());
        }
        Lab lab = node instanceof Node.Items items ? listed(items) : tabled(Fields.of(node, Key.names(OwnDyeKeys.LAB)));
        if (!lab.isShown()) {
            throw new UserError(MESSAGES.text("own.gamut", words(lab), words(Lab.of(lab.colour()))), node.place());
        }
        return new OwnDye.Swatch(dips, lab, "");
    }

    private static Lab listed(Node.Items items) {
        if (items.items().size() != 3) {
            throw new UserError(MESSAGES.text("own.lab"), items.place());
        }
        return new Lab(
                number("L", items.items().get(0), LIGHTNESS),
                number("a", items.items().get(1), HUES),
                number("b", items.items().get(2), HUES));
    }

    private static Lab tabled(Fields lab) {
        return new Lab(
                number("L", lab.get("L"), LIGHTNESS), number("a", lab.get("a"), HUES), number("b", lab.get("b"), HUES));
    }

    /** A number as a design file writes it again. */
    private static double number(String key, Node node, Range range) {
        double value = Fields.number(key, node, Unit.COUNT);
        return Double.parseDouble(
                Written.number(Fields.placed(node.place(), () -> range.check(key, value, Unit.COUNT))));
    }

    private static String words(Lab lab) {
        return "L " + Decimals.write(lab.l(), 1) + " a " + Decimals.write(lab.a(), 1) + " b "
                + Decimals.write(lab.b(), 1);
    }
}
