package id.canting.design.build;

import id.canting.design.yaml.Node;
import id.canting.text.SourceLocation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Values as a design file has them, standing nowhere. */
final class Written {
    static final Node.Table NOTHING = new Node.Table(Map.of(), Map.of(), SourceLocation.NOWHERE);

    private Written() {}

    static Node word(String word) {
        return new Node.Scalar(word, SourceLocation.NOWHERE);
    }

    static Node both(String id, String en) {
        return NOTHING.with("id", word(id)).with("en", word(en));
    }

    static Node flag(boolean flag) {
        return word(Boolean.toString(flag));
    }

    /** A number, exactly; one that is no number stays for the reader to refuse. */
    static String digits(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    static Node number(double value) {
        return word(digits(value));
    }

    static Node mm(double value) {
        return word(digits(value) + " mm");
    }

    static Node degrees(double value) {
        return word(digits(value) + " deg");
    }

    static Node list(Node... items) {
        return new Node.Items(List.of(items), SourceLocation.NOWHERE);
    }

    static Node words(String... words) {
        return list(Arrays.stream(words).map(Written::word).toArray(Node[]::new));
    }

    static Node words(Map<String, String> table) {
        Node.Table written = NOTHING;
        for (Map.Entry<String, String> entry : table.entrySet()) {
            written = written.with(entry.getKey(), word(entry.getValue()));
        }
        return written;
    }
}
