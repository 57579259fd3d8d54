package id.canting.design.build;

import id.canting.design.yaml.Node;

/** Hot wax is laid; from {@link Recipes#wax(String)}. */
public final class WaxBuilder extends MarksBuilder<WaxBuilder> implements StepPart {
    WaxBuilder(Node.Table table) {
        super(table);
    }

    /** Width of the wax that the outline canting lays, mm. */
    public WaxBuilder canting(double mm) {
        return put("canting", Written.mm(mm));
    }

    /** Width of the wax that the fine canting lays, mm. */
    public WaxBuilder fine(double mm) {
        return put("fine", Written.mm(mm));
    }

    /** The fill of a part; {@code none} for none. */
    public WaxBuilder isen(String part, String isen) {
        return isen(part, Recipes.isen(isen));
    }

    /** The fill of a part. */
    public WaxBuilder isen(String part, FillBuilder fill) {
        return put("isen", part, fill.table());
    }

    /** The parts whose whole area is blocked with wax. */
    public WaxBuilder cover(String... parts) {
        return put("cover", Written.words(parts));
    }

    /** What fills the ground between the motifs. */
    public WaxBuilder ground(String isen) {
        return ground(Recipes.isen(isen));
    }

    /** What fills the ground between the motifs. */
    public WaxBuilder ground(FillBuilder fill) {
        return put("ground", fill.table());
    }

    /** How strongly the wax cracks in the baths: off, light or strong. */
    public WaxBuilder crackle(String strength) {
        return put("crackle", Written.word(strength));
    }

    /** How the wax cracks in the baths. */
    public WaxBuilder crackle(CrackleBuilder crackle) {
        return put("crackle", crackle.table());
    }

    @Override
    WaxBuilder of(Node.Table changed) {
        return new WaxBuilder(changed);
    }

    @Override
    public Node.Table entry() {
        return Written.NOTHING.with("wax", table());
    }
}
