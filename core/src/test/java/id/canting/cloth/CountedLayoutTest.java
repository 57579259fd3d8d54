package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.draw.Extent;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.geometry.Box;
import id.canting.layout.Counted;
import id.canting.layout.Fit;
import id.canting.layout.Layout;
import id.canting.mark.Drawing;
import id.canting.text.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repeats that are counted and not measured. */
class CountedLayoutTest {
    private static Cloth cloth(String layout) {
        return Trial.cloth("{format: plain, width: 600 mm, height: 300 mm}", """
                - wax: {as: w, motif: tst-blok, layout: {%s}}
                - dye: {dye: tegeran, dips: 3}
                """.formatted(layout));
    }

    @ParameterizedTest
    @CsvSource({
        "TUBRUKAN, 6, 3, 100, 100",
        "TUBRUKAN, 1, 1, 600, 300",
        "ONDO_ENDE, 3, 2, 200, 150",
        "ONDO_ENDE_ROWS, 3, 2, 200, 150",
        "MLAMPAH_SARENG, 7, 5, 85.714286, 60"
    })
    void fillsAnyZoneWithSoManyRepeats(Layout.Lampah.Path path, int across, int down, double width, double height) {
        Layout one = new Layout.Lampah(path, Counted.NOMINAL, Counted.NOMINAL, 0, false);
        Fit fit = Fit.into(new Box(0, 0, 600, 300), new Counted(one, across, down));
        assertThat(fit.columns()).isEqualTo(across);
        assertThat(fit.rows()).isEqualTo(down);
        assertThat(fit.tile().width()).isCloseTo(width, within(1e-6));
        assertThat(fit.tile().height()).isCloseTo(height, within(1e-6));
        assertThat(fit.leftX()).isCloseTo(0, within(1e-9));
        assertThat(fit.leftY()).isCloseTo(0, within(1e-9));
    }

    @Test
    void isTheCellThatComesToTheSame() {
        Drawing counted = cloth("lampah: tubrukan, count: [6, 3]").drawings().getOrDefault("w", Drawing.EMPTY);
        Drawing measured =
                cloth("lampah: tubrukan, cell: [100 mm, 100 mm]").drawings().getOrDefault("w", Drawing.EMPTY);
        assertThat(counted.flattened()).hasSameSizeAs(measured.flattened()).isNotEmpty();
        assertThat(Extent.of(counted)).isEqualTo(Extent.of(measured));
    }

    @Test
    void isWrittenAsItWasRead() {
        Cloth cloth = cloth("group: p2, count: [4, 2], at: [0.2, 0.3]");
        String written = DesignWriter.write(cloth.design());
        assertThat(written).contains("count").doesNotContain("cell:");
        assertThat(new DesignReader(Trial.LIBRARY).read("again", written).design())
                .isEqualTo(cloth.design());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lampah: tubrukan, count: [6, 3], cell: [9 mm, 9 mm] | count and cell both say
            lampah: tubrukan, count: [6, 3], repeat: 90 mm      | count and repeat both say
            lampah: tubrukan, count: [0, 3]                     | whole numbers from 1
            lampah: tubrukan, count: [2.5, 3]                   | whole numbers from 1
            lampah: tubrukan, count: [6]                        | two whole numbers
            lampah: parang, count: [6, 3]                       | follows from their width
            net: ceplok, count: [6, 3]                          | follows from their width
            group: p6, count: [6, 3]                            | follows from their width
            frieze: p1, count: [6, 3]                           | count: [6, 1]
            tabur: 40 mm, count: [6, 3]                         | count
            """)
    void refusesWhatCannotBeCounted(String layout, String told) {
        assertThatThrownBy(() -> cloth(layout)).isInstanceOf(UserError.class).hasMessageContaining(told);
    }
}
