package id.canting.cloth.draw;

import id.canting.design.Arrangement;
import id.canting.design.Design;
import id.canting.design.Fill;
import id.canting.design.Ground;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.layout.Fit;
import id.canting.layout.Layout;
import id.canting.layout.Zone;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import java.util.Map;

/**
 * What making a cloth would cost, by arithmetic alone: before a line is drawn.
 *
 * @param places drawings placed on the cloth, over all steps
 * @param marks of ground fills that must be drawn; what is drawn once and repeated counts once
 */
public record DrawingCost(double places, double marks) {
    private static final DrawingCost NOTHING = new DrawingCost(0, 0);

    /** The spacing of a fill that declares no length, mm: closer than any of ours. */
    private static final double CLOSE = 1;

    /** Marks of one element of a fill, such as the dots of a cecek-pitu: more than any of ours draws for its spacing. */
    private static final double MARKS_EACH = 8;

    /** Of one step. */
    public static DrawingCost of(Step step, Design design, Catalogue catalogue) {
        if (step instanceof Step.Tie tie) {
            return of(tie.source(), zone(design, tie.zone()), Map.of(), catalogue);
        }
        if (step instanceof Step.Wax wax) {
            Map<String, Ground> ground =
                    wax.ground().map(g -> Map.of("ground", g)).orElse(Map.of());
            return of(wax.source(), zone(design, wax.zone()), ground, catalogue);
        }
        return NOTHING;
    }

    private static Zone zone(Design design, String name) {
        return design.zones().all().stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DrawingCost of(Source source, Zone zone, Map<String, Ground> ground, Catalogue catalogue) {
        DrawingCost all = NOTHING;
        for (Zone.Piece piece : zone.pieces()) {
            if (source instanceof Source.Repeat repeat) {
                Fit fit = fit(piece.upright(), repeat.layout());
                double spots = (double) fit.columns()
                        * fit.rows()
                        * fit.tile().places().size();
                double each = 0;
                for (Source.Figure figure : repeat.figures()) {
                    each += copies(figure, fit.tile().width(), catalogue);
                }
                double marks = ground.values().stream()
                        .mapToDouble(g -> marks(g, fit.tile().box(), catalogue))
                        .sum();
                all = all.with(new DrawingCost(spots * each, marks));
            } else if (source instanceof Source.Edges edges) {
                double around = 2 * (piece.box().width() + piece.box().height());
                double units = 0;
                for (Source.Use use : edges.bands()) {
                    Band band = (Band) catalogue.motif(use.motif());
                    units += around / band.length(values(band, use.set()));
                }
                all = all.with(new DrawingCost(units, 0));
            }
        }
        return all;
    }

    private static Fit fit(Box box, Layout layout) {
        return Fit.into(
                box,
                layout instanceof Layout.Single single
                        ? new Layout.Single(single.at(), single.turn(), box.width(), box.height())
                        : layout);
    }

    /** How many drawings a figure places at each spot of its repeat. */
    private static double copies(Source.Figure figure, double width, Catalogue catalogue) {
        Motif motif = catalogue.motif(figure.use().motif());
        double own = 1;
        if (motif instanceof Band band) {
            own += width / band.length(values(band, figure.use().set()));
        }
        for (Source.Inside inside : figure.inside().values()) {
            own += copies(inside.figure(), width, catalogue);
        }
        double count = figure.arrangement() instanceof Arrangement.Round round
                ? round.count()
                : figure.arrangement() instanceof Arrangement.Along along ? along.count() : 1;
        return own * count;
    }

    /** Marks of the ground of one tile, as if no motif lay on it. */
    private static double marks(Ground ground, Box tile, Catalogue catalogue) {
        Fill fill = ground.fill();
        if (fill.isNone()) {
            return 0;
        }
        Isen isen = catalogue.isen(fill.isen());
        Values values = isen.parameters().defaults();
        for (Map.Entry<String, String> entry : fill.set().entrySet()) {
            values = values.with(entry.getKey(), entry.getValue());
        }
        double spacing = spacing(values);
        return tile.width() * tile.height() / (spacing * spacing) * MARKS_EACH;
    }

    /** From one element to the next: the fill's spacing, or the largest length it declares, as that is its element. */
    private static double spacing(Values values) {
        double largest = 0;
        for (Parameter parameter : values.parameters().all()) {
            Parameter.Quantity quantity = parameter.quantity().orElse(null);
            if (quantity != null && quantity.unit() == id.canting.parameter.Unit.LENGTH) {
                if (quantity.name().equals("spacing")) {
                    return values.number("spacing");
                }
                largest = Math.max(largest, values.number(quantity.name()));
            }
        }
        return largest > 0 ? largest : CLOSE;
    }

    private static Values values(Motif motif, Map<String, String> set) {
        Values values = motif.parameters().defaults();
        for (Map.Entry<String, String> entry : set.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue());
        }
        return values;
    }

    /** Both together. */
    public DrawingCost with(DrawingCost more) {
        return new DrawingCost(places + more.places, marks + more.marks);
    }
}
