package id.canting.cloth.draw;

import id.canting.design.Design;
import id.canting.design.Fill;
import id.canting.design.Ground;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Transform;
import id.canting.layout.Zone;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Field;
import id.canting.motif.Hand;
import id.canting.random.RandomSource;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws the marks of a design's steps onto its cloth. */
public final class MarkMaker {
    static final Messages MESSAGES = Messages.beside(MarkMaker.class, "messages");

    private final Design design;
    private final Catalogue catalogue;
    private final List<Text> notes = new ArrayList<>();
    private final Map<String, List<LeftOut>> left = new HashMap<>();
    private final List<LeftOut> leftNow = new ArrayList<>();
    private final Map<String, Drawing> made = new HashMap<>();
    private final DrawingMemory memory;
    private final Quality quality;
    private final Map<String, DrawingMemory.Key> keys = new HashMap<>();

    public MarkMaker(Design design, Catalogue catalogue, DrawingMemory memory, Quality quality) {
        this.design = design;
        this.catalogue = catalogue;
        this.memory = memory;
        this.quality = quality;
    }

    /** What was fitted and what was left over, for the report. */
    public List<Text> notes() {
        return notes;
    }

    /** What was left out at the edges of zones, by step. */
    public Map<String, List<LeftOut>> leftOut() {
        return left;
    }

    void leftOut(LeftOut one) {
        leftNow.add(one);
    }

    Design design() {
        return design;
    }

    Quality quality() {
        return quality;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /**
     * One way to draw the figures of a repeat, remembered.
     */
    FigureDrawer.Drawn variant(
            String step,
            Source.Repeat repeat,
            double width,
            Transform stretch,
            int variant,
            Hand hand,
            FigureDrawer figures) {
        DrawingMemory.FigureKey key = new DrawingMemory.FigureKey(
                step,
                repeat.figures(),
                fitted(repeat, width, stretch),
                figures.fills(),
                new Pens(hand.klowong(), hand.isen()),
                variant,
                design.seed(),
                design.hand(),
                design.drawings());
        return memory.figure(key, () -> figures.together(repeat, width, stretch, hand.stream("variant/" + variant)));
    }

    /** Bands are fitted to the repeat's width and fields stretched with its cell; other motifs are drawn as they are. */
    private List<Object> fitted(Source.Repeat repeat, double width, Transform stretch) {
        boolean fits = repeat.figures().stream()
                .map(figure -> catalogue.motif(figure.use().motif()))
                .anyMatch(motif -> motif instanceof Band || motif instanceof Field);
        return fits ? List.of(width, stretch, repeat.layout().repeats()) : List.of();
    }

    /** The marks of a step drawn before; none if it drew none. */
    Drawing made(String step) {
        return made.getOrDefault(step, Drawing.EMPTY);
    }

    /** Notes what was fitted or folded. */
    void note(String key, Object... arguments) {
        notes.add(MESSAGES.text(key, arguments));
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
        DrawingMemory.Key key = DrawingMemory.Key.of(design, step, around, quality);
        int before = notes.size();
        DrawingMemory.Drawn drawn = memory.get(key, () -> {
            Drawing drawing = draw.get();
            if (!leftNow.isEmpty()) {
                note("edge", step.name(), leftNow.size());
            }
            return new DrawingMemory.Drawn(
                    drawing, List.copyOf(notes.subList(before, notes.size())), List.copyOf(leftNow));
        });
        leftNow.clear();
        left.put(step.name(), drawn.left());
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
        for (Zone.Piece piece : design.zones().zone(zone).pieces()) {
            Drawing.Placed marks = source.match(new PieceMarks(this, piece, step, figures, ground, hand));
            all.place(marks.drawing(), marks.transform());
        }
        return all.build();
    }
}
