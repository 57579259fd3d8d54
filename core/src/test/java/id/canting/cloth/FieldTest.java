package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Catalogue;
import id.canting.motif.Declaration;
import id.canting.motif.Field;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A motif that joins itself cell by cell: a dot at the lower right corner of its cell of 60 by 40 mm. */
class FieldTest {
    private static final Library LIBRARY = Trial.LIBRARY.with(Catalogue.of(
            List.of(new Corner(), Trial.CATALOGUE.motif("tst-blok")), List.of(Trial.CATALOGUE.isen("isn-dots"))));

    /** 200 by 100 mm hold 3 by 3 cells, each of 66.7 by 33.3 mm: the dot stays in the corner of what the cell became. */
    @ParameterizedTest
    @CsvSource({"pojok, 0, 0", "'{motif: pojok, at: [6 mm, -3 mm]}', 6, -3"})
    void aFieldIsStretchedWithItsCell(String motif, double x, double y) {
        String text = "canting: 1\nhand: 0\ncloth: {format: plain, width: 200 mm, height: 100 mm}\nsteps:\n"
                + "  - wax: {as: a, motifs: [" + motif + "], layout: {lampah: tubrukan, cell: [60 mm, 40 mm]}}\n";
        Cloth cloth = Cloth.make(new DesignReader(LIBRARY).read("a.yaml", text), LIBRARY);
        List<Part> parts = cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened();
        assertThat(parts).hasSizeGreaterThanOrEqualTo(4);
        for (Part part : parts) {
            Point centre = ((Mark.WaxDot) part.mark()).centre();
            double columns = (centre.x() - x) / (200.0 / 3);
            double rows = (centre.y() - y) / (100.0 / 3);
            assertThat(columns).isCloseTo(Math.rint(columns), within(1e-9));
            assertThat(rows).isCloseTo(Math.rint(rows), within(1e-9));
        }
    }

    private static final class Corner implements Field {
        @Override
        public Declaration declaration() {
            Information blok = Trial.CATALOGUE.motif("tst-blok").information();
            Information own = new Information("tst-pojok", blok.name(), blok.kind(), blok.note(), blok.provenance());
            return new Declaration(own, Parameters.NONE);
        }

        @Override
        public double width(Values values) {
            return 60;
        }

        @Override
        public double height(Values values) {
            return 40;
        }

        @Override
        public Drawing draw(Values values, Hand hand) {
            return Drawing.builder().dot("corner", new Point(30, 20), 1).build();
        }
    }
}
