package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.design.Step;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what may be varied about a design: its motifs' parameters, fills, cantings, layouts, baths and seed. */
final class SpaceReader {
    private SpaceReader() {}

    /**
     * The space around a design.
     *
     * @param tree the design file's tree
     * @param cloth the design made
     */
    static Space read(Node tree, Cloth cloth, Library library) {
        Node.Table table = Fields.table(tree);
        List<String> known = new ArrayList<>(table.entries().keySet());
        List<Step> steps = cloth.design().steps();
        List<Node> nodes = Fields.items(table.entries().getOrDefault("steps", table));
        LayoutDimensions layouts = new LayoutDimensions(cloth.design());
        StepDimensions dimensions = new StepDimensions(
                cloth, library.catalogue(), layouts, library.of(cloth.design()).dyes());
        List<Dimension> axes = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Node inner =
                    Fields.table(nodes.get(i)).entries().values().iterator().next();
            Map<String, Node> written = inner instanceof Node.Table own ? own.entries() : Map.of();
            known.add(step.name());
            written.keySet().forEach(key -> known.add(step.name() + "." + key));
            axes.addAll(dimensions.of(step, written));
        }
        axes.addAll(layouts.axes());
        axes.add(new SeedDimension(cloth.design().seed()).options());
        return new Space(axes, known);
    }
}
