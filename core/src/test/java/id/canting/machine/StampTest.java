package id.canting.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Trial;
import id.canting.geometry.Region;
import id.canting.makeability.CraftLimits;
import id.canting.mark.Mark;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The face of a stamp. */
class StampTest {
    private static final CraftLimits USUAL = CraftLimits.USUAL;

    /** Squares drawn around on cells, so that two of them stand as far apart as their cell leaves room. */
    private static WaxSelection squares(double size, double cell, double canting) {
        String cut = "{format: plain, width: %s mm, height: %s mm}".formatted(4 * cell, 2 * cell);
        return new MachineRequest(List.of(), true, true)
                .of(Trial.cloth(0, cut, """
                - wax: {as: squares, motif: blok, set: {size: %s mm}, canting: %s mm,
                        layout: {lampah: tubrukan, cell: [%s mm, %s mm]}}
                """.formatted(size, canting, cell, cell)));
    }

    private static Region region(Trail trail) {
        return ((Trail.Face) trail)
                .contours().stream()
                        .map(line -> Region.of(id.canting.geometry.Path.polygon(line.points()), 0.01))
                        .reduce(Region::minus)
                        .orElseThrow();
    }

    @Test
    @DisplayName("A 30: the faces of a stamp are closed and do not lie over one another")
    void facesAreApart() {
        CapFace face = CapFace.of(squares(30, 40, 2), USUAL, false);
        MachineLayer layer = face.drawing().layers().get(0);
        assertThat(layer.filled()).isTrue();
        List<Region> faces = layer.trails().stream().map(StampTest::region).toList();
        double sum = faces.stream().mapToDouble(Region::area).sum();
        assertThat(Region.union(faces).area()).isCloseTo(sum, within(1e-6));
        assertThat(sum).isCloseTo(face.face().area(), within(0.01 * sum));
    }

    @ParameterizedTest
    @DisplayName("A 30: the narrowest gap and the thinnest line are measured and held to")
    @CsvSource({
        "30,33,2,1,0", // 33 mm cells leave 1 mm between the lines of neighbours
        "30,32.4,2,0.4,1",
        "30,36,2,2,0"
    })
    void gapsAreMeasuredAcrossTheSeam(double size, double cell, double canting, double gap, int narrow) {
        CapFace face = CapFace.of(squares(size, cell, canting), USUAL, false);
        assertThat(face.gap()).isCloseTo(gap, within(0.07));
        assertThat(face.narrow().isEmpty()).isEqualTo(narrow == 0);
        assertThat(face.line()).hasValue(canting);
    }

    @Test
    void linesTooFineAreMadeAsWideAsAStampCarries() {
        CapFace face = CapFace.of(squares(30, 40, 0.5), USUAL, false);
        assertThat(face.thickened()).isPositive();
        assertThat(face.line()).hasValue(0.6);
    }

    @Test
    void areasAloneHaveNoThinnestLine() {
        WaxSelection areas = new MachineRequest(List.of(), true, true)
                .of(Trial.cloth(0, "{format: plain, width: 80 mm, height: 80 mm}", """
                - wax: {motif: blok, set: {size: 30 mm}, cover: [all], layout: {lampah: tubrukan, cell: [40 mm, 40 mm]}}
                """));
        List<WaxMark> marks = areas.marks().stream()
                .filter(waxed -> waxed.part().mark() instanceof Mark.WaxArea)
                .toList();
        WaxSelection covered =
                new WaxSelection(areas.title(), areas.steps(), areas.width(), areas.height(), areas.repeat(), marks);
        assertThat(marks).isNotEmpty();
        assertThat(CapFace.of(covered, USUAL, false).line()).isEmpty();
    }

    @Test
    void narrowGapsCanBeFilled() {
        CapFace open = CapFace.of(squares(30, 32.4, 2), USUAL, false);
        CapFace filled = CapFace.of(squares(30, 32.4, 2), USUAL, true);
        assertThat(filled.filled()).isPositive();
        assertThat(filled.narrow()).isEmpty();
        assertThat(filled.face().area()).isGreaterThan(open.face().area());
        assertThat(filled.gap()).isGreaterThanOrEqualTo(0.6);
    }
}
