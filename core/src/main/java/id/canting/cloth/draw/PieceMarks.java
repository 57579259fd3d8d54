package id.canting.cloth.draw;

import id.canting.design.Cut;
import id.canting.design.Ground;
import id.canting.design.Source;
import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.layout.BandLayout;
import id.canting.layout.Edge;
import id.canting.layout.Fit;
import id.canting.layout.Flipped;
import id.canting.layout.Zone;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.resist.Folding;
import id.canting.text.Decimals;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the marks of a step on one piece of its zone, as they come from its source, and says where they lie. */
final class PieceMarks implements Source.Cases<Drawing.Placed> {
    /** How many ways at most a lively hand draws one motif; each place of a repeat picks one, so that repeats stay instances. */
    static final int HAND_VARIANTS = 5;

    /** What is left of a zone is not worth a word below this, mm. */
    private static final double SEEN = 0.05;

    private final MarkMaker maker;
    private final Zone.Piece piece;
    private final String step;
    private final FigureDrawer figures;
    private final Optional<Ground> ground;
    private final Hand hand;

    PieceMarks(
            MarkMaker maker, Zone.Piece piece, String step, FigureDrawer figures, Optional<Ground> ground, Hand hand) {
        this.maker = maker;
        this.piece = piece;
        this.step = step;
        this.figures = figures;
        this.ground = ground;
        this.hand = hand;
    }

    @Override
    public Drawing.Placed edges(Source.Edges edges) {
        List<BandLayout.Choice> bands = new ArrayList<>();
        for (Source.Use use : edges.bands()) {
            Band band = (Band) maker.catalogue().motif(use.motif());
            bands.add(new BandLayout.Choice(use.flip() ? new Flipped(band) : band, figures.values(use)));
        }
        if (piece.edges().isEmpty()) {
            throw new UserError(MarkMaker.MESSAGES.text("bands.slant", step));
        }
        double height = BandLayout.height(bands);
        if (height > piece.depth() + 1e-9) {
            throw new UserError(MarkMaker.MESSAGES.text("bands.high", step, height, piece.depth()));
        }
        return new Drawing.Placed(BandLayout.around(piece, bands, hand, figures::finished), Transform.IDENTITY);
    }

    @Override
    public Drawing.Placed folded(Source.Folded folded) {
        Box upright = piece.upright();
        Folding folding = folded.folding();
        if (!folding.holds(upright)) {
            throw new UserError(MarkMaker.MESSAGES.text("fold.beside", step));
        }
        maker.note("fold", step, folding.layers(upright));
        Drawing drawing = folding.drawing(upright, hand.liveliness(), hand.random().stream("fold"));
        return new Drawing.Placed(drawing, piece.ontoCloth());
    }

    /** Covering parts of marks draws none anew. */
    @Override
    public Drawing.Placed over(Source.Over over) {
        throw new IllegalArgumentException(step + " draws no marks of its own but covers those of " + over.step());
    }

    @Override
    public Drawing.Placed repeat(Source.Repeat repeat) {
        Drawing onCloth = RepeatMaker.moved(placed(repeat), piece.ontoCloth());
        List<LeftOut> left = new ArrayList<>();
        Drawing within = piece.within()
                .map(part -> new Drawing(List.of(), List.of(), ZoneClipper.convex(onCloth.placed(), part, left)))
                .orElse(onCloth);
        left.forEach(maker::leftOut);
        return new Drawing.Placed(within, Transform.IDENTITY);
    }

    private List<Drawing.Placed> placed(Source.Repeat asked) {
        Fit fit = Fit.into(piece.upright(), asked.layout());
        Source.Repeat repeat = TwoStamps.beside(asked, fit.tile().width() / 2);
        note(fit);
        Cut cut = maker.design().cut();
        Box cloth = Box.sized(0, 0, cut.width(), cut.height());
        AllowedArea room = AllowedArea.of(fit, piece.ontoCloth().inverse().apply(cloth));
        int places = fit.columns() * fit.rows() * fit.tile().places().size();
        boolean alike = maker.design().hand() == 0 || !maker.quality().full();
        int count = alike ? 1 : Math.min(HAND_VARIANTS, places);
        Transform stretch = Transform.scale(fit.stretchX(), fit.stretchY());
        List<FigureDrawer.Drawn> drawn = RepeatMaker.variants(
                count, variant -> maker.variant(step, repeat, step(fit), stretch, variant, hand, figures));
        drawn.stream()
                .flatMap(each -> each.left().stream())
                .sorted()
                .distinct()
                .forEach(left -> maker.note("carry.small", step, left.motif(), left.part()));
        List<Drawing> variants = drawn.stream().map(FigureDrawer.Drawn::drawing).toList();
        List<Drawing.Placed> placed = new ArrayList<>();
        ground.filter(wanted -> maker.quality().full() && !wanted.fill().isNone())
                .ifPresent(wanted -> placed.addAll(filled(wanted, fit, room, variants)));
        RepeatMaker motifs =
                new RepeatMaker(fit, room, variants, hand.stream("spots").random(), repeat.edge() == Edge.WHOLE);
        placed.addAll(motifs.place());
        motifs.left().forEach(left -> maker.leftOut(left.moved(piece.ontoCloth())));
        return placed;
    }

    private List<Drawing.Placed> filled(Ground wanted, Fit fit, AllowedArea room, List<Drawing> variants) {
        Region taken = Clearing.around(variants, wanted.gap());
        EarlierAreas earlier = earlier(wanted.around(), fit);
        boolean repeat = earlier.repeat();
        Region kept = (repeat ? earlier.middle() : earlier.all()).offset(wanted.gap());
        if (!repeat) {
            maker.note("around.whole", step);
        }
        Fit laid = repeat ? fit : earlier.whole(taken.isEmpty() ? 0 : Extent.reach(taken.bounds()));
        GroundMaker ground = new GroundMaker(laid, room, taken, kept);
        return ground.place(FigureDrawer.chosen(maker.catalogue(), wanted.fill()), hand.stream("ground"));
    }

    /** The areas of earlier steps, in the coordinates of the fitted rectangle. */
    private EarlierAreas earlier(List<String> steps, Fit fit) {
        Transform back = piece.ontoCloth().inverse();
        List<Region> areas = new ArrayList<>();
        steps.forEach(name -> areas.addAll(Extent.areas(maker.made(name), back)));
        return new EarlierAreas(areas, fit);
    }

    /** From one place to the next in its row, mm. */
    private static double step(Fit fit) {
        boolean halves = fit.tile().places().size() > 1;
        return halves ? fit.tile().width() / 2 : fit.tile().width();
    }

    private void note(Fit fit) {
        maker.note(
                "fit",
                step,
                fit.columns(),
                fit.rows(),
                Decimals.text(fit.tile().width(), 1),
                Decimals.text(fit.tile().height(), 1),
                Decimals.text((fit.stretchX() - 1) * 100, 1),
                Decimals.text((fit.stretchY() - 1) * 100, 1),
                left(fit));
    }

    /** What of the zone stays without a repeat, in words; nothing where it is filled. */
    private Text left(Fit fit) {
        return fit.leftX() < SEEN && fit.leftY() < SEEN
                ? Text.EMPTY
                : MarkMaker.MESSAGES.text("fit.left", Decimals.text(fit.leftX(), 1), Decimals.text(fit.leftY(), 1));
    }
}
