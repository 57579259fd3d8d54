package id.canting.output.gcode;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a number means to a machine. */
public enum GcodeUnits {
    /** Millimetres. */
    MM(1),
    /** Inches. */
    IN(25.4);

    private final double millimetres;

    GcodeUnits(double millimetres) {
        this.millimetres = millimetres;
    }

    /** How many millimetres one is. */
    double millimetres() {
        return millimetres;
    }

    /** The name in templates. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<GcodeUnits> of(String id) {
        return Arrays.stream(values()).filter(units -> units.id().equals(id)).findFirst();
    }
}
