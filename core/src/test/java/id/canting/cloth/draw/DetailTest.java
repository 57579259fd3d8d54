package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.cloth.Trial;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much there is to draw, and when it is too much. */
class DetailTest {
    private static Drawing drawing(String step) {
        return Trial.cloth(0, "{format: plain, width: 200 mm, height: 100 mm}", step)
                .drawings()
                .getOrDefault("a", Drawing.EMPTY);
    }

    @Test
    void nothingHasNoDetail() {
        assertThat(Detail.of(Drawing.EMPTY)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - wax: {as: a, motif: blok, layout: {single: [0.5, 0.5]}} | 4
            - tie: {as: a, motif: ikat, layout: {single: [0.5, 0.5]}}                    | 50
            """)
    void sidesAndTiesCount(String step, double detail) {
        assertThat(Detail.of(drawing(step))).isEqualTo(detail);
    }

    @Test
    void everyCopyCounts() {
        Drawing one = drawing("- wax: {as: a, motif: blok, layout: {single: [0.5, 0.5]}}");
        Drawing.Builder many = Drawing.builder();
        for (int i = 0; i < 9; i++) {
            many.place(one, Transform.shift(i, 0));
        }
        assertThat(Detail.of(many.build())).isEqualTo(9 * 4);
    }

    /** On each of 400 places of 5 mm by 5 mm twelve hundred squares of 20 mm: refused at the step. */
    @Test
    void figuresThousandsDeepAreRefusedAtTheirStep() {
        String round = "{motif: blok, round: {count: 200, radius: 1 mm}}";
        String step = "- wax: {as: a, motifs: [" + String.join(", ", Collections.nCopies(6, round))
                + "], layout: {group: p1, cell: [5 mm, 5 mm]}}";
        String cloth = "{format: plain, width: 100 mm, height: 100 mm}";
        assertThatThrownBy(() -> Trial.cloth(0, cloth, step)).isInstanceOfSatisfying(UserError.class, fault -> {
            assertThat(fault.describe(Language.EN)).startsWith("trial.yaml:6:").contains("step a", "cm²", "detail");
            assertThat(fault.describe(Language.ID)).contains("langkah a", "cm²", "detail");
        });
    }
}
