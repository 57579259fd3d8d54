package id.canting.design.build;

import id.canting.design.yaml.Node;

/** A zone folded and clamped, or wound on a pole; from {@link Recipes#fold(String, double)} and {@link Recipes#pole}. */
public final class FoldBuilder extends Part<FoldBuilder> {
    FoldBuilder(Node.Table table) {
        super(table);
    }

    /** The boards it is clamped between, in the middle of the folded cloth; their size in mm. */
    public FoldBuilder clamp(String shape, double size) {
        return put("clamp", "shape", Written.word(shape)).put("clamp", "size", Written.mm(size));
    }

    /** The boards it is clamped between; where, as shares of the folded cloth. */
    public FoldBuilder clamp(String shape, double size, double x, double y) {
        return clamp(shape, size).put("clamp", "at", Written.list(Written.number(x), Written.number(y)));
    }

    /** How the folds or the threads lie, degrees. */
    public FoldBuilder angle(double degrees) {
        return put("angle", Written.degrees(degrees));
    }

    /** How many layers deep the dye goes into a folded cloth. */
    public FoldBuilder reach(double layers) {
        return put("reach", Written.number(layers));
    }

    /** The share of its length to which cloth on a pole is pushed together. */
    public FoldBuilder push(double share) {
        return put("push", Written.number(share));
    }

    /** The share of the dye that passes each layer on a pole. */
    public FoldBuilder pass(double share) {
        return put("pass", Written.number(share));
    }

    @Override
    FoldBuilder of(Node.Table changed) {
        return new FoldBuilder(changed);
    }
}
