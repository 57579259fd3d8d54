package id.canting.design.file;

import id.canting.design.Arrangement;
import id.canting.design.Source;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.Shape;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.PartNames;
import id.canting.parameter.Unit;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the entries of {@code motifs:}, the small language by which new motifs come from old ones. */
final class FigureReader {
    private static final Messages MESSAGES = Messages.beside(FigureReader.class, "messages");
    /** A hand to find out which parts a motif has. */
    private static final Hand ANY = new Hand(1.5, 0.8, 0, RandomSource.of(1));

    private static final double FARTHEST = 2000;
    private static final int MOST_COPIES = 200;
    private static final int DEEPEST = 3;

    /** Of the part that carries a motif. */
    private static final double USUAL_SIZE = 0.9;

    private final Catalogue catalogue;
    private final Function<Node, String> motif;

    /**
     * @param motif reads a motif's name and checks that it suits the step
     */
    FigureReader(Catalogue catalogue, Function<Node, String> motif) {
        this.catalogue = catalogue;
        this.motif = motif;
    }

    Source.Figure read(Node node) {
        return read(node, FigureKeys.FIGURE, 0);
    }

    private Source.Figure read(Node node, Shape.Brief keys, int depth) {
        Fields fields = Fields.of(node, keys);
        String id = motif.apply(fields.get("motif"));
        Source.Use use = new Source.Use(id, SourceReader.set(catalogue.motif(id).parameters(), fields));
        double x = 0;
        double y = 0;
        if (fields.has("at")) {
            List<Node> pair = pair(fields, "at");
            x = offset(pair.get(0));
            y = offset(pair.get(1));
        }
        Source.Figure figure = new Source.Figure(
                use,
                x,
                y,
                fields.number("turn", Unit.ANGLE, 0, -360, 360),
                LayoutReader.flag(fields, "mirror"),
                fields.number("scale", Unit.RATIO, 1, 0.1, 10),
                arrangement(fields),
                inside(fields, use, depth));
        return depth == 0 ? FigureSize.of(figure, fields, catalogue) : figure;
    }

    private static List<Node> pair(Fields fields, String key) {
        return Fields.pair(fields.get(key), MESSAGES.text("pair", key));
    }

    private static double offset(Node node) {
        double offset = Fields.number("at", node, Unit.LENGTH);
        if (Math.abs(offset) > FARTHEST) {
            throw new UserError(MESSAGES.text("length", "at", offset, -FARTHEST, FARTHEST), node.place());
        }
        return offset;
    }

    private static Arrangement arrangement(Fields fields) {
        if (fields.has("round") && fields.has("along")) {
            throw new UserError(
                    MESSAGES.text("figure.both"), fields.get("along").place());
        }
        if (fields.has("round")) {
            Fields round = Fields.of(fields.get("round"), Key.names(FigureKeys.ROUND));
            return new Arrangement.Round(
                    count(round),
                    round.number("radius", Unit.LENGTH, 0, 0, FARTHEST),
                    !round.has("facing") || LayoutReader.flag(round, "facing"),
                    LayoutReader.flag(round, "mirror"));
        }
        if (fields.has("along")) {
            Fields along = Fields.of(fields.get("along"), Key.names(FigureKeys.ALONG));
            return new Arrangement.Along(
                    LayoutReader.option(along.get("line"), "line", Arrangement.Line.values(), Arrangement.Line::id),
                    Fields.placed(along.get("length"), n -> along.number("length", Unit.LENGTH, 100, 1, FARTHEST)),
                    along.number("rise", Unit.LENGTH, 0, -FARTHEST, FARTHEST),
                    count(along),
                    !along.has("facing") || LayoutReader.flag(along, "facing"),
                    LayoutReader.flag(along, "mirror"));
        }
        return Arrangement.ONCE;
    }

    private static int count(Fields fields) {
        Node node = fields.get("count");
        double count = fields.number("count", Unit.COUNT, 2, 2, MOST_COPIES);
        if (count != Math.rint(count)) {
            throw new UserError(MESSAGES.text("figure.count", count), node.place());
        }
        return (int) count;
    }

    private Map<String, Source.Inside> inside(Fields fields, Source.Use use, int depth) {
        Map<String, Source.Inside> inside = new LinkedHashMap<>();
        TreeSet<String> parts = fields.has("inside") ? parts(use) : new TreeSet<>();
        for (Map.Entry<String, Node> entry : fields.entries("inside").entrySet()) {
            Node node = entry.getValue();
            if (!parts.contains(entry.getKey())) {
                throw new UserError(
                        MESSAGES.text(
                                "inside.part",
                                use.motif(),
                                entry.getKey(),
                                Suggestion.didYouMean(entry.getKey(), PartNames.of(parts)),
                                String.join(", ", parts)),
                        node.place());
            }
            if (depth >= DEEPEST) {
                throw new UserError(MESSAGES.text("figure.deep", DEEPEST), node.place());
            }
            double size = Fields.of(node, FigureKeys.INSIDE).number("size", Unit.RATIO, USUAL_SIZE, 0.05, 1);
            Source.Figure figure = read(node, FigureKeys.INSIDE, depth + 1);
            if (catalogue.motif(figure.use().motif()) instanceof Band) {
                throw new UserError(MESSAGES.text("figure.band", figure.use().motif()), node.place());
            }
            inside.put(entry.getKey(), new Source.Inside(figure, size));
        }
        return inside;
    }

    /** The parts of a motif that have an area. */
    private TreeSet<String> parts(Source.Use use) {
        Motif drawn = catalogue.motif(use.motif());
        Values values = drawn.parameters().defaults().with(use.set());
        TreeSet<String> parts = new TreeSet<>();
        drawn.draw(values, ANY).areas().forEach(area -> parts.addAll(area.names()));
        return parts;
    }
}
