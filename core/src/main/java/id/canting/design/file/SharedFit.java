package id.canting.design.file;

import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.layout.Layout;
import id.canting.layout.Shared;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.List;
import java.util.Optional;

/**
 * The {@code with:} of a layout: an earlier step in the same zone whose repeats it takes.
 *
 * @param step the earlier step's name
 * @param as its layout
 * @param node where it is written
 */
record SharedFit(String step, Layout as, Node node) {
    private static final Messages MESSAGES = Messages.beside(LayoutReader.class, "messages");

    /**
     * Reads it.
     *
     * @param own whether a motif brings its own cell
     */
    static SharedFit read(Fields fields, boolean own, Neighbours neighbours) {
        Node node = fields.get("with");
        for (String other : List.of("cell", "repeat", "count")) {
            if (fields.has(other)) {
                throw new UserError(MESSAGES.text("with.beside", other), node.place());
            }
        }
        if (own) {
            throw new UserError(MESSAGES.text("with.own"), node.place());
        }
        String name = SourceReader.marked(neighbours.before(), node);
        Step.Marks step = neighbours.before().stream()
                .flatMap(earlier -> earlier.marks().stream())
                .filter(earlier -> earlier.name().equals(name))
                .findFirst()
                .orElseThrow();
        Optional<Layout> as = step.source().repeat().map(Source.Repeat::layout).filter(Layout::repeats);
        if (as.isEmpty()) {
            throw new UserError(MESSAGES.text("with.once", name), node.place());
        }
        if (!step.zone().equals(neighbours.zone())) {
            throw new UserError(MESSAGES.text("with.zone", name, step.zone(), neighbours.zone()), node.place());
        }
        return new SharedFit(name, as.get(), node);
    }

    /**
     * The steps a layout may take its repeats from.
     *
     * @param zone the layout is in
     */
    record Neighbours(List<Step> before, String zone) {}

    /** The layout in those repeats; one whose height follows from its width cannot take any. */
    Layout of(Layout layout) {
        if (layout.singleRow() != as.singleRow() || !layout.singleRow() && !LayoutCount.free(layout)) {
            throw new UserError(MESSAGES.text("with.rigid", step), node.place());
        }
        return new Shared(layout, step, as);
    }
}
