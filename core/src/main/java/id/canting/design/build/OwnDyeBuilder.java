package id.canting.design.build;

import id.canting.design.yaml.Node;

/** A dye that a workshop measured itself; from {@link Recipes#ownDye(String)}. */
public final class OwnDyeBuilder extends Part<OwnDyeBuilder> {
    private static final String SHADES = "shades";

    private final String id;

    OwnDyeBuilder(String id, Node.Table table) {
        super(table);
        this.id = id;
    }

    /** The name by which steps name it. */
    String id() {
        return id;
    }

    /** What people call it, in Indonesian and in English. */
    public OwnDyeBuilder name(String indonesian, String english) {
        return put("name", Written.both(indonesian, english));
    }

    /** Its family, such as natural or naphthol. */
    public OwnDyeBuilder kind(String kind) {
        return put("kind", Written.word(kind));
    }

    /** The way it is dyed, such as rebus or kapur. */
    public OwnDyeBuilder method(String method) {
        return put("method", Written.word(method));
    }

    /** The fibre of the cloth it was measured on. */
    public OwnDyeBuilder fibre(String fibre) {
        return put("fibre", Written.word(fibre));
    }

    /** That its colour comes from tannin, which iron turns grey to black. */
    public OwnDyeBuilder tannin() {
        return put("tannin", Written.flag(true));
    }

    /** The class of dyes whose spectrum it has. */
    public OwnDyeBuilder spectralClass(String spectralClass) {
        return put("class", Written.word(spectralClass));
    }

    /** The colour of the undyed cloth, CIELAB. */
    public OwnDyeBuilder undyed(double l, double a, double b) {
        return put("undyed", lab(l, a, b));
    }

    /** Who measured it, with what, and on what day. */
    public OwnDyeBuilder measured(String who, String how, String when) {
        return put("who", Written.word(who)).put("how", Written.word(how)).put("when", Written.word(when));
    }

    /** A measured colour, CIELAB, after so many dips fixed with a mordant. */
    public OwnDyeBuilder shade(String mordant, int dips, double l, double a, double b) {
        Node.Table shades = table().entries().get(SHADES) instanceof Node.Table there ? there : Written.NOTHING;
        Node.Table fixed = shades.entries().get(mordant) instanceof Node.Table there ? there : Written.NOTHING;
        return put(SHADES, shades.with(mordant, fixed.with(Integer.toString(dips), lab(l, a, b))));
    }

    /** The short form: one colour, such as {@code #8a4a30}, after so many dips fixed with a mordant. */
    public OwnDyeBuilder colour(String hex, int dips, String mordant) {
        return put("colour", Written.word(hex))
                .put("dips", Written.number(dips))
                .put("mordant", Written.word(mordant));
    }

    private static Node lab(double l, double a, double b) {
        return Written.NOTHING
                .with("L", Written.number(l))
                .with("a", Written.number(a))
                .with("b", Written.number(b));
    }

    @Override
    OwnDyeBuilder of(Node.Table changed) {
        return new OwnDyeBuilder(id, changed);
    }

    /** What a design file would have under its name. */
    Node.Table written() {
        return table();
    }
}
