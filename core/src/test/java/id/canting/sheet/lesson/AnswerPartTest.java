package id.canting.sheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers as a trainer reads them. */
class AnswerPartTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.001 | 1 menit | 1 min",
                "0.151 | 10 menit | 10 min",
                "0.99 | 60 menit | 60 min",
                "1 | 1 jam | 1 h",
                "1.17 | 1,2 jam | 1.2 h"
            })
    void timesAreTold(double hours, String id, String en) {
        assertThat(AnswerPart.duration(hours)).isEqualTo(new Text(id, en));
    }
}
