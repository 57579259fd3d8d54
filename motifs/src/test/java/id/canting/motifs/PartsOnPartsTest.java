package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.draw.Parts;
import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import id.canting.motif.Motif;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn on a part of a motif as a part of its own, such as an eye, when that part is covered with wax. */
class PartsOnPartsTest {
    private static final double FLATNESS = 0.05;

    static Stream<Motif> motifs() {
        return Anything.MOTIFS.stream();
    }

    /** Only an area can be left open. */
    @ParameterizedTest
    @MethodSource("motifs")
    void isAnArea(Motif motif) {
        Drawing drawing = drawn(motif);
        List<Area> areas = Anything.areas(drawing);
        for (Part part : Anything.parts(drawing)) {
            if (part.role() == Role.KLOWONG
                    && part.mark() instanceof Mark.WaxLine line
                    && line.centre().closed()) {
                Region inside = Region.of(line.centre(), FLATNESS);
                if (areas.stream().anyMatch(area -> !area.part().equals(part.name()) && bears(area, inside))) {
                    assertThat(areas)
                            .as(part.name())
                            .anySatisfy(area -> assertThat(area.part().equals(part.name())
                                            && 2 * area.region().and(inside).area() > inside.area())
                                    .isTrue());
                }
            }
        }
    }

    private static boolean bears(Area area, Region other) {
        return other.area() < area.region().area()
                && 2 * area.region().and(other).area() > other.area();
    }

    @ParameterizedTest
    @CsvSource({
        "byn-udang,        body,  eye,    1",
        "byn-sembilang,    head,  eye,    1",
        "byn-buah-pedade,  rim,   fruit,  1",
        "plb-pucuk-rebung, core,  leaf,   6",
        "plb-pucuk-rebung, core,  bud,    3",
        "plb-bintang,      star,  heart,  1"
    })
    void staysOpenUnlessItIsNamed(String id, String covered, String part, int count) {
        Drawing drawing = drawn(Anything.CATALOGUE.motif(id));
        Region bare = wax(drawing, List.of(covered));
        List<Region> open = Anything.areas(drawing).stream()
                .filter(area -> area.part().equals(part))
                .map(Area::region)
                .filter(area -> !bare.contains(area, 0.01) && bare.bounds().contains(area.bounds()))
                .toList();
        assertThat(open).hasSize(count);
        assertThat(open).allSatisfy(area -> assertThat(bare.and(area).area()).isLessThan(0.01));
        Region both = wax(drawing, List.of(covered, part));
        assertThat(open)
                .allSatisfy(area -> assertThat(both.contains(area, 0.01)).isTrue());
    }

    private static Drawing drawn(Motif motif) {
        return motif.draw(motif.parameters().defaults(), Anything.hand(0));
    }

    private static Region wax(Drawing drawing, List<String> covered) {
        return Region.union(Parts.covered(drawing, covered).flattened().stream()
                .flatMap(part -> part.mark().wax().flatMap(Wax::blocked).stream())
                .toList());
    }
}
