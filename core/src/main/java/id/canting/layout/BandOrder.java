package id.canting.layout;

import java.util.List;
import java.util.Map;

/**
 * Orders of bands that weavers of songket keep, the outermost first. Which bands follow one another is sourced, their
 * sizes are this program's, chosen to fit the usual widths of head and border. Source S07 does not say from which side
 * it counts; both of its orders are read so that ombak, apit, rumpak and apit are the foot.
 */
public enum BandOrder {
    /** The end of a kain: two rows of pucuk rebung that face one another over taur (S07). */
    SONGKET_KAIN(
            "songket-kain",
            row("plb-ombak"),
            row("plb-apit"),
            row("plb-rumpak", "size", "10 mm", "width", "10 mm"),
            row("plb-apit"),
            row("plb-pucuk-rebung", "base", "42 mm", "height", "62 mm"),
            row("plb-taur"),
            new Row("plb-pucuk-rebung", Map.of("base", "42 mm", "height", "62 mm"), true),
            row("plb-apit", "lines", "1"),
            new Row("plb-ombak", Map.of(), true)),
    /** The end of a selendang (S07). */
    SONGKET_SELENDANG(
            "songket-selendang",
            row("plb-ombak"),
            row("plb-apit"),
            row("plb-rumpak", "size", "10 mm", "width", "10 mm"),
            row("plb-apit"),
            row("plb-pucuk-rebung", "base", "46 mm", "height", "78 mm"),
            row("plb-taur"),
            row("plb-tretes")),
    /** The edge of a selendang limar bintang (S08). */
    SONGKET_TEPI(
            "songket-tepi",
            row("plb-gandek-s", "width", "9 mm", "height", "11 mm"),
            row("plb-apit", "lines", "1"),
            row("plb-ombak", "amplitude", "2 mm", "wavelength", "14 mm"),
            row("plb-bungo-tanjung", "diameter", "9.2 mm", "spacing", "14 mm"),
            row("plb-kuku-siku", "width", "8 mm", "height", "8 mm")),
    /** The head of a selendang limar bintang (S08). */
    SONGKET_KEPALA(
            "songket-kepala",
            row("plb-gandek-s"),
            row("plb-ombak"),
            row("plb-apit"),
            row("plb-patah-beras"),
            row("plb-kayu-apui", "width", "12 mm", "height", "12 mm"),
            row("plb-gunungan"),
            row("plb-pucuk-rebung", "base", "40 mm", "height", "62 mm"),
            row("plb-taur"));

    private final String id;
    private final List<Row> rows;

    BandOrder(String id, Row... rows) {
        this.id = id;
        this.rows = List.of(rows);
    }

    /**
     * One band of an order.
     *
     * @param motif its id
     * @param set its parameters that differ from their defaults, as written
     * @param flip whether it stands upside down
     */
    public record Row(String motif, Map<String, String> set, boolean flip) {}

    private static Row row(String motif) {
        return new Row(motif, Map.of(), false);
    }

    private static Row row(String motif, String key, String value) {
        return new Row(motif, Map.of(key, value), false);
    }

    private static Row row(String motif, String key, String value, String other, String otherValue) {
        return new Row(motif, Map.of(key, value, other, otherValue), false);
    }

    /** The name in design files. */
    public String id() {
        return id;
    }

    /** The bands, the outermost first. */
    public List<Row> rows() {
        return rows;
    }
}
