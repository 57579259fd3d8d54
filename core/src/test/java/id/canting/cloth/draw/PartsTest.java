package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wax that blocks named parts, and what it leaves open of others. */
class PartsTest {
    private static final Path SQUARE = Box.sized(0, 0, 30, 30).outline();

    private static Drawing.Builder square() {
        return Drawing.builder().area("body", SQUARE, "");
    }

    private static Drawing with(String part, double left, double top, double width, double height) {
        return square().area(part, Box.sized(left, top, width, height).outline(), "")
                .build();
    }

    /** How many square mm of each part are blocked where its wax lies, placed drawings included. */
    private static Map<String, Double> blocked(Drawing drawing, String... parts) {
        Map<String, Double> sizes = new TreeMap<>();
        for (Part part : Parts.covered(drawing, List.of(parts)).flattened()) {
            part.mark()
                    .wax()
                    .flatMap(Wax::blocked)
                    .ifPresent(region -> sizes.merge(part.name(), region.area(), Double::sum));
        }
        return sizes;
    }

    @Test
    void nothingIsBlockedWhereNothingIsNamed() {
        assertThat(blocked(Drawing.EMPTY, Parts.ALL)).isEmpty();
        assertThat(blocked(with("eye", 5, 5, 10, 10), "tail")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"body, 900", "flower, 900", "red, 900", "blue, 0"})
    void anAreaIsBlockedByAnyOfItsNames(String name, double size) {
        Area area = new Area(
                "body", Region.of(SQUARE, 0.1), Optional.empty(), "", Optional.empty(), List.of("flower", "red"));
        Drawing drawing = Drawing.builder().area(area).build();
        assertThat(Parts.names(drawing)).containsExactly("body", "flower", "red");
        assertThat(blocked(drawing, name).getOrDefault("body", 0.0)).isCloseTo(size, within(0.1));
        assertThat(area.given(Map.of("red", 1, "flower", 2))).contains(2);
        assertThat(area.given(Map.of("blue", 1))).isEmpty();
        assertThat(area.with(Region.EMPTY).names()).isEqualTo(area.names());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a part within,                  eye,  5,   5,  10, 10, 800",
        "a part at the edge,             eye,  0,   0,  10, 10, 800",
        "a part that is mostly on it,    eye,  -4,  5,  10, 10, 840",
        "a part that touches it,         eye,  -10, 5,  10, 10, 900",
        "a part that only reaches in,    eye,  -6,  5,  10, 10, 900",
        "a part elsewhere,               eye,  40,  5,  10, 10, 900",
        "a larger part around it,        ring, -5,  -5, 40, 40, 900",
        "the same area by another name,  eye,  0,   0,  30, 30, 900"
    })
    void leavesSmallerPartsOnItOpen(
            String what, String part, double left, double top, double width, double height, double blocked) {
        Map<String, Double> sizes = blocked(with(part, left, top, width, height), "body");
        assertThat(sizes.keySet()).containsExactly("body");
        assertThat(sizes.get("body")).as(what).isCloseTo(blocked, within(0.01));
    }

    @Test
    void blocksAllThatIsNamed() {
        Drawing eyed = with("eye", 5, 5, 10, 10);
        assertThat(blocked(eyed, "eye")).isEqualTo(Map.of("eye", 100.0));
        assertThat(blocked(eyed, "body", "eye")).isEqualTo(Map.of("body", 900.0, "eye", 100.0));
        assertThat(blocked(eyed, Parts.ALL)).isEqualTo(Map.of("body", 900.0, "eye", 100.0));
        assertThat(blocked(with("body", 5, 5, 10, 10), "body")).isEqualTo(Map.of("body", 1000.0));
    }

    @Test
    void leavesOpenWhatANamedPartWithinCarries() {
        Drawing three = square().area("eye", Box.sized(5, 5, 10, 10).outline(), "")
                .area("pupil", Box.sized(8, 8, 3, 3).outline(), "")
                .build();
        assertThat(blocked(three, "body", "eye")).isEqualTo(Map.of("body", 891.0, "eye", 91.0));
        assertThat(blocked(three, "body", "pupil")).isEqualTo(Map.of("body", 800.0, "pupil", 9.0));
    }

    @Test
    void leavesPartsOfDrawingsPlacedOnItOpen() {
        Drawing eye = Drawing.builder()
                .area("eye", Box.sized(0, 0, 2, 2).outline(), "")
                .build();
        Drawing face = Drawing.builder()
                .place(eye, Transform.scale(2, 2).then(Transform.shift(3, 3)))
                .build();
        Drawing placed = square().place(face, Transform.shift(1, 1)).build();
        assertThat(blocked(placed, "body")).isEqualTo(Map.of("body", 884.0));
        assertThat(blocked(placed, "body", "eye")).isEqualTo(Map.of("body", 900.0, "eye", 16.0));
    }

    @Test
    void aCoveredRepeatStaysOne() {
        Drawing unit = with("eye", 5, 5, 10, 10);
        Drawing twice = Drawing.builder()
                .place(unit, Transform.IDENTITY)
                .place(unit, Transform.shift(50, 0))
                .build();
        List<Drawing.Placed> placed = Parts.covered(twice, List.of("body")).placed();
        assertThat(placed.get(1).drawing()).isSameAs(placed.get(0).drawing());
    }
}
