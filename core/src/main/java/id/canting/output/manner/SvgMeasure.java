package id.canting.output.manner;

import id.canting.text.Decimals;

/**
 * How lengths are written in SVG for machines. Programs that read the unit of the page need but one way; two kinds of
 * program do not.
 */
public enum SvgMeasure {
    /** One unit is one millimetre, as the page's size in mm and its viewBox say. */
    MILLIMETRES(1, "mm", true),
    /**
     * Without a viewBox, lengths in mm, and paths, whose numbers have no unit in SVG, in 1/96 inch: as SCAPS asks for in
     * SAMLight's manual ("SVG Import Supported Objects"), to be imported with 96 dpi.
     */
    SAMLIGHT(96 / 25.4, "mm", false),
    /** All in 1/72 inch, without a unit: users of Silhouette Studio report that it takes plain numbers so. */
    CUTTER72(72 / 25.4, "", true);

    private static final int DECIMALS = 3;

    private final double scale;
    private final String unit;
    private final boolean framed;

    SvgMeasure(double scale, String unit, boolean framed) {
        this.scale = scale;
        this.unit = unit;
        this.framed = framed;
    }

    /** Whether the page has a viewBox. */
    public boolean framed() {
        return framed;
    }

    /** A length in paths and in the viewBox. */
    public String plain(double mm) {
        return Decimals.write(mm * scale, DECIMALS);
    }

    /** A length of the page. */
    public String side(double mm) {
        return unit.isEmpty() ? plain(mm) : Decimals.write(mm, DECIMALS) + unit;
    }

    /** A length of a shape or a stroke: with its unit where no viewBox says what numbers mean. */
    public String length(double mm) {
        return framed ? plain(mm) : side(mm);
    }
}
