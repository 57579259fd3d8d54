package id.canting.design.build;

import id.canting.design.yaml.Node;

/** A fill of a part or of the ground between motifs; from {@link Recipes#isen(String)}. */
public final class FillBuilder extends Adjustable<FillBuilder> {
    FillBuilder(Node.Table table) {
        super(table);
    }

    /** Clear cloth between a motif and a fill of the ground, mm. */
    public FillBuilder gap(double mm) {
        return put("gap", Written.mm(mm));
    }

    /** Earlier steps whose areas a fill of the ground keeps clear of, too. */
    public FillBuilder around(String... steps) {
        return put("around", Written.words(steps));
    }

    @Override
    FillBuilder of(Node.Table changed) {
        return new FillBuilder(changed);
    }
}
