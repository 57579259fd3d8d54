package id.canting.design.build;

import id.canting.design.yaml.Node;

/** Cloth is pinched or stitched and bound, or folded and clamped; from {@link Recipes#tie(String)}. */
public final class TieBuilder extends MarksBuilder<TieBuilder> implements StepPart {
    TieBuilder(Node.Table table) {
        super(table);
    }

    @Override
    TieBuilder of(Node.Table changed) {
        return new TieBuilder(changed);
    }

    @Override
    public Node.Table entry() {
        return Written.NOTHING.with("tie", table());
    }
}
