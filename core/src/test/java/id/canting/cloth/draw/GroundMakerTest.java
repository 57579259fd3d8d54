package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Catalogue;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A ground of bars 14 mm long that begin every 10 mm, so that each reaches over the next one and some over the edge of
 * their tile of 50 mm. A tiny motif in the middle of the tile keeps away the one bar that would begin there.
 */
class GroundMakerTest {
    private static final Library LIBRARY = Trial.LIBRARY.with(Catalogue.of(
            List.of(Trial.CATALOGUE.motif("tst-blok")), List.of(new Bars(), Trial.CATALOGUE.isen("isn-dots"))));

    private static List<Box> bars(String size, String zones, boolean upright) {
        String text = "canting: 1\nhand: 0\ncloth: {format: plain, " + size + "}\nzones: " + zones + "\nsteps:\n"
                + "  - wax: {as: a, motif: blok, zone: body, set: {size: 1 mm}, canting: 0.5 mm, layout: {lampah:"
                + " tubrukan, repeat: 50 mm}, ground: {isen: bars, set: {turn: " + (upright ? 90 : 0) + " deg}}}\n";
        Cloth cloth = Cloth.make(new DesignReader(LIBRARY).read("a.yaml", text), LIBRARY);
        List<Box> bars = new ArrayList<>();
        for (Part part : cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened()) {
            if (part.name().equals("ground")) {
                bars.add(part.mark().bounds());
            }
        }
        return bars;
    }

    /** Three tiles side by side: in each of five rows fifteen bars begin, and one comes in from the tile before. */
    @ParameterizedTest
    @CsvSource({"'width: 200 mm, height: 100 mm', false", "'width: 100 mm, height: 200 mm', true"})
    void barsAreCutWhereTheFieldEndsWithinTheCloth(String size, boolean upright) {
        Box field = upright ? Box.sized(25, 25, 50, 150) : Box.sized(25, 25, 150, 50);
        List<Box> bars = bars(size, "{border: {width: 25 mm, sides: [top, right, bottom, left]}}", upright);
        assertThat(bars).hasSize(5 * 16 - 3).allMatch(field.grown(0.05)::contains);
        List<Double> begins = begins(bars, upright);
        double row = 0;
        for (int i = 0; i < 16; i++) {
            double wanted = i == 0 ? 25 : 30 + 10 * (i - 1) - 0.25;
            long met = begins.stream()
                    .filter(begin -> Math.abs(begin - wanted) < 0.1)
                    .count();
            assertThat(met).as("bars that begin at %s", wanted).isEqualTo(i % 5 == 3 ? 4 : 5);
            row += Math.min(175, wanted + (i == 0 ? 9.25 : 14.5)) - wanted;
        }
        double all = bars.stream()
                .mapToDouble(bar -> upright ? bar.height() : bar.width())
                .sum();
        assertThat(all).isCloseTo(5 * row - 3 * 14.5, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"'width: 150 mm, height: 50 mm', false", "'width: 50 mm, height: 150 mm', true"})
    void barsRunOffTheClothUncut(String size, boolean upright) {
        List<Box> bars = bars(size, "{border: {width: 0 mm}}", upright);
        assertThat(bars).hasSize(5 * 16 - 3);
        assertThat(bars).allMatch(bar -> Math.abs((upright ? bar.height() : bar.width()) - 14.5) < 1e-6);
        assertThat(begins(bars, upright)).anyMatch(begin -> begin < -5).anyMatch(begin -> begin > 144);
    }

    /** Tiles stay instances of a few drawings. */
    @Test
    void tilesCutAlikeAreOneDrawing() {
        String text =
                "canting: 1\nhand: 0\ncloth: {format: plain, width: 550 mm, height: 550 mm}\nzones: {border: {width: 25 mm, sides: [top, right, bottom, left]}}\n"
                        + "steps:\n  - wax: {as: a, motif: blok, zone: body, set: {size: 1 mm}, layout: {lampah: tubrukan,"
                        + " repeat: 50 mm}, ground: {isen: bars}}\n";
        Cloth cloth = Cloth.make(new DesignReader(LIBRARY).read("a.yaml", text), LIBRARY);
        List<Drawing> tiles = new ArrayList<>();
        collect(cloth.drawings().getOrDefault("a", Drawing.EMPTY), tiles);
        assertThat(tiles).hasSizeBetween(200, 230);
        assertThat(tiles.stream().map(System::identityHashCode).distinct().count())
                .isBetween(2L, 8L);
    }

    /** Blocks of 12 mm every so many mm, under tiles of 50 mm: what lies under a tile is clear, under every tile. */
    @ParameterizedTest
    @CsvSource({"50,false", "25,false", "30,true", "75,true"})
    void theGroundGoesAroundWhatLiesUnderEachTile(double every, boolean whole) {
        String text = "canting: 1\nhand: 0\ncloth: {format: plain, width: 300 mm, height: 150 mm}\nsteps:\n"
                + "  - wax: {as: b, motif: blok, set: {size: 12 mm}, layout: {lampah: tubrukan, repeat: " + every
                + " mm}}\n  - wax: {as: a, motif: blok, set: {size: 1 mm}, layout: {lampah: tubrukan, repeat: 50 mm},"
                + " ground: {isen: bars, gap: 1 mm, around: [b]}}\n";
        Cloth cloth = Cloth.make(new DesignReader(LIBRARY).read("a.yaml", text), LIBRARY);
        List<Region> blocks = Extent.areas(cloth.drawings().getOrDefault("b", Drawing.EMPTY), Transform.IDENTITY);
        long clear = Math.round(300 / every) * Math.round(150 / every);
        assertThat(blocks).hasSize((int) clear);
        long begun = 0;
        for (Part part : cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened()) {
            if (part.name().equals("ground")) {
                Point begin = new Point(
                        part.mark().bounds().left() + 0.25,
                        part.mark().bounds().centre().y());
                assertThat(blocks).noneMatch(block -> block.clearance(begin) > -1);
                begun++;
            }
        }
        assertThat(begun).isPositive();
        assertThat(cloth.notes().stream().anyMatch(note -> note.en().contains("whole field")))
                .isEqualTo(whole);
    }

    private static void collect(Drawing drawing, List<Drawing> tiles) {
        if (drawing.parts().stream().anyMatch(part -> part.name().equals("ground"))) {
            tiles.add(drawing);
        }
        drawing.placed().forEach(placed -> collect(placed.drawing(), tiles));
    }

    private static List<Double> begins(List<Box> bars, boolean upright) {
        return bars.stream().map(bar -> upright ? bar.top() : bar.left()).toList();
    }

    /** Bars from the middle of every square of 10 mm. */
    private static final class Bars implements Isen {
        private static final Parameter.Quantity TURN = Parameter.angle("turn", "putar", "turn", 0, 0, 90);

        @Override
        public Declaration declaration() {
            Information dots = Trial.CATALOGUE.isen("isn-dots").information();
            Information own = new Information("isn-bars", dots.name(), dots.kind(), dots.note(), dots.provenance());
            return new Declaration(own, Parameters.of(TURN));
        }

        @Override
        public List<Mark> fill(Area area, Values values, Hand hand) {
            Box box = area.tile().orElseThrow();
            Point step = Point.polar(14, values.radians(TURN));
            List<Mark> marks = new ArrayList<>();
            for (double x = box.left() + 5; x < box.right(); x += 10) {
                for (double y = box.top() + 5; y < box.bottom(); y += 10) {
                    Point from = new Point(x, y);
                    if (area.region().contains(from)) {
                        marks.add(new Mark.WaxLine(Path.line(from, from.plus(step)), 0.5, Taper.NONE));
                    }
                }
            }
            return marks;
        }
    }
}
