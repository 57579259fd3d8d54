package id.canting.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Trial;
import id.canting.geometry.Region;
import id.canting.text.UserError;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cut from card. */
class StencilTest {
    private static final String SHEET = "{format: plain, width: 200 mm, height: 100 mm}";

    private static WaxSelection blocks(double size, double canting) {
        return new MachineRequest(List.of(), false, true).of(Trial.cloth(0, SHEET, """
                - wax: {as: blocks, motif: blok, set: {size: %s mm}, canting: %s mm,
                        layout: {lampah: tubrukan, cell: [50 mm, 50 mm]}}
                - dye: {dye: tegeran, dips: 3}
                """.formatted(size, canting)));
    }

    @ParameterizedTest
    @DisplayName("A 29: a stencil is one sheet, and every bridge is as wide as asked")
    @CsvSource({"30,2,2", "30,2,0.5", "10,1.5,3", "44,1,6", "30,4,2", "48,2,1"})
    void isOneSheetThatBridgesHold(double size, double canting, double bridge) {
        CutSheet sheet = CutSheet.of(blocks(size, canting), bridge);
        assertThat(sheet.sheet().pieces()).hasSize(1);
        // Narrowing everything by nearly half a bridge on either side would part the sheet at a bridge too narrow.
        List<Region> narrowed = sheet.sheet().offset(-bridge / 2 * 0.95).pieces();
        assertThat(narrowed).hasSize(1);
        assertThat(sheet.drawing().bounds().orElseThrow().right()).isEqualTo(200 + 2 * CutSheet.RIM);
    }

    @Test
    void islandsHangOnBridges() {
        CutSheet sheet = CutSheet.of(blocks(30, 2), 2);
        assertThat(sheet.bridges()).isGreaterThanOrEqualTo(8);
        assertThat(sheet.lost()).isZero();
        double cut = 200 * 100 - 8 * 30 * 30;
        assertThat(sheet.sheet().area()).isGreaterThan(cut);
    }

    @Test
    void whatIsTooSmallForABridgeFallsOut() {
        CutSheet sheet = CutSheet.of(blocks(4, 1.5), 6);
        assertThat(sheet.lost()).isEqualTo(8);
        assertThat(sheet.sheet().pieces()).hasSize(1);
        double page = (200 + 2 * CutSheet.RIM) * (100 + 2 * CutSheet.RIM);
        // Each hole is a square of 4 mm and half a canting around it, its corners round.
        double hole = 5.5 * 5.5 - (4 - Math.PI) * 0.75 * 0.75;
        assertThat(page - sheet.sheet().area()).isCloseTo(8 * hole, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.2, 21})
    void bridgesHaveASensibleWidth(double bridge) {
        WaxSelection marked = blocks(30, 2);
        assertThatThrownBy(() -> CutSheet.of(marked, bridge))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("20");
    }
}
