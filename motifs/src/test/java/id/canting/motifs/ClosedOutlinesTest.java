package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.design.file.DesignReader;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Finding;
import id.canting.makeability.FindingKind;
import id.canting.makeability.Makeability;
import id.canting.motif.Field;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Unit;
import id.canting.parameter.Values;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wax of every figure closes around each of its areas, at the usual values and at the ends of their ranges. */
class ClosedOutlinesTest {
    /** As narrow as a cloth may be, mm. */
    private static final double NARROWEST = 20;

    static Stream<Motif> figures() {
        return Anything.MOTIFS.stream().filter(motif -> motif.information().kind() == Information.Kind.FIGURE);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void letNoDyeIntoAnArea(Motif motif) {
        Set<Values> all = new LinkedHashSet<>(Set.of(motif.parameters().defaults()));
        for (Values values : RangeEndsTest.ends(motif.parameters())) {
            all.add(motif instanceof Field ? smallest(motif, values) : values);
        }
        for (Values values : all) {
            List<Finding> open = Makeability.check(cloth(motif, values), CraftLimits.USUAL).stream()
                    .filter(finding -> finding.kind() == FindingKind.OPEN)
                    .toList();
            assertThat(open).as("%s", values).isEmpty();
        }
    }

    /** A field of as few things as can be: more of them lie beside each other as these do. */
    private static Values smallest(Motif motif, Values values) {
        Values few = values;
        for (Parameter parameter : motif.parameters().all()) {
            if (parameter instanceof Parameter.Quantity quantity && quantity.unit() == Unit.COUNT) {
                few = few.with(quantity, quantity.range().low());
            }
        }
        return few;
    }

    /** So many whole repeats, two at least, that a cloth can be so wide, mm. */
    private static double whole(double repeat) {
        return repeat * Math.max(2, Math.ceil(NARROWEST / repeat));
    }

    /** The figure once in the middle, or some repeats of its field, and wax on all parts of it later. */
    private static Cloth cloth(Motif motif, Values values) {
        String set = motif.parameters().all().stream()
                .map(parameter -> parameter.name() + ": " + values.written(parameter.name()))
                .collect(Collectors.joining(", "));
        boolean joins = motif instanceof Field;
        String size = motif instanceof Field field
                ? "width: " + whole(field.width(values)) + " mm, height: " + whole(field.height(values)) + " mm"
                : "width: 1200 mm, height: 1200 mm";
        String text = "canting: 1\nhand: 0\ncloth: {format: plain, " + size + "}\nsteps:\n  - wax: {as: figure, motif: "
                + motif.information().id() + ", set: {" + set + "}" + (joins ? "" : ", layout: {single: [0.5, 0.5]}")
                + "}\n  - wax: {on: figure, cover: [all]}\n  - dye: {dye: indigofera, dips: 6}\n  - boil-out: all\n";
        return Cloth.make(new DesignReader(Anything.LIBRARY).read("figure.yaml", text), Anything.LIBRARY);
    }
}
