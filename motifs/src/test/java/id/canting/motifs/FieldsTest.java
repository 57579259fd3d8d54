package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Extent;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Motif;
import id.canting.parameter.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The motifs that are fields join themselves in the cell that their note names, and lepus covers its field. */
class FieldsTest {
    /** A field and the cell of one column and row. */
    private record Field(String id, ToDoubleFunction<Values> width, ToDoubleFunction<Values> height) {
        Motif motif() {
            return Anything.CATALOGUE.motif(id);
        }

        Box cell(Values values) {
            double wide = width.applyAsDouble(values) * values.count("columns");
            double high = height.applyAsDouble(values) * values.count("rows");
            return Box.sized(-wide / 2, -high / 2, wide, high);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Field> fields() {
        return List.of(
                new Field("plb-gribik", v -> 4 * v.number("strip"), v -> 4 * v.number("strip")),
                new Field("plb-sisik-iwak", v -> 2 * v.number("radius"), v -> 2 * v.number("radius")),
                new Field("plb-biji-pare", v -> v.number("spacing"), v -> v.number("spacing")),
                new Field("plb-biji-timun", v -> v.number("spacing"), v -> v.number("spacing")),
                new Field("plb-tabur", v -> v.number("spacing"), v -> v.number("spacing")),
                new Field("plb-lepus", v -> v.number("size"), v -> v.number("size")),
                new Field("plb-talam", v -> v.number("width"), v -> v.number("height")),
                new Field("plb-nampan-perak", v -> 3 * v.number("width"), v -> v.number("height")),
                new Field("plb-limar", v -> v.number("width"), v -> v.number("height")));
    }

    /** Two columns are one column twice: no mark is missing or doubled where they meet. */
    @ParameterizedTest
    @MethodSource("fields")
    void fillsTheNextCellAsItsOwn(Field field) {
        Values one = field.motif().parameters().defaults().with("columns", 1).with("rows", 1);
        if (one.parameters().find("jitter").isPresent()) {
            one = one.with("jitter", 0);
        }
        Values four = one.with("columns", 2).with("rows", 2);
        Box cell = field.cell(one);
        List<String> laid = new ArrayList<>();
        Drawing single = field.motif().draw(one, Anything.hand(0));
        for (int i = 0; i < 4; i++) {
            Transform to = Transform.shift((i % 2 - 0.5) * cell.width(), (i / 2 - 0.5) * cell.height());
            Anything.parts(single).forEach(part -> laid.add(key(part.mark().transformed(to))));
        }
        List<String> drawn = Anything.parts(field.motif().draw(four, Anything.hand(0))).stream()
                .map(part -> key(part.mark()))
                .toList();
        assertThat(laid).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(drawn);
    }

    /** An outline that leaves the cell meets only outlines of its own repeat, never one of the next cell's. */
    @ParameterizedTest
    @MethodSource("fields")
    void keepsClearOfTheNextCell(Field field) {
        Values values = field.motif().parameters().defaults();
        Drawing drawing = field.motif().draw(values, Anything.hand(0));
        Box cell = field.cell(values);
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
                .with("size", size)
                .with("columns", 1)
                .with("rows", 1);
        double covered =
                Extent.silhouette(lepus.draw(values, Anything.hand(seed))).area();
        assertThat(covered / (size * size)).isBetween(0.8, 1.0);
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
        Box box = Extent.of(mark);
        return mark.getClass().getSimpleName() + " " + hundredths(box.left()) + " " + hundredths(box.top()) + " "
                + hundredths(box.right()) + " " + hundredths(box.bottom());
    }

    /** Rounded off the ties that symmetrical drawings are full of. */
    private static long hundredths(double mm) {
        return Math.round(mm * 100 + 0.137);
    }
}
