package id.canting.design.build;

import id.canting.design.yaml.Node;
import id.canting.text.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A design written in code, in the words of the design file; what is not said is what a design file leaves out. Names,
 * units and ranges are checked when it is read, by the reader of design files: a mistake is told in the same words,
 * without a place.
 *
 * <pre>{@code
 * Design.builder()
 *         .cloth("plain", 360, 150)
 *         .steps(
 *                 wax("udang").layout(lampah("ondo-ende").cell(120, 150)),
 *                 dye("indigofera").dips(8),
 *                 boilOut())
 * }</pre>
 */
public final class DesignBuilder extends Part<DesignBuilder> {
    private static final String CLOTH = "cloth";
    private static final String STEPS = "steps";

    private DesignBuilder(Node.Table table) {
        super(table);
    }

    /** A design of which nothing is said yet. */
    public static DesignBuilder empty() {
        return new DesignBuilder(Written.NOTHING.with("canting", Written.number(1)));
    }

    /** What it is called, in every language. */
    public DesignBuilder title(String title) {
        return put("title", Written.word(title));
    }

    /** What it is called in Indonesian and in English. */
    public DesignBuilder title(String id, String en) {
        return put("title", Written.both(id, en));
    }

    /** Whose design it is. */
    public DesignBuilder designer(String designer) {
        return put("designer", Written.word(designer));
    }

    /** The root of all its chance. */
    public DesignBuilder seed(long seed) {
        return put("seed", Written.word(Long.toString(seed)));
    }

    /** How lively the hand is: 0 exact as a cap to 1 lively as canting tulis. */
    public DesignBuilder hand(double hand) {
        return put("hand", Written.number(hand));
    }

    /** A kind of cloth in its usual size. */
    public DesignBuilder cloth(String format) {
        return put(CLOTH, "format", Written.word(format));
    }

    /** A kind of cloth of this size, mm. */
    public DesignBuilder cloth(String format, double width, double height) {
        return cloth(format).put(CLOTH, "width", Written.mm(width)).put(CLOTH, "height", Written.mm(height));
    }

    /** What the cloth is woven of. */
    public DesignBuilder fibre(String fibre) {
        return put(CLOTH, "fibre", Written.word(fibre));
    }

    /** What a square metre of the cloth weighs, grams. */
    public DesignBuilder weight(double grams) {
        return put(CLOTH, "weight", Written.word(Written.digits(grams) + " g/m2"));
    }

    /** A border that reaches in so far, mm, along the named sides; those of the kind of cloth where none is named. */
    public DesignBuilder border(double width, String... sides) {
        Node.Table border = Written.NOTHING.with("width", Written.mm(width));
        return put("zones", "border", sides.length == 0 ? border : border.with("sides", Written.words(sides)));
    }

    /** How wide the head of the cloth is, mm. */
    public DesignBuilder head(double width) {
        return put("zones", "head", Written.NOTHING.with("width", Written.mm(width)));
    }

    /** How the two halves of a morning-and-evening cloth meet. */
    public DesignBuilder pagiSore(String meeting) {
        return put("zones", "pagi-sore", Written.word(meeting));
    }

    /** More of the work, in order. */
    public DesignBuilder steps(StepPart... steps) {
        List<Node> all = new ArrayList<>();
        if (table().entries().get(STEPS) instanceof Node.Items before) {
            all.addAll(before.items());
        }
        for (StepPart step : steps) {
            all.add(step.entry());
        }
        return put(STEPS, new Node.Items(all, SourceLocation.NOWHERE));
    }

    /** A named difference: values by path, as {@code --set} takes them. */
    public DesignBuilder preset(String name, Map<String, String> values) {
        return put("presets", name, Written.words(values));
    }

    /** A drawing of one's own that travels with the design: plain SVG, by the path by which steps name it. */
    public DesignBuilder drawing(String path, String svg) {
        return put("drawings", path, Written.word(svg));
    }

    /** Dyes of one's own that travel with the design. */
    public DesignBuilder dyes(OwnDyeBuilder... dyes) {
        DesignBuilder all = this;
        for (OwnDyeBuilder dye : dyes) {
            all = all.put("dyes", dye.id(), dye.written());
        }
        return all;
    }

    /** What a design file would say. */
    public Node.Table tree() {
        return table();
    }

    @Override
    DesignBuilder of(Node.Table changed) {
        return new DesignBuilder(changed);
    }
}
