package id.canting.design.file;

import id.canting.geometry.Point;
import id.canting.text.Decimals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How values stand in a design file: numbers to six decimals, with their units. */
final class Written {
    private Written() {}

    /** A table of keys and values in turn, in their order. */
    static Map<String, Object> table(Object... pairs) {
        Map<String, Object> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put((String) pairs[i], pairs[i + 1]);
        }
        return table;
    }

    static String number(double value) {
        return Decimals.write(value, 6);
    }

    static String mm(double value) {
        return number(value) + " mm";
    }

    static String degrees(double radians) {
        return number(Math.toDegrees(radians)) + " deg";
    }

    /** A place in shares of what it lies in. */
    static List<String> shares(Point at) {
        return List.of(number(at.x()), number(at.y()));
    }
}
