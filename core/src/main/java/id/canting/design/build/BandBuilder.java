package id.canting.design.build;

import id.canting.design.yaml.Node;

/** A band along the edges of a zone; from {@link Recipes#band(String)}. */
public final class BandBuilder extends Adjustable<BandBuilder> {
    BandBuilder(Node.Table table) {
        super(table);
    }

    /** Points outward instead. */
    public BandBuilder flip() {
        return put("flip", Written.flag(true));
    }

    @Override
    BandBuilder of(Node.Table changed) {
        return new BandBuilder(changed);
    }
}
