package id.canting.design.file;

import id.canting.design.Source;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.geometry.Box;
import id.canting.mark.Drawing;
import id.canting.mark.Middles;
import id.canting.mark.Part;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.svg.SvgMotif;
import id.canting.parameter.Unit;
import id.canting.random.RandomSource;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How large a motif stands, said by {@code size}: a width, or a table of width, height or both, within which it fits
 * without changing its proportion. Lines keep the width that their canting lays.
 */
final class FigureSize {
    private static final Messages MESSAGES = Messages.beside(FigureSize.class, "messages");
    /** An exact hand with the usual cantings, to find out how large a motif is drawn. */
    private static final Hand EXACT = new Hand(1.5, 0.8, 0, RandomSource.of(1));

    private static final double SMALLEST = 1;
    private static final double LARGEST = 5_000;
    private static final int DECIMALS = 6;

    private FigureSize() {}

    /**
     * The figure as large as its entry says; the same where it says nothing.
     *
     * @throws UserError where the size cannot be, or is said in another way as well
     */
    static Source.Figure of(Source.Figure figure, Fields fields, Catalogue catalogue) {
        if (!fields.has("size")) {
            return figure;
        }
        Node node = fields.get("size");
        if (fields.has("scale")) {
            throw new UserError(MESSAGES.text("size.scale"), node.place());
        }
        Motif motif = catalogue.motif(figure.use().motif());
        if (node instanceof Node.Scalar
                && motif.parameters().all().stream()
                        .anyMatch(each -> each.name().equals("size"))) {
            // Until there was a key of this name, a path to it led to the parameter.
            throw new UserError(MESSAGES.text("size.parameter", figure.use().motif()), node.place());
        }
        boolean own = motif instanceof SvgMotif;
        if (own && figure.use().set().containsKey("width")) {
            throw new UserError(MESSAGES.text("size.width"), node.place());
        }
        if (motif instanceof Band) {
            throw new UserError(MESSAGES.text("size.band", figure.use().motif()), node.place());
        }
        Box box = drawn(motif, figure.use().set())
                .orElseThrow(() ->
                        new UserError(MESSAGES.text("size.none", figure.use().motif()), node.place()));
        double scale = scale(node, box);
        return own ? widened(figure, (SvgMotif) motif, scale) : scaled(figure, scale);
    }

    private static double scale(Node node, Box box) {
        if (node instanceof Node.Scalar) {
            return length("size", node) / Math.max(box.width(), 1e-3 * box.height());
        }
        Fields table = Fields.of(node, Key.names(DesignKeys.SIZES));
        double scale = Double.POSITIVE_INFINITY;
        if (table.has("width") && box.width() > 0) {
            scale = Math.min(scale, length("width", table.get("width")) / box.width());
        }
        if (table.has("height") && box.height() > 0) {
            scale = Math.min(scale, length("height", table.get("height")) / box.height());
        }
        if (!Double.isFinite(scale)) {
            throw new UserError(MESSAGES.text("size.empty"), node.place());
        }
        return scale;
    }

    private static double length(String name, Node node) {
        double length = Fields.number(name, node, Unit.LENGTH);
        if (!(length >= SMALLEST && length <= LARGEST)) {
            throw new UserError(MESSAGES.text("length", name, length, SMALLEST, LARGEST), node.place());
        }
        return length;
    }

    /** A drawing is drawn at its size, so that lines as wide as drawn grow with it. */
    private static Source.Figure widened(Source.Figure figure, SvgMotif motif, double scale) {
        Map<String, String> set = new LinkedHashMap<>(figure.use().set());
        set.put("width", Decimals.write(motif.drawnWidth() * scale, DECIMALS) + " mm");
        return with(new Source.Use(figure.use().motif(), set, figure.use().flip()), figure, 1);
    }

    private static Source.Figure scaled(Source.Figure figure, double scale) {
        double exact = Decimals.scale(scale, DECIMALS) / StrictMath.pow(10, DECIMALS);
        return with(figure.use(), figure, exact);
    }

    private static Source.Figure with(Source.Use use, Source.Figure figure, double scale) {
        return new Source.Figure(
                use,
                figure.x(),
                figure.y(),
                figure.turn(),
                figure.mirror(),
                scale,
                figure.arrangement(),
                figure.inside());
    }

    /** The box around the middles of a motif's lines and around its areas, mm. */
    private static Optional<Box> drawn(Motif motif, Map<String, String> set) {
        Drawing drawing = motif.draw(motif.parameters().defaults().with(set), EXACT);
        return drawing.flattened().stream().map(Part::mark).map(Middles::box).reduce(Box::with);
    }
}
