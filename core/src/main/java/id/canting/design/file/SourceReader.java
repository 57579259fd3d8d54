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
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads where the marks of a step come from: {@code motif}, {@code motifs}, {@code bands}, {@code fold} or
 * {@code on}. */
final class SourceReader {
    private static final Messages MESSAGES = Messages.beside(SourceReader.class, "messages");

    private static final int CELL_DECIMALS = 6;

    private final Catalogue catalogue;
    private final List<Step> before;

    SourceReader(Catalogue catalogue, List<Step> before) {
        this.catalogue = catalogue;
        this.before = before;
    }

    Source read(Fields fields, boolean tied) {
        long given = List.of("motif", "motifs", "bands", "fold", "on").stream()
                .filter(fields::has)
                .count();
        if (given != 1) {
            throw new UserError(MESSAGES.text("source"), fields.place());
        }
        if (fields.has("on")) {
            return over(fields.get("on"));
        }
        if (fields.has("fold")) {
            return folded(fields, tied);
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
            figures.add(Source.Figure.of(set(use, fields.entries("set"))));
        } else {
            FigureReader reader = new FigureReader(catalogue, node -> motif(node, tied));
            few(fields.get("motifs")).forEach(node -> figures.add(reader.read(node)));
        }
        Optional<LayoutReader.Cell> own = ownCell(figures);
        if (own.isPresent() && !fields.has("layout")) {
            return new Source.Repeat(figures, LayoutReader.joined(own.get(), fields.place()));
        }
        return new Source.Repeat(figures, LayoutReader.read(fields.get("layout"), own));
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

    private static Source folded(Fields fields, boolean tied) {
        if (!tied) {
            throw new UserError(MESSAGES.text("fold.wax"), fields.get("fold").place());
        }
        for (String key : List.of("layout", "set")) {
            if (fields.has(key)) {
                throw new UserError(
                        MESSAGES.text("fold.key", key), fields.get(key).place());
            }
        }
        return new Source.Folded(FoldReader.read(fields.get("fold")));
    }

    private Source.Use band(Node node, boolean tied) {
        Node named = node instanceof Node.Table table ? motifNode(table) : node;
        Source.Use use = node instanceof Node.Scalar ? use(node, tied) : flipped(node, tied);
        if (!(catalogue.motif(use.motif()) instanceof Band)) {
            throw new UserError(MESSAGES.text("band", use.motif()), named.place());
        }
        return use;
    }

    private Source.Use flipped(Node node, boolean tied) {
        Fields fields = Fields.of(node, Key.names(FigureKeys.BAND));
        Source.Use use = set(new Source.Use(motif(fields.get("motif"), tied), Map.of()), fields.entries("set"));
        return new Source.Use(use.motif(), use.set(), LayoutReader.flag(fields, "flip"));
    }

    /** The bands of an order that has a name. */
    private void order(Node node, boolean tied, List<Source.Use> bands) {
        BandOrder order = LayoutReader.option(node, "bands", BandOrder.values(), BandOrder::id);
        for (BandOrder.Row row : order.rows()) {
            Node named = new Node.Scalar(row.motif(), node.place());
            Map<String, Node> set = new TreeMap<>();
            row.set().forEach((key, value) -> set.put(key, new Node.Scalar(value, node.place())));
            Source.Use use = set(new Source.Use(motif(named, tied), Map.of()), set);
            bands.add(new Source.Use(use.motif(), use.set(), row.flip()));
        }
    }

    private static Node motifNode(Node.Table table) {
        return table.entries().getOrDefault("motif", table);
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

    private Source.Use use(Node node, boolean tied) {
        if (node instanceof Node.Scalar) {
            return new Source.Use(motif(node, tied), Map.of());
        }
        Fields fields = Fields.of(node, List.of("motif", "set"));
        return set(new Source.Use(motif(fields.get("motif"), tied), Map.of()), fields.entries("set"));
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

    private Source.Use set(Source.Use use, Map<String, Node> entries) {
        return new Source.Use(use.motif(), checked(catalogue.motif(use.motif()).parameters(), entries));
    }

    /** Checks written values against the parameters they are for, each fault at its place. */
    static Map<String, String> checked(Parameters parameters, Map<String, Node> entries) {
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
