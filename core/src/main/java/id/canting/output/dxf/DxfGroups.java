package id.canting.output.dxf;

import id.canting.geometry.Point;
import id.canting.text.Decimals;
import java.nio.charset.StandardCharsets;

/** Groups of a DXF being written, each a code and a value on lines of their own; y is turned upward. */
final class DxfGroups {
    private static final int DECIMALS = 4;
    private static final int PIECE = 1 << 16;

    private final StringBuilder out = new StringBuilder(PIECE);
    private final double height;

    /** @param height of the page, mm */
    DxfGroups(double height) {
        this.height = height;
    }

    /** Whether there is enough to be taken. */
    boolean full() {
        return out.length() > PIECE;
    }

    /** What was written since the last time. */
    byte[] taken() {
        byte[] bytes = out.toString().getBytes(StandardCharsets.US_ASCII);
        out.setLength(0);
        return bytes;
    }

    void place(int code, Point point) {
        number(code, point.x());
        number(code + 10, height - point.y());
    }

    void number(int code, double value) {
        String written = Decimals.write(value, DECIMALS);
        group(code, written.indexOf('.') < 0 ? written + ".0" : written);
    }

    void group(int code, int value) {
        group(code, Integer.toString(value));
    }

    void group(int code, String value) {
        String digits = Integer.toString(code);
        out.append(" ".repeat(Math.max(0, 3 - digits.length()))).append(digits).append('\n');
        out.append(value).append('\n');
    }

    void section(String name) {
        group(0, "SECTION");
        group(2, name);
    }

    /** The corners of the page, as the header tells them. */
    void extent(double width) {
        group(9, "$EXTMIN");
        place(10, new Point(0, height));
        number(30, 0);
        group(9, "$EXTMAX");
        place(10, new Point(width, 0));
        number(30, 0);
    }

    /** Which part of a turn an arc is: with y upward what went clockwise goes the other way, from 50 to 51. */
    void turn(double from, double sweep) {
        double start = -from;
        double end = -from - sweep;
        number(50, degrees(sweep > 0 ? end : start));
        number(51, degrees(sweep > 0 ? start : end));
    }

    private static double degrees(double angle) {
        double degrees = Math.toDegrees(angle) % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
