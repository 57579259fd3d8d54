package id.canting.design.file;

import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.layout.BandOrder;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Field;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Unit;
import id.canting.parameter.Values;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads where the marks of a step come from: {@code motif}, {@code motifs}, {@code bands}, {@code fold} or
 * {@code on}. */
final class SourceReader {
    private static final Messages MESSAGES = Messages.beside(SourceReader.class, "messages");

    private static final String USUAL_ZONE = "body";

    private static final int CELL_DECIMALS = 6;

    private final Catalogue catalogue;
    private final List<Step> before;

    SourceReader(Catalogue catalogue, List<Step> before) {
        this.catalogue = catalogue;
        this.before = before;
    }

    Source read(Fields fields, boolean tied) {
        List<String> sources = Key.names(tied ? StepKeys.TIED : StepKeys.WAXED);
        List<String> given = sources.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            throw new UserError(MESSAGES.text("source", String.join(", ", sources)), fields.place());
        }
        checkOf(given.get(0), fields);
        if (fields.has("on")) {
            return over(fields.get("on"));
        }
        if (fields.has("fold")) {
            return new Source.Folded(FoldReader.read(fields.get("fold")));
        }
        if (fields.has("bands")) {
            List<Source.Use> bands = new ArrayList<>();
            Node list = fields.get("bands");
            if (list instanceof Node.Scalar) {
                order(list, tied, bands);
            } else {
                few(list).forEach(node -> bands.add(band(node, tied)));
            }
            return new Source.Edges(bands);
        }
        List<Source.Figure> figures = new ArrayList<>();
        if (fields.has("motif")) {
            Source.Use use = new Source.Use(motif(fields.get("motif"), tied), Map.of());
            figures.add(FigureSize.of(Source.Figure.of(set(use, fields)), fields, catalogue));
        } else {
            FigureReader reader = new FigureReader(catalogue, node -> motif(node, tied));
            few(fields.get("motifs")).forEach(node -> figures.add(reader.read(node)));
        }
        Optional<LayoutReader.Cell> own = ownCell(figures);
        if (own.isPresent() && !fields.has("layout")) {
            return new Source.Repeat(figures, LayoutReader.joined(own.get(), fields.place()));
        }
        Node layout = fields.get("layout");
        SharedFit.Neighbours near = new SharedFit.Neighbours(before, fields.word("zone", USUAL_ZONE));
        return new Source.Repeat(figures, LayoutReader.read(layout, own, near), LayoutReader.edge(layout));
    }

    /** The cell in which the first of some motifs that covers a field joins itself. */
    private Optional<LayoutReader.Cell> ownCell(List<Source.Figure> figures) {
        for (Source.Figure figure : figures) {
            if (catalogue.motif(figure.use().motif()) instanceof Field field) {
                Values values = field.parameters().defaults().with(figure.use().set());
                return Optional.of(new LayoutReader.Cell(
                        written(field.width(values) * figure.scale()), written(field.height(values) * figure.scale())));
            }
        }
        return Optional.empty();
    }

    /** A length as exact as a design file carries it, so that a design is the same after writing and reading. */
    private static double written(double length) {
        return Decimals.scale(length, CELL_DECIMALS) / StrictMath.pow(10, CELL_DECIMALS);
    }

    /** A list of motifs that is not too long. */
    private static List<Node> few(Node node) {
        List<Node> items = Fields.items(node);
        if (items.isEmpty()) {
            throw new UserError(MESSAGES.text("figures.none"), node.place());
        }
        if (items.size() > ResourceLimit.FIGURES.most()) {
            throw ResourceLimit.FIGURES
                    .exceeded(MESSAGES.text("figures.many", items.size()))
                    .at(items.get((int) ResourceLimit.FIGURES.most()).place());
        }
        return items;
    }

    /** Refuses what would change nothing about marks from this source. */
    private static void checkOf(String source, Fields fields) {
        boolean repeated = source.equals("motif") || source.equals("motifs");
        if (fields.has("layout") && !repeated) {
            throw unused("source.unused", source, "layout", fields.get("layout"));
        }
        if (fields.has("ground") && !repeated) {
            throw unused("source.unused", source, "ground", fields.get("ground"));
        }
        if (fields.has("isen") && source.equals("on")) {
            throw unused("source.unused", source, "isen", fields.get("isen"));
        }
        // Files made here name the usual zone, too.
        if (source.equals("on") && !fields.word("zone", USUAL_ZONE).equals(USUAL_ZONE)) {
            throw unused("source.unused", source, "zone", fields.get("zone"));
        }
        // Covering draws no fine lines; a machine fills the areas with the other canting.
        double fine = Step.Cantings.USUAL.fine();
        if (source.equals("on") && fields.number("fine", Unit.LENGTH, fine, Step.Cantings.WIDTH) != fine) {
            throw unused("source.unused", source, "fine", fields.get("fine"));
        }
        if (fields.has("set") && !source.equals("motif")) {
            throw unused(
                    repeated || source.equals("bands") ? "source.set.each" : "source.set",
                    source,
                    "set",
                    fields.get("set"));
        }
        if (fields.has("size") && !source.equals("motif")) {
            throw unused(repeated ? "source.size.each" : "source.size", source, "size", fields.get("size"));
        }
    }

    private static UserError unused(String message, String source, String key, Node node) {
        return new UserError(MESSAGES.text(message, source, key), node.place());
    }

    private Source.Use band(Node node, boolean tied) {
        Fields fields = Fields.of(node, FigureKeys.BAND);
        Node named = fields.get("motif");
        Source.Use use = set(new Source.Use(motif(named, tied), Map.of()), fields);
        if (!(catalogue.motif(use.motif()) instanceof Band)) {
            throw new UserError(MESSAGES.text("band", use.motif()), named.place());
        }
        return new Source.Use(use.motif(), use.set(), LayoutReader.flag(fields, "flip"));
    }

    /** The bands of an order that has a name. */
    private void order(Node node, boolean tied, List<Source.Use> bands) {
        BandOrder order = LayoutReader.option(node, "bands", BandOrder.values(), BandOrder::id);
        for (BandOrder.Row row : order.rows()) {
            Node named = new Node.Scalar(row.motif(), node.place());
            Map<String, Node> set = new TreeMap<>();
            row.set().forEach((key, value) -> set.put(key, new Node.Scalar(value, node.place())));
            String motif = motif(named, tied);
            bands.add(new Source.Use(motif, checked(catalogue.motif(motif).parameters(), set), row.flip()));
        }
    }

    private Source over(Node node) {
        return new Source.Over(marked(before, node));
    }

    /** The name of an earlier step that left marks. */
    static String marked(List<Step> before, Node node) {
        String name = Fields.word(node);
        List<String> names = before.stream()
                .flatMap(step -> step.marks().stream())
                .map(Step::name)
                .toList();
        if (!names.contains(name)) {
            throw new UserError(
                    MESSAGES.text("on", name, Suggestion.didYouMean(name, names), String.join(", ", names)),
                    node.place());
        }
        return name;
    }

    /** The full id of a motif that suits the step: tied ones are tied, the others waxed. */
    private String motif(Node node, boolean tied) {
        Motif motif = Fields.placed(node, n -> catalogue.motif(Fields.word(n), tied));
        boolean jumputan = motif.information().kind() == Information.Kind.JUMPUTAN;
        if (jumputan != tied) {
            throw new UserError(
                    MESSAGES.text(
                            tied ? "not.tied" : "not.waxed", motif.information().id()),
                    node.place());
        }
        return motif.reference();
    }

    private Source.Use set(Source.Use use, Fields fields) {
        return new Source.Use(use.motif(), set(catalogue.motif(use.motif()).parameters(), fields));
    }

    /** The values under {@code set}, checked against the parameters they are for, each fault at its place. */
    static Map<String, String> set(Parameters parameters, Fields fields) {
        Map<String, Node> entries = fields.entries("set");
        List<String> names = parameters.all().stream().map(Parameter::name).toList();
        entries.forEach((name, node) -> {
            if (!names.contains(name)) {
                throw new UserError(noParameter(name, names, fields.known()), node.place());
            }
        });
        return checked(parameters, entries);
    }

    private static Text noParameter(String name, List<String> names, List<String> keys) {
        if (keys.contains(name)) {
            return MESSAGES.text("parameter.key", name);
        }
        List<String> all = Stream.concat(names.stream(), keys.stream()).toList();
        String known = names.isEmpty() ? "-" : String.join(", ", names);
        return MESSAGES.text("parameter", name, Suggestion.didYouMean(name, all), known, String.join(", ", keys));
    }

    private static Map<String, String> checked(Parameters parameters, Map<String, Node> entries) {
        Map<String, String> set = new LinkedHashMap<>();
        Values values = parameters.defaults();
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            Values so = values;
            String written = Fields.word(entry.getValue());
            values = Fields.placed(entry.getValue(), n -> so.with(entry.getKey(), written));
            set.put(entry.getKey(), values.written(entry.getKey()));
        }
        return set;
    }
}
