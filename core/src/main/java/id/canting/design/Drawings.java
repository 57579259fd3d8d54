package id.canting.design;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import id.canting.motif.svg.SvgMotif;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Drawings of the user's own that a design carries within itself, so that it can be made where their files are not: in
 * another folder, or from a picture that carries its recipe.
 *
 * @param texts plain SVG, by the path by which the design names it
 */
public record Drawings(Map<String, String> texts) {
    /** No drawings. */
    public static final Drawings NONE = new Drawings(Map.of());

    private static final Messages MESSAGES = Messages.beside(Drawings.class, "messages");

    /** The most that a design carries, in characters: half of what is read as a design. */
    private static final int MOST = 1 << 19;

    /** Copies the map. */
    public Drawings {
        texts = Ordered.copy(texts);
    }

    /** The drawings written in a design. */
    public static Drawings read(Fields design) {
        Map<String, String> texts = new LinkedHashMap<>();
        design.entries("drawings").forEach((name, node) -> {
            if (!Catalogue.isDrawing(name)) {
                throw new UserError(MESSAGES.text("drawing.name", name), node.place());
            }
            String text = Fields.word(node);
            Fields.placed(node, n -> SvgMotif.read(name, text));
            texts.put(name, text);
        });
        return new Drawings(texts);
    }

    /** The drawings that steps name, as a catalogue knows them; those that are too long stay outside the design. */
    public static Drawings of(List<Step> steps, Catalogue catalogue) {
        Map<String, String> texts = new TreeMap<>();
        int length = 0;
        for (String name : names(steps)) {
            if (catalogue.motif(name) instanceof SvgMotif drawing) {
                String text = drawing.plain();
                if (length + text.length() <= MOST) {
                    texts.put(name, text);
                    length += text.length();
                }
            }
        }
        return new Drawings(texts);
    }

    /** The paths by which steps name drawings. */
    public static TreeSet<String> names(List<Step> steps) {
        TreeSet<String> names = new TreeSet<>();
        steps.stream()
                .flatMap(step -> step.marks().stream())
                .flatMap(marks -> marks.source().allMotifs().stream())
                .map(Source.Use::motif)
                .filter(Catalogue::isDrawing)
                .forEach(names::add);
        return names;
    }

    /** A catalogue that also knows these drawings; others are sought where it sought them. */
    public Catalogue over(Catalogue catalogue) {
        if (texts.isEmpty()) {
            return catalogue;
        }
        Map<String, Motif> read = new ConcurrentHashMap<>();
        return catalogue.withDrawings(name -> {
            String text = texts.get(name);
            return text == null ? catalogue.motif(name) : read.computeIfAbsent(name, n -> SvgMotif.read(n, text));
        });
    }

    /** The tree of a design that carries these drawings. */
    public Node into(Node design) {
        if (texts.isEmpty()) {
            return design;
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        texts.forEach((name, text) -> entries.put(name, new Node.Scalar(text, design.place())));
        return Fields.table(design).with("drawings", new Node.Table(entries, Map.of(), design.place()));
    }
}
