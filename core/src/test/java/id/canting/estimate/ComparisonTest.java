package id.canting.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Trial;
import id.canting.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two designs is gentler, in plain words. */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tegeran, dips: 2     | naptol-biru, dips: 1 | second | first
            naptol-biru, dips: 1 | tegeran, dips: 2     | first  | second
            naptol-biru, dips: 1 | naptol-biru, dips: 9 | first  | first
            """)
    void namesTheGentler(String one, String other, String water, String chemicals) {
        List<Text> verdicts = new Comparison(estimate(one, 1000), estimate(other, 1000)).verdicts();
        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.get(0).en())
                .startsWith("The " + water + " design")
                .contains("water (waste)")
                .contains("%");
        assertThat(verdicts.get(1).en())
                .startsWith("The " + chemicals + " design")
                .contains("chemicals");
        assertThat(verdicts).noneMatch(Text::isHalf);
    }

    @Test
    void saysWhenThereIsNothingBetweenThem() {
        Estimate same = estimate("tegeran, dips: 2", 1000);
        assertThat(new Comparison(same, same).verdicts())
                .allSatisfy(verdict -> assertThat(verdict.en()).startsWith("Both designs take about the same amount"));
        Estimate none = Estimate.of(Trial.cloth("[]"), Coefficients.standard(), Trial.DYES);
        assertThat(new Comparison(none, none).verdicts())
                .allSatisfy(verdict -> assertThat(verdict.en()).startsWith("Neither"));
    }

    /** A larger cloth of the same design is no worse, and fills its baths better: judged by the square metre. */
    @Test
    void judgesByTheSquareMetreWhereSizesDiffer() {
        List<Text> verdicts =
                new Comparison(estimate("tegeran, dips: 2", 1000), estimate("tegeran, dips: 2", 3000)).verdicts();
        assertThat(verdicts).hasSize(3);
        assertThat(verdicts.get(0).en()).startsWith("The second design").contains("L/m²");
        assertThat(verdicts.get(2).en()).contains("square metre");
    }

    @Test
    void setsEveryFigureOfBothSideBySide() {
        Estimate one = estimate("tegeran, dips: 2", 1000);
        Estimate other = estimate("naptol-biru, dips: 1", 1000);
        assertThat(Total.of(one)).extracting(Total::id).doesNotHaveDuplicates();
        assertThat(Total.of(one))
                .extracting(Total::id)
                .isEqualTo(Total.of(other).stream().map(Total::id).toList());
        assertThat(new Comparison(one, other).sections()).hasSize(4);
    }

    private static Estimate estimate(String dye, int width) {
        String cut = "{format: plain, width: " + width + " mm, height: 1000 mm}";
        return Estimate.of(Trial.cloth(cut, "- dye: {dye: " + dye + "}\n"), Coefficients.standard(), Trial.DYES);
    }
}
