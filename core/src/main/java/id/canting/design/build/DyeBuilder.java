package id.canting.design.build;

import id.canting.design.yaml.Node;

/** The cloth goes through a dye bath; from {@link Recipes#dye(String)}. */
public final class DyeBuilder extends Part<DyeBuilder> implements StepPart {
    DyeBuilder(Node.Table table) {
        super(table);
    }

    /** The name by which paths refer to it. */
    public DyeBuilder as(String name) {
        return put("as", Written.word(name));
    }

    /** What sheets call it, in Indonesian and in English. */
    public DyeBuilder title(String id, String en) {
        return put("title", Written.both(id, en));
    }

    /** What fixes the dye, where it is not the dye's own mordant. */
    public DyeBuilder mordant(String mordant) {
        return put("mordant", Written.word(mordant));
    }

    /** The way it is dyed, where it is not the dye's usual one. */
    public DyeBuilder method(String method) {
        return put("method", Written.word(method));
    }

    /** How often the cloth goes through the bath. */
    public DyeBuilder dips(int dips) {
        return put("dips", Written.number(dips));
    }

    /** Of the bath in degrees Celsius, where it is not the dye's own. */
    public DyeBuilder temperature(double celsius) {
        return put("temperature", Written.word(Written.digits(celsius) + " C"));
    }

    /** Of one dip, where they are not the dye's own. */
    public DyeBuilder minutes(double minutes) {
        return put("time", Written.word(Written.digits(minutes) + " min"));
    }

    @Override
    DyeBuilder of(Node.Table changed) {
        return new DyeBuilder(changed);
    }

    @Override
    public Node.Table entry() {
        return Written.NOTHING.with("dye", table());
    }
}
