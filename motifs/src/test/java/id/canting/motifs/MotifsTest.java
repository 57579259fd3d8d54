package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Field;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.parameter.Values;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What is true of every motif, with values anywhere in their ranges. */
class MotifsTest {
    @Property(tries = 300)
    void drawsSomethingFinite(@ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        Drawing drawing = draw(motif, seed);
        assertThat(Anything.parts(drawing)).as(motif.information().id()).isNotEmpty();
        for (Part part : Anything.parts(drawing)) {
            assertThat(Anything.finite(part.mark().bounds()))
                    .as("%s %s %s", motif.information().id(), part.name(), part.mark())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void drawsTheSameFromTheSameSeed(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        assertThat(Anything.parts(draw(motif, seed)).toString())
                .isEqualTo(Anything.parts(draw(motif, seed)).toString());
    }

    @Property(tries = 100)
    void namesEveryPart(@ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        assertThat(Anything.parts(draw(motif(pick), seed)))
                .extracting(Part::name)
                .allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
    }

    @Property(tries = 200)
    void staysNearItsMiddleWhereItIsAFigure(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        if (motif.information().kind() == Information.Kind.FIGURE) {
            assertThat(Extent.reach(Extent.of(draw(motif, seed))))
                    .as(motif.information().id())
                    .isBetween(2.0, 600.0);
        }
    }

    /**
     * Fills and covers work on areas: each lies on the drawing, in closed contours that enclose it. The window of ties
     * is for wax beside them and may reach farther; what a field draws across its cell's edge is outlined from the next
     * cell, too, so its areas may reach one cell farther than its own lines.
     */
    @Property(tries = 300)
    void keepsItsAreasOnTheDrawing(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        Drawing drawing = draw(motif, seed);
        Values values = Anything.values(motif.parameters(), seed);
        double room = motif instanceof Field field ? Math.max(field.width(values), field.height(values)) : 3;
        Box box = Extent.of(drawing).grown(room);
        for (Area area : Anything.areas(drawing)) {
            Region region = area.region();
            String name = motif.information().id() + " " + area.part();
            assertThat(region.isEmpty()).as(name).isFalse();
            boolean tied = motif.information().kind() == Information.Kind.JUMPUTAN;
            assertThat(tied || box.contains(region.bounds())).as(name).isTrue();
            double enclosed = region.contours().stream()
                    .mapToDouble(c -> c.signedArea(0.01))
                    .sum();
            assertThat(enclosed).as(name).isCloseTo(region.area(), within(1e-6 * region.area() + 1e-6));
        }
    }

    /** Wax laid across itself clots, and a thread that crosses itself cannot be drawn tight. */
    @Property(tries = 300)
    void neverCrossesALineWithItself(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        for (Part part : Anything.parts(draw(motif, seed))) {
            for (Path line : Anything.lines(part.mark())) {
                assertThat(Anything.crossing(line))
                        .as("%s %s", motif.information().id(), part.name())
                        .isEmpty();
            }
        }
    }

    /** What is tied or pressed is bounded by closed lines that enclose it. */
    @Property(tries = 200)
    void pressesValidRegions(@ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        for (Part part : Anything.parts(draw(motif, seed))) {
            if (part.mark() instanceof Mark.Pressed pressed) {
                double enclosed = pressed.region().contours().stream()
                        .mapToDouble(c -> c.signedArea(0.01))
                        .sum();
                assertThat(enclosed)
                        .as("%s %s", motif.information().id(), part.name())
                        .isPositive()
                        .isCloseTo(
                                pressed.region().area(),
                                within(1e-6 * pressed.region().area() + 1e-6));
            }
        }
    }

    private static Motif motif(int pick) {
        return Anything.MOTIFS.get(pick % Anything.MOTIFS.size());
    }

    private static Drawing draw(Motif motif, long seed) {
        Values values = Anything.values(motif.parameters(), seed);
        Hand hand = Anything.hand(seed);
        return motif.draw(values, hand);
    }
}
