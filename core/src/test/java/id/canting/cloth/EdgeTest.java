package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.mark.Drawing;
import id.canting.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of motifs at the edge of their zone: ties on the corners of four cells, whole or not at all. */
class EdgeTest {
    /** Cells of 50 mm in a field of 200 by 100 mm between heads: of 5 by 3 corners six lie on the edges of the heads.*/
    @ParameterizedTest
    @CsvSource({"cut, 9, 6", "whole, 3, 0"})
    void onlyWholeTiesAreTied(String edge, int ties, int leftOut) {
        Cloth cloth = Trial.cloth(
                0,
                "{format: plain, width: 240 mm, height: 100 mm}\nzones: {head: {width: 20 mm}}",
                "- tie: {as: t, motifs: [{motif: ikat, set: {size: 10 mm}, at: [25 mm, 25 mm]}], layout: {lampah:"
                        + " tubrukan, repeat: 50 mm, edge: " + edge + "}}\n- dye: {dye: tegeran}\n- untie: all");
        assertThat(cloth.drawings().getOrDefault("t", Drawing.EMPTY).flattened())
                .hasSize(ties);
        assertThat(cloth.remarks().leftOut().get("t")).hasSize(leftOut);
        assertThat(cloth.notes().stream().map(note -> note.in(Language.EN)))
                .filteredOn(note -> note.contains("left out"))
                .hasSize(leftOut > 0 ? 1 : 0);
    }
}
