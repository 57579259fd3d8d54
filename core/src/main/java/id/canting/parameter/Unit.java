package id.canting.parameter;

import id.canting.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a number measures, and how it is written. */
public enum Unit {
    /** Millimetres inside; written with mm, cm, m or in. */
    LENGTH(" mm", Text.same("mm, cm, m, in"), units("mm", 1, "cm", 10, "m", 1000, "in", 25.4)),
    /** Degrees inside; written with deg. */
    ANGLE(" deg", Text.same("deg"), units("deg", 1)),
    /** A whole number, written plain. */
    COUNT("", Text.EMPTY, units()),
    /** A share or factor, written plain or with %. */
    RATIO("", Text.same("%"), units("", 1, "%", 0.01)),
    /** Degrees Celsius; written with C. */
    TEMPERATURE(" C", Text.same("C"), units("C", 1)),
    /** Minutes; written with min or h. */
    TIME(" min", Text.same("min, h"), units("min", 1, "h", 60)),
    /** Grams a square metre; written with g/m2. */
    WEIGHT(" g/m2", Text.same("g/m2"), units("g/m2", 1)),
    /** Millimetres a minute; written with mm/min. */
    SPEED(" mm/min", Text.same("mm/min"), units("mm/min", 1));

    private final String suffix;
    private final Text written;
    private final Map<String, Double> factors;

    Unit(String suffix, Text written, Map<String, Double> factors) {
        this.suffix = suffix;
        this.written = written;
        this.factors = factors;
    }

    /** What is written behind a number of this unit in files, with the space before it. */
    public String suffix() {
        return suffix;
    }

    /** What people read behind a number of this unit: degrees and squares as they are printed, not as files spell them. */
    public String sign() {
        return switch (this) {
            case ANGLE -> "°";
            case TEMPERATURE -> " °C";
            case WEIGHT -> " g/m²";
            case LENGTH, COUNT, RATIO, TIME, SPEED -> suffix;
        };
    }

    /** The units that fit, for messages. */
    public Text written() {
        return written;
    }

    /** What a number with a written unit is multiplied by; the units are in order of size. */
    public Map<String, Double> factors() {
        return factors;
    }

    private static Map<String, Double> units(Object... pairs) {
        Map<String, Double> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], ((Number) pairs[i + 1]).doubleValue());
        }
        return Collections.unmodifiableMap(map);
    }
}
