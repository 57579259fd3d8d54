package id.canting.output.dxf;

import java.util.Locale;

/**
 * The numbers by which parts of a DXF since release 13 know one another: fixed ones for what every file has, counted ones
 * for the rest. No file has so many parts that the first number that is free, said in the header, is reached.
 */
final class DxfHandles {
    static final String BLOCK_RECORDS = "1";
    static final String DIMENSION_STYLES = "2";
    static final String MODEL_RECORD = "3";
    static final String PAPER_RECORD = "4";
    static final String ROOT = "5";
    static final String GROUPS = "6";
    static final String FREE = "7FFFFFFF";

    private int next = 0x10;

    String next() {
        return String.format(Locale.ROOT, "%X", next++);
    }
}
