package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Band;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Unit;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where drawings break if they do: every motif with all values least, all greatest, each alone at either end of its
 * range, and some chance choices of ends.
 */
class RangeEndsTest {
    /** The finest wax a canting lays, mm; the check of a cloth looks for it. */
    private static final double FINEST = 0.4;

    private static final int CHANCE = 8;

    /** Parameters that are the size of the whole thing. */
    private static final Set<String> SIZES = Set.of(
            "size", "length", "diameter", "radius", "width", "height", "span", "base", "wavelength", "side", "body");

    static Stream<Motif> motifs() {
        return Anything.MOTIFS.stream();
    }

    static Stream<Band> bands() {
        return motifs().filter(Band.class::isInstance).map(Band.class::cast);
    }

    /** Neither a line of wax nor one of stitches, nor what bounds an area, comes back over itself. */
    @ParameterizedTest
    @MethodSource("motifs")
    void drawsLinesThatNeverCrossThemselves(Motif motif) {
        for (Values values : ends(motif.parameters())) {
            for (Part part : Anything.parts(motif.draw(values, Anything.hand(values.hashCode())))) {
                for (Path line : Anything.lines(part.mark())) {
                    assertThat(Anything.crossing(line))
                            .as("%s of %s", part.name(), values)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("motifs")
    void drawsSomethingFiniteInWaxThatACantingLays(Motif motif) {
        for (Values values : ends(motif.parameters())) {
            Drawing drawing = motif.draw(values, Anything.hand(values.hashCode()));
            assertThat(Anything.parts(drawing)).as("%s", values).isNotEmpty();
            assertThat(Anything.finite(extent(drawing))).as("%s", values).isTrue();
            for (Part part : Anything.parts(drawing)) {
                assertThat(width(part.mark()))
                        .as("%s of %s", part.name(), values)
                        .isGreaterThanOrEqualTo(FINEST);
            }
            for (Area area : Anything.areas(drawing)) {
                assertThat(area.region().isEmpty())
                        .as("%s of %s", area.part(), values)
                        .isFalse();
            }
        }
    }

    private static double width(Mark mark) {
        if (mark instanceof Mark.WaxLine wax) {
            return wax.width();
        }
        return mark instanceof Mark.WaxDot dot ? dot.diameter() : Double.POSITIVE_INFINITY;
    }

    /** The middle of a line of wax stays on its strip; the softness of ties and stitches goes a little farther. */
    @ParameterizedTest
    @MethodSource("bands")
    void keepsBandsAndTheirCornersInTheirStrip(Band band) {
        double over = band.information().kind() == Information.Kind.JUMPUTAN ? 2.5 : 0.1;
        for (Values values : ends(band.parameters())) {
            double height = band.height(values);
            Box unit = middles(band.draw(values, Anything.hand(values.hashCode())));
            assertThat(unit.top()).as("%s", values).isGreaterThanOrEqualTo(-over);
            assertThat(unit.bottom()).as("%s", values).isLessThanOrEqualTo(height + over);
            Drawing corner = band.corner(values, Anything.hand(values.hashCode()));
            assertThat(Anything.parts(corner)).as("corner of %s", values).isNotEmpty();
            assertThat(Box.sized(0, 0, height, height).grown(over).contains(middles(corner)))
                    .as("corner of %s: %s in %s mm", values, middles(corner), height)
                    .isTrue();
        }
    }

    private static Box middles(Drawing drawing) {
        return Anything.parts(drawing).stream()
                .map(Part::mark)
                .map(mark -> mark instanceof Mark.WaxLine line ? line.centre().bounds() : mark.bounds())
                .reduce(Box::with)
                .orElseThrow();
    }

    /** What is called a size makes the thing larger, all the way through its range. */
    @ParameterizedTest
    @MethodSource("motifs")
    void growsWithEachSize(Motif motif) {
        for (Parameter parameter : motif.parameters().all()) {
            if (parameter instanceof Parameter.Quantity quantity
                    && quantity.unit() == Unit.LENGTH
                    && SIZES.contains(quantity.name())) {
                double before = 0;
                for (int step = 0; step <= 8; step++) {
                    double value = quantity.range().low()
                            + step
                                    / 8.0
                                    * (quantity.range().high()
                                            - quantity.range().low());
                    Values values = motif.parameters().defaults().with(quantity, value);
                    Box box = extent(motif.draw(values, Anything.hand(0)));
                    double diagonal = StrictMath.hypot(box.width(), box.height());
                    assertThat(diagonal).as("%s %s", quantity.name(), value).isGreaterThanOrEqualTo(before - 1e-9);
                    before = diagonal;
                }
            }
        }
    }

    /** Mark by mark, so that a figure set aslant is not measured by the box it stood in. */
    private static Box extent(Drawing drawing) {
        return Anything.parts(drawing).stream()
                .map(part -> part.mark().bounds())
                .reduce(Box::with)
                .orElseThrow();
    }

    /** The defaults with one value at an end of its range, all of them there, and some chance choices of ends. */
    static List<Values> ends(Parameters parameters) {
        List<Values> all = new ArrayList<>();
        Values least = parameters.defaults();
        Values most = parameters.defaults();
        for (Parameter parameter : parameters.all()) {
            List<String> own = ends(parameter);
            least = least.with(parameter.name(), own.get(0));
            most = most.with(parameter.name(), own.get(own.size() - 1));
            own.forEach(end -> all.add(parameters.defaults().with(parameter.name(), end)));
        }
        all.add(least);
        all.add(most);
        RandomSource random = RandomSource.of(7).stream("ends");
        for (int i = 0; i < CHANCE; i++) {
            Values values = parameters.defaults();
            for (Parameter parameter : parameters.all()) {
                List<String> own = ends(parameter);
                values = values.with(parameter.name(), own.get(random.below(own.size())));
            }
            all.add(values);
        }
        return all;
    }

    private static List<String> ends(Parameter parameter) {
        if (parameter instanceof Parameter.Quantity quantity) {
            return List.of(
                    written(quantity, quantity.range().low()),
                    written(quantity, quantity.range().high()));
        }
        return parameter instanceof Parameter.Choice choice ? choice.options() : List.of("false", "true");
    }

    private static String written(Parameter.Quantity quantity, double end) {
        return Parameters.of(quantity).defaults().with(quantity, end).written(quantity.name());
    }
}
