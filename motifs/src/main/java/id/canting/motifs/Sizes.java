package id.canting.motifs;

import id.canting.parameter.Parameter;

/** Sizes that many motifs let one change, under one name in all of them; each motif has its own default and range. */
public final class Sizes {
    private Sizes() {}

    /** The height of a figure, mm. */
    public static Parameter.Quantity height(double start, double low, double high) {
        return Parameter.length("height", "tinggi", "height", start, low, high);
    }

    /** The width of a figure, mm. */
    public static Parameter.Quantity width(double start, double low, double high) {
        return Parameter.length("width", "lebar", "width", start, low, high);
    }

    /** The length of a running stitch, mm. */
    public static Parameter.Quantity stitch(double start, double low, double high) {
        return Parameter.length("stitch", "panjang tusuk", "stitch length", start, low, high);
    }

    /** From one element of a fill to the next, mm. */
    public static Parameter.Quantity spacing(double start, double low, double high) {
        return Parameter.length("spacing", "jarak", "spacing", start, low, high);
    }

    /** From one tied dot to the next, mm. */
    public static Parameter.Quantity dotSpacing(double start, double low, double high) {
        return Parameter.length("spacing", "jarak titik", "spacing", start, low, high);
    }

    /** The radius of a tied dot, mm. */
    public static Parameter.Quantity tiedDot(double start, double low, double high) {
        return Parameter.length("dot", "jari-jari titik", "dot radius", start, low, high);
    }

    /** The diameter of a dot of wax, mm. */
    public static Parameter.Quantity dot(double start, double low, double high) {
        return Parameter.length("dot", "titik", "dot", start, low, high);
    }

    /** How many rows one below another. */
    public static Parameter.Quantity rows(int start, int low, int high) {
        return Parameter.count("rows", "jumlah baris", "rows", start, low, high);
    }

    /** How many columns side by side. */
    public static Parameter.Quantity columns(int start, int low, int high) {
        return Parameter.count("columns", "jumlah kolom", "columns", start, low, high);
    }

    /** How many petals a flower has. */
    public static Parameter.Quantity petals(int start, int low, int high) {
        return Parameter.count("petals", "jumlah kelopak", "petals", start, low, high);
    }

    /** From one crest of a wave to the next, mm. */
    public static Parameter.Quantity wavelength(double start, double low, double high) {
        return Parameter.length("wavelength", "panjang gelombang", "wavelength", start, low, high);
    }

    /** The diameter of a figure, mm. */
    public static Parameter.Quantity diameter(double start, double low, double high) {
        return Parameter.length("diameter", "garis tengah", "diameter", start, low, high);
    }

    /** The width of what a binding keeps white, mm. */
    public static Parameter.Quantity white(double start, double low, double high) {
        return Parameter.length("white", "lebar putih", "white", start, low, high);
    }

    /** The width of a binding's thread, mm. */
    public static Parameter.Quantity thread(double start, double low, double high) {
        return Parameter.length("thread", "lebar tali", "thread", start, low, high);
    }

    /** The size of a fill's element, mm. */
    public static Parameter.Quantity size(double start, double low, double high) {
        return Parameter.length("size", "ukuran", "size", start, low, high);
    }

    /** The width of a lozenge from tip to tip, mm. */
    public static Parameter.Quantity lozengeWidth(double start, double low, double high) {
        return Parameter.length("width", "lebar wajik", "lozenge width", start, low, high);
    }

    /** The height of a lozenge from tip to tip, mm. */
    public static Parameter.Quantity lozengeHeight(double start, double low, double high) {
        return Parameter.length("height", "tinggi wajik", "lozenge height", start, low, high);
    }
}
