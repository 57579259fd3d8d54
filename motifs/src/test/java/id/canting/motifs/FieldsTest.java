package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Cloth;
import id.canting.cloth.draw.Extent;
import id.canting.design.DesignFile;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.layout.Layout;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Field;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The motifs that are fields join themselves in the cell that their note names, and lepus covers its field. */
class FieldsTest {
    private static final List<Field> FIELDS = Anything.MOTIFS.stream()
            .filter(Field.class::isInstance)
            .map(Field.class::cast)
            .toList();

    static Stream<Field> fields() {
        return FIELDS.stream();
    }

    static Stream<Field> patches() {
        return fields().filter(field -> field.parameters().find("columns").isPresent());
    }

    private static Box cell(Field field, Values values) {
        return Box.sized(0, 0, field.width(values), field.height(values));
    }

    /** Two columns are one column twice: no mark is missing or doubled where they meet. */
    @ParameterizedTest
    @MethodSource("patches")
    void fillsTheNextCellAsItsOwn(Field field) {
        Values one = field.parameters().defaults().with("columns", "1").with("rows", "1");
        if (one.parameters().find("jitter").isPresent()) {
            one = one.with("jitter", "0 mm");
        }
        Values four = one.with("columns", "2").with("rows", "2");
        Box cell = cell(field, one);
        List<String> laid = new ArrayList<>();
        Drawing single = field.draw(one, Anything.hand(0));
        for (int i = 0; i < 4; i++) {
            Transform to = Transform.shift((i % 2 - 0.5) * cell.width(), (i / 2 - 0.5) * cell.height());
            Anything.parts(single).forEach(part -> laid.add(key(part.mark().transformed(to))));
        }
        List<String> drawn = Anything.parts(field.draw(four, Anything.hand(0))).stream()
                .map(part -> key(part.mark()))
                .toList();
        assertThat(laid).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(drawn);
    }

    /** An outline that leaves the cell meets only outlines of its own repeat, never one of the next cell's. */
    @ParameterizedTest
    @MethodSource("fields")
    void keepsClearOfTheNextCell(Field field) {
        Values values = field.parameters().defaults();
        Drawing drawing = field.draw(values, Anything.hand(0));
        Box cell = cell(field, values);
        Region figures = closed(drawing);
        for (Point step : List.of(
                new Point(cell.width(), 0), new Point(0, cell.height()), new Point(cell.width(), cell.height()))) {
            Region next = figures.transformed(Transform.to(step));
            assertThat(figures.and(next).area()).as("overlap at %s", step).isLessThan(1e-3);
        }
    }

    private static Region closed(Drawing drawing) {
        List<Region> regions = new ArrayList<>();
        for (Part part : Anything.parts(drawing)) {
            if (part.mark() instanceof Mark.WaxLine line && line.centre().closed()) {
                regions.add(Region.of(line.centre(), 0.05));
            }
        }
        return Region.union(regions);
    }

    @Property(tries = 40)
    void coversMostOfTheClothAsLepus(
            @ForAll @DoubleRange(min = 18, max = 80) double size, @ForAll @LongRange(max = 100) long seed) {
        Motif lepus = Anything.CATALOGUE.motif("plb-lepus");
        Values values = lepus.parameters()
                .defaults()
                .with((Parameter.Quantity) lepus.parameters().get("size"), size)
                .with("columns", "1")
                .with("rows", "1");
        double covered =
                Extent.silhouette(lepus.draw(values, Anything.hand(seed))).area();
        assertThat(covered / (size * size)).isBetween(0.8, 1.0);
    }

    /** A cell of 30 mm that is stretched to 31.4 mm by 28.3 mm on this cloth takes the stars and crosses along. */
    @Test
    void stretchesWithItsCell() {
        String design = "canting: 1\nhand: 0\ncloth: {format: plain, width: 220 mm, height: 170 mm}\nsteps:\n"
                + "  - wax: {as: field, motif: lepus, zone: body, set: {size: 30 mm, columns: 1, rows: 1},"
                + " layout: {lampah: tubrukan, cell: [30 mm, 30 mm]}}\n";
        Cloth cloth = Cloth.make(new DesignReader(Anything.LIBRARY).read("field", design), Anything.LIBRARY);
        List<Region> figures = new ArrayList<>();
        for (Part part : Anything.parts(Objects.requireNonNull(cloth.drawings().get("field")))) {
            if (part.mark() instanceof Mark.WaxLine line
                    && List.of("star", "cross").contains(part.name())) {
                figures.add(Region.of(line.centre(), 0.05)
                        .offset(line.width() / 2)
                        .and(Region.of(Box.sized(0, 0, 220, 170))));
            }
        }
        double together = figures.stream().mapToDouble(Region::area).sum();
        assertThat(Region.union(figures).area()).as("none overlap").isCloseTo(together, within(0.01));
        assertThat(together / (220 * 170)).isBetween(0.8, 1.0);
    }

    @Test
    void saysWhoWearsTheSilverTray() {
        assertThat(Anything.CATALOGUE
                        .motif("plb-nampan-perak")
                        .information()
                        .provenance()
                        .restriction()
                        .id())
                .contains("bangsawan");
    }

    private static String key(Mark mark) {
        Box box = mark.bounds();
        return mark.getClass().getSimpleName() + " " + hundredths(box.left()) + " " + hundredths(box.top()) + " "
                + hundredths(box.right()) + " " + hundredths(box.bottom());
    }

    /** Rounded off the ties that symmetrical drawings are full of. */
    private static long hundredths(double mm) {
        return Math.round(mm * 100 + 0.137);
    }

    private static List<String> marks(Field field, String layout) {
        String design = "canting: 1\nhand: 0\ncloth: {format: plain, width: 300 mm, height: 260 mm}\nsteps:\n"
                + "  - wax: {as: field, motif: " + field.information().id() + layout + "}\n";
        DesignReader reader = new DesignReader(Anything.LIBRARY);
        DesignFile file = reader.read("field", design);
        assertThat(reader.read("written", DesignWriter.write(file.design())).design())
                .isEqualTo(file.design());
        Drawing drawing = Cloth.make(file, Anything.LIBRARY).drawings().getOrDefault("field", Drawing.EMPTY);
        return drawing.flattened().stream().map(part -> key(part.mark())).toList();
    }

    /** A field brings its own cell, so that a design may leave the cell out, and then the whole layout. */
    @ParameterizedTest
    @MethodSource("fields")
    void needsNoCellOfTheDesign(Field field) {
        Box cell = cell(field, field.parameters().defaults());
        String written = String.format(
                Locale.ROOT, ", layout: {lampah: tubrukan, cell: [%.6f mm, %.6f mm]}", cell.width(), cell.height());
        List<String> asked = marks(field, written);
        assertThat(asked).isNotEmpty();
        assertThat(marks(field, "")).isEqualTo(asked);
        assertThat(marks(field, ", layout: {lampah: tubrukan}")).isEqualTo(asked);
        assertThat(marks(field, ", layout: {net: ceplok}")).isNotEmpty();
    }

    @Test
    void aFieldSetLargerBringsALargerCell() {
        String cloth =
                "canting: 1\ncloth: {format: plain, width: 300 mm, height: 260 mm}\nsteps:\n  - wax: {as: field, ";
        DesignReader reader = new DesignReader(Anything.LIBRARY);
        for (String written : List.of(
                "motif: lepus, set: {size: 60 mm, columns: 1, rows: 1}}",
                "motifs: [{motif: lepus," + " set: {size: 30 mm, columns: 1, rows: 1}, scale: 2}]}")) {
            Source source = ((Step.Wax) reader.read("field", cloth + written + "\n")
                            .design()
                            .steps()
                            .get(0))
                    .source();
            Layout.Lampah layout = (Layout.Lampah) ((Source.Repeat) source).layout();
            assertThat(layout.width()).isEqualTo(60);
            assertThat(layout.height()).isEqualTo(60);
        }
        assertThatThrownBy(() -> reader.read("field", cloth + "motif: udang}\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("layout");
    }
}
