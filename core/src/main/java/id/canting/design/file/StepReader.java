package id.canting.design.file;

import id.canting.design.Crackle;
import id.canting.design.Fill;
import id.canting.design.Ground;
import id.canting.design.Library;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.StepNames;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.dyeing.Methods;
import id.canting.layout.Zones;
import id.canting.motif.Catalogue;
import id.canting.parameter.Unit;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the {@code steps:} of a design one after another. */
final class StepReader {
    private static final Messages MESSAGES = Messages.beside(StepReader.class, "messages");
    private static final List<String> KINDS = Key.names(StepKeys.KINDS);

    private final Catalogue catalogue;
    private final DyeLibrary dyes;
    private final Zones zones;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> tied = new ArrayList<>();
    private final List<String> waxed = new ArrayList<>();
    private final List<String> dyed = new ArrayList<>();
    private final Map<String, SourceLocation> places = new LinkedHashMap<>();

    StepReader(Library library, Zones zones) {
        this.catalogue = library.catalogue();
        this.dyes = library.dyes();
        this.zones = zones;
    }

    List<Step> read(Node node) {
        List<Node> items = Fields.items(node);
        if (items.size() > ResourceLimit.STEPS.most()) {
            throw ResourceLimit.STEPS
                    .exceeded(MESSAGES.text("steps.many", items.size()))
                    .at(items.get((int) ResourceLimit.STEPS.most()).place());
        }
        for (Node item : items) {
            Node.Table table = Fields.table(item);
            if (table.entries().size() != 1) {
                throw new UserError(MESSAGES.text("step", String.join(", ", KINDS)), item.place());
            }
            Fields.of(item, KINDS);
            Map.Entry<String, Node> only = table.entries().entrySet().iterator().next();
            SourceLocation place = table.keys().getOrDefault(only.getKey(), item.place());
            Step step = step(only.getKey(), only.getValue());
            if (places.put(step.name(), place) != null) {
                throw StepNames.twice(step.name()).at(place);
            }
            steps.add(step);
        }
        return steps;
    }

    /** Where each step stands, by its name. */
    Map<String, SourceLocation> places() {
        return places;
    }

    /** The ids of the dyes that steps name. */
    List<String> dyed() {
        return dyed;
    }

    private Step step(String kind, Node node) {
        return switch (kind) {
            case "tie" -> tie(node);
            case "untie" -> untie(node);
            case "wax" -> wax(node);
            case "dye" -> dye(node);
            case "scrape" -> scrape(node);
            case "boil-out" -> boilOut(node);
            default -> throw new IllegalStateException("no step is read from " + kind);
        };
    }

    private String name(Fields fields, String kind) {
        String name = fields.word("as", kind + "-" + (steps.size() + 1));
        return Fields.placed(fields.find("as").map(Node::place).orElse(fields.place()), () -> StepNames.check(name));
    }

    private Step tie(Node node) {
        refuse("on", "tie.on", node);
        Fields fields = Fields.of(node, Key.names(StepKeys.TIE));
        Source source = new SourceReader(catalogue, steps).read(fields, true);
        Step.Tie tie = new Step.Tie(name(fields, "tie"), DesignReader.title(fields), source, zone(fields, source));
        tied.add(tie.name());
        return tie;
    }

    /** Says why a key of other steps does not suit this one. */
    private static void refuse(String key, String message, Node node) {
        if (node instanceof Node.Table table && table.entries().containsKey(key)) {
            throw new UserError(MESSAGES.text(message), table.keys().getOrDefault(key, node.place()));
        }
    }

    private Step wax(Node node) {
        refuse("fold", "fold.wax", node);
        Fields fields = Fields.of(node, Key.names(StepKeys.WAX));
        Source source = new SourceReader(catalogue, steps).read(fields, false);
        Map<String, Fill> fills = new LinkedHashMap<>();
        fields.entries("isen").forEach((part, fill) -> fills.put(part, fill(Fields.of(fill, StepKeys.FILL))));
        List<String> cover = new ArrayList<>();
        fields.find("cover").ifPresent(list -> {
            for (Node part : list instanceof Node.Scalar ? List.of(list) : Fields.items(list)) {
                cover.add(Fields.word(part));
            }
        });
        if (source.over().isPresent() && cover.isEmpty()) {
            throw new UserError(MESSAGES.text("cover"), fields.place());
        }
        Step.Cantings usual = Step.Cantings.USUAL;
        String name = name(fields, "wax");
        waxed.add(name);
        return new Step.Wax(
                name,
                DesignReader.title(fields),
                source,
                zone(fields, source),
                new Step.Cantings(width(fields, "canting", usual.outline()), width(fields, "fine", usual.fine())),
                new Step.Fillings(fills, cover, fields.find("ground").map(this::ground)),
                fields.find("crackle").map(CrackleReader::read).orElse(Crackle.OFF));
    }

    private static double width(Fields fields, String key, double usual) {
        return fields.number(key, Unit.LENGTH, usual, Step.Cantings.WIDTH);
    }

    private Fill fill(Fields fields) {
        Node named = fields.get("isen");
        String id = Fields.word(named);
        if (id.equals(Fill.NONE)) {
            if (fields.has("set")) {
                throw new UserError(
                        MESSAGES.text("fill.none.set"), fields.get("set").place());
            }
            return new Fill(Fill.NONE, Map.of());
        }
        var isen = Fields.placed(named, n -> catalogue.isen(id));
        return new Fill(isen.information().id(), SourceReader.set(isen.parameters(), fields));
    }

    private Ground ground(Node node) {
        Fields fields = Fields.of(node, StepKeys.GROUND);
        List<String> around = new ArrayList<>();
        fields.find("around")
                .ifPresent(list -> Fields.items(list).forEach(item -> around.add(SourceReader.marked(steps, item))));
        return new Ground(fill(fields), fields.number("gap", Unit.LENGTH, Ground.USUAL_GAP, Ground.GAP), around);
    }

    private String zone(Fields fields, Source source) {
        String zone = fields.word("zone", source.usualZone());
        SourceLocation place = fields.find("zone").map(Node::place).orElse(fields.place());
        boolean frame = Fields.placed(place, () -> zones.zone(zone)).frame();
        if (frame && !source.fitsFrame()) {
            throw new UserError(MESSAGES.text("zone.frame", zone), place);
        }
        return zone;
    }

    private Step untie(Node node) {
        return new Step.Untie("untie-" + (steps.size() + 1), named(node, tied, "untie"));
    }

    private Step scrape(Node node) {
        return new Step.Scrape("scrape-" + (steps.size() + 1), named(node, waxed, "unwaxed"));
    }

    private Step boilOut(Node node) {
        return new Step.BoilOut("boil-out-" + (steps.size() + 1), named(node, waxed, "unwaxed"));
    }

    /** The earlier steps that are named, each once; none where all are meant. */
    private static List<String> named(Node node, List<String> known, String unknown) {
        if (node instanceof Node.Scalar word && word.text().equals("all")) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Node item : node instanceof Node.Scalar ? List.of(node) : Fields.items(node)) {
            String step = Fields.word(item);
            if (!known.contains(step)) {
                throw new UserError(
                        MESSAGES.text(unknown, step, Suggestion.didYouMean(step, known), String.join(", ", known)),
                        item.place());
            }
            names.add(step);
        }
        if (names.isEmpty()) {
            throw new UserError(MESSAGES.text("none-named"), node.place());
        }
        return List.copyOf(names);
    }

    private Step dye(Node node) {
        Fields fields = Fields.of(node, Key.names(StepKeys.DYE));
        Node named = fields.get("dye");
        var dye = Fields.placed(named, n -> dyes.find(Fields.word(n)));
        String mordant = fields.find("mordant")
                .map(n -> LayoutReader.option(n, "mordant", Mordant.values(), Mordant::id)
                        .id())
                .orElse(dye.defaultMordant().id());
        dyed.add(dye.id());
        int dips = dips(fields);
        String method = fields.find("method").map(Fields::word).orElse("");
        SourceLocation place = fields.find("mordant").map(Node::place).orElse(fields.place());
        Fields.placed(place, () -> new DyeBath(dye, Mordant.of(mordant), dips).stain());
        OptionalDouble temperature = fields.has("temperature")
                ? OptionalDouble.of(fields.number("temperature", Unit.TEMPERATURE, 28, Step.Dye.TEMPERATURE))
                : OptionalDouble.empty();
        fields.find("method").ifPresent(n -> Fields.placed(n, at -> Methods.choose(dye, Fields.word(at), temperature)));
        OptionalDouble minutes = fields.has("time")
                ? OptionalDouble.of(fields.number("time", Unit.TIME, 10, Step.Dye.MINUTES))
                : OptionalDouble.empty();
        return new Step.Dye(
                name(fields, "dye"), DesignReader.title(fields), dye.id(), mordant, method, dips, temperature, minutes);
    }

    private static int dips(Fields fields) {
        double dips = fields.number("dips", Unit.COUNT, 1, Step.Dye.DIPS);
        if (dips != Math.rint(dips)) {
            throw new UserError(MESSAGES.text("dips", dips), fields.get("dips").place());
        }
        return (int) dips;
    }
}
