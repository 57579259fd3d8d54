package id.canting.estimate;

import id.canting.parameter.Range;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number by which lengths, counts and weights become amounts and hours. Every one can be set by the user, because
 * workshops differ; the codes of the sources are those under which the program cites everywhere, and no code means that
 * the number is this program's assumption.
 */
public enum Coefficient {
    WAX_THICKNESS("mm", 0.4, Kind.AMOUNT, ""),
    WAX_DENSITY("g/mL", 0.95, Kind.AMOUNT, ""),
    WAX_REVERSE("", 0.5, Kind.AMOUNT, ""),
    WAX_LOST("", 0.15, Kind.SHARE, ""),
    WAX_SETUP_MINUTES("min", 20, Kind.AMOUNT, ""),
    WAX_REST("", 0.25, Kind.AMOUNT, ""),
    TRACE_SPEED("mm/s", 15, Kind.DIVISOR, ""),
    KLOWONG_SPEED("mm/s", 10, Kind.DIVISOR, ""),
    ISEN_SPEED("mm/s", 8, Kind.DIVISOR, ""),
    LATAR_SPEED("mm/s", 8, Kind.DIVISOR, ""),
    TEMBOK_SPEED("mm2/s", 60, Kind.DIVISOR, ""),
    DOT_SECONDS("s", 0.8, Kind.AMOUNT, ""),
    SCRAPE_LINE_SPEED("mm/s", 20, Kind.DIVISOR, ""),
    SCRAPE_AREA_SPEED("mm2/s", 100, Kind.DIVISOR, ""),
    SCRAPE_DOT_SECONDS("s", 0.4, Kind.AMOUNT, ""),

    THREAD_WIDTH("mm", 0.8, Kind.DIVISOR, ""),
    TIE_TURNS_LEAST("", 4, Kind.AMOUNT, "K13"),
    TIE_KNOT("mm", 120, Kind.AMOUNT, ""),
    CLOTH_THICKNESS("mm", 0.25, Kind.AMOUNT, ""),
    CLOTH_PACKING("", 0.5, Kind.DIVISOR, ""),
    TIE_FREE_MINUTES("min", 0.6, Kind.AMOUNT, ""),
    TIE_OBJECT_MINUTES("min", 0.75, Kind.AMOUNT, ""),
    TIE_CAPPED_MINUTES("min", 3, Kind.AMOUNT, ""),
    STITCH_SECONDS("s", 2.5, Kind.AMOUNT, ""),
    ROW_GATHER_MINUTES("min", 1, Kind.AMOUNT, ""),
    STITCH_THREAD_EXTRA("", 0.15, Kind.AMOUNT, ""),
    ROW_TAILS("mm", 200, Kind.AMOUNT, ""),
    FOLD_MINUTES("min", 2, Kind.AMOUNT, ""),
    PRESS_MINUTES("min", 5, Kind.AMOUNT, ""),
    UNTIE_SECONDS("s", 6, Kind.AMOUNT, ""),
    UNTIE_ROW_SECONDS("s", 30, Kind.AMOUNT, ""),

    BATH_PICKUP("L/kg", 1.2, Kind.AMOUNT, ""),
    BATH_SETUP_MINUTES("min", 10, Kind.AMOUNT, ""),
    EXTRACT_WATER("", 2.2, Kind.FACTOR, "Y17"),
    RINSE_WATER("L/kg", 20, Kind.AMOUNT, "Y05"),
    RINSE_LEAST("L", 1, Kind.AMOUNT, ""),
    RINSE_MINUTES("min", 10, Kind.AMOUNT, "Y05"),

    BOIL_OUT_WATER("L/kg", 30, Kind.AMOUNT, ""),
    BOIL_OUT_LEAST("L", 3, Kind.AMOUNT, ""),
    BOIL_OUT_MINUTES("min", 40, Kind.AMOUNT, ""),
    DAY_HOURS("h", 8, Kind.DIVISOR, "");

    private static final Messages MESSAGES = Messages.beside(Coefficient.class, "coefficients");
    private static final Text ASSUMPTION = new Text("asumsi", "assumption");

    /** What a number may be. */
    private enum Kind {
        AMOUNT(new Range(0, 100_000)),
        DIVISOR(new Range(0.001, 100_000)),
        SHARE(new Range(0, 0.95)),
        FACTOR(new Range(1, 100));

        private final Range range;

        Kind(Range range) {
            this.range = range;
        }
    }

    private final String unit;
    private final double initial;
    private final Kind kind;
    private final String source;

    Coefficient(String unit, double initial, Kind kind, String source) {
        this.unit = unit;
        this.initial = initial;
        this.kind = kind;
        this.source = source;
    }

    /** The coefficient of a name, if there is one. */
    public static Optional<Coefficient> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** All names, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Coefficient::id).toList();
    }

    /** The name by which it is set, such as wax-thickness. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it stands for. */
    public Text text() {
        return MESSAGES.text(id());
    }

    /** Its unit; empty for a share or a bare number. */
    public String unit() {
        return unit;
    }

    /** Its value unless the user sets another. */
    public double initial() {
        return initial;
    }

    /** What it may be set to. */
    public Range range() {
        return kind.range;
    }

    /** The code of the source its default follows; empty for an assumption. */
    public String source() {
        return source;
    }

    /** The source for people: its code, or the word for an assumption. */
    public Text from() {
        return source.isEmpty() ? ASSUMPTION : Text.same(source);
    }
}
