package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.motif.Catalogue;
import id.canting.parameter.Numeral;
import id.canting.parameter.Unit;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comparison that an item's values must meet, such as {@code apples.size < 40 mm}. Lengths and other measures are
 * compared across units; words only as alike or not.
 *
 * @param path whose value is compared
 * @param sign one of {@code = == != < <= > >=}
 * @param other a value, or another varied path
 * @param place where it is written
 */
record Condition(String path, String sign, String other, SourceLocation place) {
    private static final Pattern WRITTEN = Pattern.compile("(\\S+?)\\s*(<=|>=|!=|==|=|<|>)\\s*(\\S.*)");
    private static final Pattern MEASURE = Pattern.compile("(" + Numeral.PATTERN + ")\\s*([A-Za-z%][A-Za-z%0-9/]*)?");

    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

    /** A number in its unit's own measure. */
    private record Quantity(double value, Unit unit) {}

    /**
     * The comparison in a text.
     *
     * @param paths those the plan varies
     */
    static Condition read(String text, List<String> paths, SourceLocation place) {
        Matcher match = WRITTEN.matcher(text.strip());
        if (!match.matches() || !paths.contains(match.group(1))) {
            String key = match.matches() ? "where.path" : "where";
            throw new UserError(PlanReader.MESSAGES.text(key, text, String.join(", ", paths)), place);
        }
        String other = match.group(3).strip();
        if (PATH.matcher(other).matches() && !paths.contains(other) && !Catalogue.isDrawing(other)) {
            throw new UserError(PlanReader.MESSAGES.text("where.other", text, other, String.join(", ", paths)), place);
        }
        return new Condition(match.group(1), match.group(2), match.group(3), place);
    }

    /** Whether an item meets it; one that leaves the path as the design has it does not. */
    boolean holds(Map<String, String> values) {
        String left = values.get(path);
        if (left == null) {
            return false;
        }
        String right = values.getOrDefault(other, other);
        Optional<Quantity> a = quantity(left);
        Optional<Quantity> b = quantity(right);
        boolean measured =
                a.isPresent() && b.isPresent() && a.get().unit() == b.get().unit();
        if (!measured && !sign.contains("=") || !measured && sign.matches("[<>].*")) {
            throw new UserError(PlanReader.MESSAGES.text("where.words", left, sign, right), place);
        }
        int order = measured
                ? compare(a.get().value(), b.get().value())
                : Integer.signum(left.strip().compareTo(right.strip()));
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "!=" -> order != 0;
            default -> order == 0;
        };
    }

    private static int compare(double a, double b) {
        return Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b);
    }

    private Optional<Quantity> quantity(String text) {
        Matcher match = MEASURE.matcher(text.strip());
        if (match.matches()) {
            for (Unit unit : Unit.values()) {
                String written = Objects.requireNonNullElse(match.group(2), "");
                Double factor = unit.factors().get(written);
                if (factor != null) {
                    double number = Fields.placed(place, () -> Numeral.measured("where", match.group(1), written));
                    return Optional.of(new Quantity(number * factor, unit));
                }
            }
        }
        return Optional.empty();
    }
}
