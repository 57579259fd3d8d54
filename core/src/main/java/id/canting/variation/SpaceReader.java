package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.design.Fill;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.dye.DyeLibrary;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what may be varied about a design: its motifs' parameters, fills, cantings, layouts, baths and seed. */
final class SpaceReader {
    /** Areas smaller than this take no fill worth varying, mm2: our choice by eye. */
    private static final double LEAST_AREA = 60;

    /** Fills that carry a whole ground evenly and are soon drawn: our choice by eye. */
    private static final List<String> GROUNDS =
            List.of("isn-cecek", "isn-cecek-pitu", "isn-galaran", "isn-gringsing", "isn-sisik", "isn-ukel", "isn-none");

    private final Catalogue catalogue;
    private final Cloth cloth;
    private final List<Dimension> axes = new ArrayList<>();
    private final List<String> known = new ArrayList<>();

    private SpaceReader(Cloth cloth, Catalogue catalogue) {
        this.cloth = cloth;
        this.catalogue = cloth.design().drawings().over(catalogue);
    }

    /**
     * The space around a design.
     *
     * @param tree the design file's tree
     * @param cloth the design made
     */
    static Space read(Node tree, Cloth cloth, Catalogue catalogue, DyeLibrary dyes) {
        SpaceReader reader = new SpaceReader(cloth, catalogue);
        Node.Table table = Fields.table(tree);
        reader.known.addAll(table.entries().keySet());
        List<Step> steps = cloth.design().steps();
        List<Node> nodes = Fields.items(table.entries().getOrDefault("steps", table));
        LayoutDimensions layouts = new LayoutDimensions(cloth.design());
        DyeDimensions baths = new DyeDimensions(dyes);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Node inner =
                    Fields.table(nodes.get(i)).entries().values().iterator().next();
            reader.known.add(step.name());
            if (inner instanceof Node.Table own) {
                own.entries().keySet().forEach(key -> reader.known.add(step.name() + "." + key));
                reader.step(step, own, layouts);
            }
            if (step instanceof Step.Dye dye) {
                reader.axes.addAll(baths.of(dye));
            }
        }
        reader.axes.addAll(layouts.axes());
        reader.axes.add(new SeedDimension(cloth.design().seed()).options());
        return new Space(reader.axes, reader.known);
    }

    private void step(Step step, Node.Table node, LayoutDimensions layouts) {
        Source source =
                step instanceof Step.Tie tie ? tie.source() : step instanceof Step.Wax wax ? wax.source() : null;
        if (source instanceof Source.Repeat repeat) {
            if (node.entries().containsKey("motif")) {
                motif(step.name(), repeat.figures().get(0).use());
            }
            uses(
                    step.name() + ".motifs",
                    node.entries().get("motifs"),
                    repeat.figures().stream().map(Source.Figure::use).toList());
            if (node.entries().containsKey("layout")) {
                layouts.add(step, repeat);
            }
        } else if (source instanceof Source.Edges edges) {
            uses(step.name() + ".bands", node.entries().get("bands"), edges.bands());
        }
        if (step instanceof Step.Wax wax) {
            fills(wax);
        }
    }

    private void uses(String path, @Nullable Node list, List<Source.Use> uses) {
        if (list instanceof Node.Items items && items.items().size() == uses.size()) {
            for (int i = 0; i < uses.size(); i++) {
                if (items.items().get(i) instanceof Node.Table) {
                    motif(path + "." + (i + 1) + ".set", uses.get(i));
                }
            }
        }
    }

    /** The parameters of a motif, each at what the design sets or its own default. */
    private void motif(String path, Source.Use use) {
        Motif motif = catalogue.motif(use.motif());
        Values values = motif.parameters().defaults();
        for (Map.Entry<String, String> entry : use.set().entrySet()) {
            values = values.with(entry.getKey(), entry.getValue());
        }
        for (Parameter parameter : motif.parameters().all()) {
            parameter.match(dimension(path + "." + parameter.name(), values)).ifPresent(axes::add);
        }
    }

    private static Parameter.Cases<Optional<Dimension>> dimension(String path, Values values) {
        return Parameter.cases(
                quantity -> number(path, quantity, values.number(quantity.name())),
                choice -> Optional.of(options(path, values.written(choice.name()), choice.options())),
                flag -> Optional.of(options(path, values.written(flag.name()), List.of("true", "false"))));
    }

    /** A number inside what the craft's sources describe; none where that leaves it no room. */
    private static Optional<Dimension> number(String path, Parameter.Quantity quantity, double start) {
        return Optional.<Dimension>of(new Dimension.Number(path, quantity, start))
                .filter(room -> quantity.pakem().high() > quantity.pakem().low());
    }

    /** Possibilities with the design's own first. */
    private static Dimension options(String path, String own, List<String> all) {
        List<String> ordered = new ArrayList<>(List.of(own));
        all.stream().filter(option -> !option.equals(own)).forEach(ordered::add);
        return Dimension.Options.of(path, ordered);
    }

    private void fills(Step.Wax wax) {
        List<String> all =
                catalogue.isens().stream().map(isen -> isen.information().id()).toList();
        Drawing drawing = cloth.drawings().get(wax.name());
        boolean own = wax.source() instanceof Source.Repeat;
        if (drawing != null && own) {
            parts(drawing).forEach((part, area) -> {
                Fill fill = wax.fills().get(part);
                boolean plain = fill == null || fill.set().isEmpty();
                if (area >= LEAST_AREA && plain && !wax.cover().contains(part)) {
                    fillOptions(wax.name() + ".isen." + part, fill == null ? "" : fill.isen(), all);
                }
            });
        }
        wax.ground().filter(ground -> ground.fill().set().isEmpty()).ifPresent(ground -> {
            String path = wax.name() + ".ground.isen";
            fillOptions(path, ground.fill().isen(), GROUNDS);
        });
    }

    /** A fill of the design's choosing, or of the motif's own where the design says nothing. */
    private void fillOptions(String path, String own, List<String> all) {
        List<String> ordered = new ArrayList<>(List.of(own));
        all.stream()
                .map(id -> id.substring(id.indexOf('-') + 1))
                .filter(id -> !id.equals(own) && !own.endsWith("-" + id))
                .forEach(ordered::add);
        axes.add(Dimension.Options.of(path, ordered));
    }

    /** The largest area of each part of a drawing, mm2. */
    private static Map<String, Double> parts(Drawing drawing) {
        Map<String, Double> parts = new TreeMap<>();
        for (Area area : drawing.areas()) {
            parts.merge(area.part(), area.region().area(), Math::max);
        }
        for (Drawing.Placed placed : drawing.placed()) {
            parts(placed.drawing()).forEach((part, area) -> parts.merge(part, area, Math::max));
        }
        return new LinkedHashMap<>(parts);
    }
}
