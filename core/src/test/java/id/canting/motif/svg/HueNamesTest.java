package id.canting.motif.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HueNamesTest {
    @ParameterizedTest
    @CsvSource({
        "000000, black", "333333, grey", "808080, grey", "ffffff, white", "fdfdfb, white", "231f20, black",
        "d62027, red", "c83737, red", "f4d7d7, pink", "e8a0b8, pink", "f2994a, orange", "804820, brown",
        "f2c94c, yellow", "fc0, yellow", "2e7d4f, green", "6fcf97, green", "8bc34a, green", "20c0c0, cyan",
        "2f80ed, blue", "1c2a4a, blue", "3a53a4, blue", "bb6bd9, purple", "e020c0, pink"
    })
    void namesAColourAsAPersonWould(String hex, String name) {
        String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        assertThat(HueNames.of(Integer.parseInt(full, 16))).isEqualTo(name);
    }
}
