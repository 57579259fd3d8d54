package id.canting.cloth.draw;

import id.canting.design.Design;
import id.canting.design.Fill;
import id.canting.design.Ground;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.layout.Fit;
import id.canting.layout.Zone;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import java.util.Map;
import java.util.Optional;

/**
 * What making a cloth would cost, by arithmetic alone: before a line is drawn.
 *
 * @param places drawings placed on the cloth, over all steps
 * @param marks of ground fills that must be drawn; what is drawn once and repeated counts once, but where a ground
 *     goes around earlier steps it may have to be drawn for the whole field
 */
public record DrawingCost(double places, double marks) {
    private static final DrawingCost NOTHING = new DrawingCost(0, 0);

    /** The spacing of a fill that declares no length, mm: closer than any of ours. */
    private static final double CLOSE = 1;

    /** Marks of one element of a fill, such as the dots of a cecek-pitu: more than any of ours draws for its spacing. */
    private static final double MARKS_EACH = 8;

    /** Of one step. */
    public static DrawingCost of(Step step, Design design, Catalogue catalogue) {
        return step.marks().map(marks -> of(marks, design, catalogue)).orElse(NOTHING);
    }

    private static DrawingCost of(Step.Marks marks, Design design, Catalogue catalogue) {
        DrawingCost all = NOTHING;
        for (Zone.Piece piece : design.zones().zone(marks.zone()).pieces()) {
            all = all.with(marks.source().match(new OnPiece(piece, marks.ground(), catalogue)));
        }
        return all;
    }

    /** What a source costs on one piece of its zone. */
    private record OnPiece(Zone.Piece piece, Optional<Ground> ground, Catalogue catalogue)
            implements Source.Cases<DrawingCost> {
        @Override
        public DrawingCost repeat(Source.Repeat repeat) {
            Fit fit = Fit.into(piece.upright(), repeat.layout());
            double spots =
                    (double) fit.columns() * fit.rows() * fit.tile().places().size();
            double each = 0;
            for (Source.Figure figure : repeat.figures()) {
                each += copies(figure, fit.tile().width(), catalogue);
            }
            double marks = ground.map(
                            g -> marks(g, g.around().isEmpty() ? fit.tile().box() : fit.field(), catalogue))
                    .orElse(0.0);
            return new DrawingCost(spots * each, marks);
        }

        @Override
        public DrawingCost edges(Source.Edges edges) {
            double around = 2 * (piece.box().width() + piece.box().height());
            double units = 0;
            for (Source.Use use : edges.bands()) {
                Band band = (Band) catalogue.motif(use.motif());
                units += around / band.length(values(band, use.set()));
            }
            return new DrawingCost(units, 0);
        }

        @Override
        public DrawingCost folded(Source.Folded folded) {
            return NOTHING;
        }

        @Override
        public DrawingCost over(Source.Over over) {
            return NOTHING;
        }
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
        return own * figure.arrangement().count();
    }

    /** Marks of the ground of one tile, as if no motif lay on it. */
    private static double marks(Ground ground, Box tile, Catalogue catalogue) {
        Fill fill = ground.fill();
        if (fill.isNone()) {
            return 0;
        }
        Isen isen = catalogue.isen(fill.isen());
        Values values = isen.parameters().defaults().with(fill.set());
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
                    return values.number(quantity);
                }
                largest = Math.max(largest, values.number(quantity));
            }
        }
        return largest > 0 ? largest : CLOSE;
    }

    private static Values values(Motif motif, Map<String, String> set) {
        return motif.parameters().defaults().with(set);
    }

    /** Both together. */
    public DrawingCost with(DrawingCost more) {
        return new DrawingCost(places + more.places, marks + more.marks);
    }
}
