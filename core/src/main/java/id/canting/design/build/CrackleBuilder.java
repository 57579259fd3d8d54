package id.canting.design.build;

import id.canting.design.yaml.Node;

/** How wax cracks in the baths; from {@link Recipes#crackle(String)}. */
public final class CrackleBuilder extends Part<CrackleBuilder> {
    CrackleBuilder(Node.Table table) {
        super(table);
    }

    /** From crack to crack, mm. */
    public CrackleBuilder spacing(double mm) {
        return put("spacing", Written.mm(mm));
    }

    /** Along which most cracks run, degrees. */
    public CrackleBuilder direction(double degrees) {
        return put("direction", Written.degrees(degrees));
    }

    /** The share of cracks that do, 0 to 1. */
    public CrackleBuilder along(double share) {
        return put("along", Written.number(share));
    }

    @Override
    CrackleBuilder of(Node.Table changed) {
        return new CrackleBuilder(changed);
    }
}
