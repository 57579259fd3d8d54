package id.canting.cloth.draw;

import id.canting.design.Fill;
import id.canting.design.Source;
import id.canting.geometry.Label;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Field;
import id.canting.motif.Filling;
import id.canting.motif.Hand;
import id.canting.motif.HandVariation;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.parameter.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws single motifs as a step wants them: with its values, its fills and its hand. */
public final class FigureDrawer {
    private static final Label REPEAT = Label.of(MarkMaker.MESSAGES.text("repeat"), "repeat");

    private final Catalogue catalogue;
    private final Map<String, Fill> fills;
    private final CompositeFigure composed;

    public FigureDrawer(Catalogue catalogue, Map<String, Fill> fills) {
        this.catalogue = catalogue;
        this.fills = fills;
        this.composed = new CompositeFigure(catalogue, this);
    }

    /** The fill of each part by name, where it is not the motif's own. */
    Map<String, Fill> fills() {
        return fills;
    }

    /**
     * The motifs of one place of a repeat, in one variant of the hand. A band among them is fitted to the repeat's
     * width, so that its units join from place to place.
     *
     * @param width of the repeat, mm
     */
    public Drawing together(Source.Repeat repeat, double width, Hand hand) {
        return together(repeat, width, Transform.IDENTITY, hand).drawing();
    }

    /**
     * The figures of one place.
     *
     * @param left carried motifs that found no room
     */
    record Drawn(Drawing drawing, Set<CompositeFigure.NoRoom> left) {
        Drawn {
            left = Collections.unmodifiableSet(new TreeSet<>(left));
        }
    }

    /**
     * As above, where the cell was stretched to make whole repeats.
     *
     * @param stretch of the cell; a motif that covers a field stretches with it
     */
    Drawn together(Source.Repeat repeat, double width, Transform stretch, Hand hand) {
        Set<CompositeFigure.NoRoom> left = new TreeSet<>();
        List<Drawing> figures = new ArrayList<>();
        List<List<Transform>> places = new ArrayList<>();
        int number = 0;
        for (Source.Figure figure : repeat.figures()) {
            Motif motif = catalogue.motif(figure.use().motif());
            Hand own = hand.stream("figure/" + number++ + "/" + figure.use().motif());
            Drawing drawn = motif instanceof Band band
                    ? joined(band, values(figure.use()), width, !repeat.layout().repeats(), own)
                    : composed.draw(figure, own, left);
            figures.add(drawn.labelled(motif.information().label()));
            places.add(Places.of(figure).stream()
                    .map(place -> motif instanceof Field ? stretched(place, figure, stretch) : place)
                    .toList());
        }
        return new Drawn(named(figures, places), left);
    }

    /** A field's place with its cell stretched about the figure's own offset, which stays. */
    private static Transform stretched(Transform place, Source.Figure figure, Transform stretch) {
        return place.then(Transform.shift(-figure.x(), -figure.y()))
                .then(stretch)
                .then(Transform.shift(figure.x(), figure.y()));
    }

    /**
     * Whole units of a band over a width, centred on the origin, and what stands on their seams.
     *
     * @param once whether the row stands alone; else the next row's first seam is where this one ends
     */
    private Drawing joined(Band band, Values values, double width, boolean once, Hand hand) {
        int units = (int) Math.max(1, Math.round(width / band.length(values)));
        Values fitted = band.fitted(values, width / units);
        Drawing unit = finished(band.draw(fitted, hand), hand);
        Drawing between = finished(band.between(fitted, hand.stream("between")), hand.stream("between"));
        boolean hasBetween = !between.parts().isEmpty() || !between.placed().isEmpty();
        Drawing.Builder row = Drawing.builder();
        for (int i = 0; i < units; i++) {
            Transform start = Transform.shift(width * i / units - width / 2, -band.height(fitted) / 2);
            row.place(unit, start);
            if (hasBetween && (i > 0 || !once)) {
                row.place(between, start);
            }
        }
        return row.build();
    }

    /**
     * What stands in one place of a repeat: a single motif by its own name, several as a repeat in which each has its name.
     */
    private static Drawing named(List<Drawing> figures, List<List<Transform>> places) {
        boolean single = places.stream().mapToInt(List::size).sum() == 1;
        Drawing.Builder all = Drawing.builder();
        for (int i = 0; i < figures.size(); i++) {
            Drawing figure = single ? figures.get(i).labelled(Optional.empty()) : figures.get(i);
            places.get(i).forEach(place -> all.place(figure, place));
        }
        Drawing placed = all.build();
        if (!single) {
            return placed.labelled(REPEAT);
        }
        Drawing.Placed only = placed.placed().get(0);
        boolean plain = only.transform().equals(Transform.IDENTITY);
        return (plain ? only.drawing() : placed).labelled(figures.get(0).label());
    }

    /** The values of a motif as the design sets them. */
    Values values(Source.Use use) {
        return catalogue.motif(use.motif()).parameters().defaults().with(use.set());
    }

    /** A motif's drawing with its areas filled, drawn as the hand draws. */
    Drawing finished(Drawing drawing, Hand hand) {
        Drawing filled = Filling.fill(drawing, this::fill, hand.stream("fill"));
        return HandVariation.drawing(filled, hand.stream("lively"));
    }

    private Filling.@Nullable Chosen fill(Area area) {
        Fill chosen =
                area.given(fills).orElseGet(() -> new Fill(area.isen().isEmpty() ? Fill.NONE : area.isen(), Map.of()));
        return chosen.isNone() ? null : chosen(catalogue, chosen);
    }

    /** A fill of the design with its values. */
    static Filling.Chosen chosen(Catalogue catalogue, Fill fill) {
        Isen isen = catalogue.isen(fill.isen());
        return new Filling.Chosen(isen, isen.parameters().defaults().with(fill.set()));
    }
}
