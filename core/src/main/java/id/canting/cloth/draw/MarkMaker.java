package id.canting.cloth.draw;

import id.canting.design.Design;
import id.canting.design.Fill;
import id.canting.design.Ground;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.layout.BandLayout;
import id.canting.layout.Fit;
import id.canting.layout.Flipped;
import id.canting.layout.Layout;
import id.canting.layout.Zone;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Hand;
import id.canting.random.RandomSource;
import id.canting.resist.Folding;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws the marks of a design's steps onto its cloth. */
public final class MarkMaker {
    /** How many ways at most a lively hand draws one motif; each place of a repeat picks one, so that repeats stay instances. */
    static final int HAND_VARIANTS = 5;

    private static final Messages MESSAGES = Messages.beside(MarkMaker.class, "messages");

    private final Design design;
    private final Catalogue catalogue;
    private final List<Text> notes = new ArrayList<>();
    private final Map<String, Drawing> made = new HashMap<>();
    private final DrawingMemory memory;
    private final Map<String, DrawingMemory.Key> keys = new HashMap<>();

    public MarkMaker(Design design, Catalogue catalogue, DrawingMemory memory) {
        this.design = design;
        this.catalogue = catalogue;
        this.memory = memory;
    }

    /** What was fitted and what was left over, for the report. */
    public List<Text> notes() {
        return notes;
    }

    public Drawing tied(Step.Tie step) {
        return remembered(
                step,
                Optional.empty(),
                () -> marks(step.name(), step.source(), step.zone(), Pens.USUAL, Map.of(), Optional.empty()));
    }

    public Drawing waxed(Step.Wax step) {
        Pens pens = new Pens(step.canting(), step.fine());
        return remembered(
                step,
                step.ground(),
                () -> marks(step.name(), step.source(), step.zone(), pens, step.fills(), step.ground()));
    }

    private Drawing remembered(Step step, Optional<Ground> ground, Supplier<Drawing> draw) {
        List<DrawingMemory.Key> around = ground.map(Ground::around).orElse(List.of()).stream()
                .map(keys::get)
                .filter(Objects::nonNull)
                .toList();
        DrawingMemory.Key key = DrawingMemory.Key.of(design, step, around);
        int before = notes.size();
        DrawingMemory.Drawn drawn = memory.get(key, () -> {
            Drawing drawing = draw.get();
            return new DrawingMemory.Drawn(drawing, List.copyOf(notes.subList(before, notes.size())));
        });
        notes.subList(before, notes.size()).clear();
        notes.addAll(drawn.notes());
        keys.put(step.name(), key);
        made.put(step.name(), drawn.drawing());
        return drawn.drawing();
    }

    private Drawing marks(
            String step, Source source, String zone, Pens pens, Map<String, Fill> fills, Optional<Ground> ground) {
        RandomSource random = RandomSource.of(design.seed()).stream("step/" + step);
        Hand hand = new Hand(pens.canting(), pens.fine(), design.hand(), random);
        FigureDrawer figures = new FigureDrawer(catalogue, fills);
        Drawing.Builder all = Drawing.builder();
        for (Zone.Piece piece : zone(zone).pieces()) {
            if (source instanceof Source.Edges edges) {
                all.place(edges(step, edges, piece, figures, hand), Transform.IDENTITY);
            } else if (source instanceof Source.Folded folded) {
                all.place(folded(step, folded.folding(), piece.upright(), hand), piece.ontoCloth());
            } else if (source instanceof Source.Repeat repeat) {
                List<Drawing.Placed> placed = repeat(step, repeat, piece, figures, ground, hand);
                Drawing onCloth = RepeatMaker.moved(placed, piece.ontoCloth());
                all.place(
                        piece.within()
                                .map(part ->
                                        new Drawing(List.of(), List.of(), ZoneClipper.convex(onCloth.placed(), part)))
                                .orElse(onCloth),
                        Transform.IDENTITY);
            }
        }
        return all.build();
    }

    private Zone zone(String name) {
        return design.zones().all().stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Drawing edges(String step, Source.Edges edges, Zone.Piece piece, FigureDrawer figures, Hand hand) {
        List<BandLayout.Choice> bands = new ArrayList<>();
        for (Source.Use use : edges.bands()) {
            Band band = (Band) catalogue.motif(use.motif());
            bands.add(new BandLayout.Choice(use.flip() ? new Flipped(band) : band, figures.values(use)));
        }
        if (piece.edges().isEmpty()) {
            throw new UserError(MESSAGES.text("bands.slant", step));
        }
        double height = BandLayout.height(bands);
        if (height > piece.depth() + 1e-9) {
            throw new UserError(MESSAGES.text("bands.high", step, height, piece.depth()));
        }
        return BandLayout.around(piece, bands, hand, figures::finished);
    }

    private Drawing folded(String step, Folding folding, Box piece, Hand hand) {
        if (!folding.holds(piece)) {
            throw new UserError(MESSAGES.text("fold.beside", step));
        }
        notes.add(MESSAGES.text("fold", step, folding.layers(piece)));
        return folding.drawing(piece, hand.liveliness(), hand.random().stream("fold"));
    }

    private List<Drawing.Placed> repeat(
            String step,
            Source.Repeat asked,
            Zone.Piece piece,
            FigureDrawer figures,
            Optional<Ground> ground,
            Hand hand) {
        Box box = piece.upright();
        Layout layout = asked.layout() instanceof Layout.Single single
                ? new Layout.Single(single.at(), single.turn(), box.width(), box.height())
                : asked.layout();
        Fit fit = Fit.into(box, layout);
        Source.Repeat repeat = TwoStamps.beside(asked, fit.tile().width() / 2);
        note(step, fit);
        Box cloth = Box.sized(0, 0, design.cut().width(), design.cut().height());
        AllowedArea room = AllowedArea.of(fit, piece.ontoCloth().inverse().apply(cloth));
        int places = fit.columns() * fit.rows() * fit.tile().places().size();
        int count = design.hand() == 0 ? 1 : Math.min(HAND_VARIANTS, places);
        Transform stretch = Transform.scale(fit.stretchX(), fit.stretchY());
        List<Drawing> variants = RepeatMaker.variants(
                count, variant -> figures.together(repeat, step(fit), stretch, hand.stream("variant/" + variant)));
        List<Drawing.Placed> placed = new ArrayList<>();
        if (ground.isPresent() && !ground.get().fill().isNone()) {
            Region silhouette =
                    Region.union(variants.stream().map(Extent::silhouette).toList());
            Region kept = around(ground.get().around(), piece, fit);
            GroundMaker maker =
                    new GroundMaker(fit, room, silhouette, kept, ground.get().gap());
            placed.addAll(
                    maker.place(FigureDrawer.chosen(catalogue, ground.get().fill()), hand.stream("ground")));
        }
        placed.addAll(new RepeatMaker(fit, room, variants, hand.stream("spots").random()).place());
        return placed;
    }

    /** The areas of earlier steps as they lie in the middle one of a fit's tiles, in that tile's own coordinates. */
    private Region around(List<String> steps, Zone.Piece piece, Fit fit) {
        Transform tile = piece.ontoCloth().inverse().then(fit.middleCorner().inverse());
        Box near = fit.tile().box().grown(GroundMaker.MARGIN);
        List<Region> regions = new ArrayList<>();
        for (String step : steps) {
            for (Region region : Extent.areas(made.getOrDefault(step, Drawing.EMPTY), tile)) {
                if (region.bounds().meets(near)) {
                    regions.add(region);
                }
            }
        }
        return Region.union(regions);
    }

    /** From one place to the next in its row, mm. */
    private static double step(Fit fit) {
        boolean halves = fit.tile().places().size() > 1;
        return halves ? fit.tile().width() / 2 : fit.tile().width();
    }

    private void note(String step, Fit fit) {
        notes.add(MESSAGES.text(
                "fit",
                step,
                fit.columns(),
                fit.rows(),
                fit.tile().width(),
                fit.tile().height(),
                (fit.stretchX() - 1) * 100,
                (fit.stretchY() - 1) * 100,
                fit.leftX(),
                fit.leftY()));
    }
}
