package id.canting.design.yaml;

import id.canting.parameter.Numeral;
import id.canting.text.Messages;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the decimal comma that YAML took for the end of an entry: within braces {@code {width: 2,4 m}} is an entry
 * {@code width: 2} and a key {@code 4 m}, within brackets {@code [10,5 mm, 20 mm]} holds three entries.
 */
final class DecimalComma {
    private static final Messages MESSAGES = Messages.beside(DecimalComma.class, "messages");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern DECIMALS = Pattern.compile("([0-9]{1,17})\\s*([A-Za-z%][A-Za-z0-9/%]*)?");

    private DecimalComma() {}

    /** The mistake of a table one of whose keys is what followed a comma. */
    static Optional<UserError> in(Node.Table table, String key) {
        String before = "";
        for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
            if (entry.getKey().equals(key)) {
                break;
            }
            before = entry.getKey();
        }
        Matcher decimals = DECIMALS.matcher(key);
        boolean empty = table.entries().get(key) instanceof Node.Scalar none
                && none.text().isEmpty();
        if (!empty
                || !decimals.matches()
                || !(table.entries().get(before) instanceof Node.Scalar whole)
                || !WHOLE.matcher(whole.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(fault(before, whole.text(), decimals, whole.place()));
    }

    /** The mistake of a list two of whose entries are one number. */
    static Optional<UserError> in(List<Node> items) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i - 1) instanceof Node.Scalar whole
                    && items.get(i) instanceof Node.Scalar rest
                    && WHOLE.matcher(whole.text()).matches()) {
                Matcher decimals = DECIMALS.matcher(rest.text());
                if (decimals.matches() && decimals.group(2) != null) {
                    return Optional.of(fault("", whole.text(), decimals, whole.place()));
                }
            }
        }
        return Optional.empty();
    }

    private static UserError fault(String key, String whole, Matcher decimals, SourceLocation place) {
        String unit = decimals.group(2) == null ? "" : " " + decimals.group(2);
        String written = whole + "," + decimals.group(1);
        try {
            Numeral.counted(key, written, unit.strip());
        } catch (UserError asked) {
            return asked.at(place);
        }
        String line = (key.isEmpty() ? "" : key + ": ") + written.replace(',', '.') + unit;
        return new UserError(MESSAGES.text("comma", written + unit, line), place);
    }
}
