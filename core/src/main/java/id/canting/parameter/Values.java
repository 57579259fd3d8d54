package id.canting.parameter;

import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A checked assignment: every declared parameter has a value inside its range. */
public final class Values {
    private static final Messages MESSAGES = Messages.beside(Values.class, "messages");

    private final Parameters parameters;
    private final Map<String, Object> values;

    Values(Parameters parameters, Map<String, Object> values) {
        this.parameters = parameters;
        this.values = Collections.unmodifiableMap(values);
    }

    /** The parameters these values are for. */
    public Parameters parameters() {
        return parameters;
    }

    /**
     * A length in mm, an angle in degrees, a ratio or a count as a number.
     *
     * @throws IllegalArgumentException for a parameter that these values are not for
     */
    public double number(Parameter.Quantity parameter) {
        return (Double) value(parameter);
    }

    /**
     * An angle in radians.
     *
     * @throws IllegalArgumentException for a parameter that these values are not for
     */
    public double radians(Parameter.Quantity parameter) {
        return Math.toRadians(number(parameter));
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException for a parameter that these values are not for
     */
    public int count(Parameter.Quantity parameter) {
        return (int) Math.round(number(parameter));
    }

    /**
     * A chosen option.
     *
     * @throws IllegalArgumentException for a parameter that these values are not for
     */
    public String choice(Parameter.Choice parameter) {
        return (String) value(parameter);
    }

    /**
     * Yes or no.
     *
     * @throws IllegalArgumentException for a parameter that these values are not for
     */
    public boolean flag(Parameter.Flag parameter) {
        return (Boolean) value(parameter);
    }

    private Object value(Parameter parameter) {
        requireDeclared(parameter);
        return Objects.requireNonNull(values.get(parameter.name()));
    }

    /** The very parameter, not only one of its name: another motif's would have other ranges. */
    private void requireDeclared(Parameter parameter) {
        if (parameters.find(parameter.name()).filter(parameter::equals).isEmpty()) {
            throw new IllegalArgumentException("no parameter " + parameter + " among these");
        }
    }

    /**
     * These values with one changed, given as it is written in a design file.
     *
     * @throws UserError for an unknown name, a wrong unit, or a value outside the range
     */
    public Values with(String name, String written) {
        Parameter parameter = parameters.get(name);
        Parameter.Cases<Object> value = Parameter.cases(
                quantity -> checked(quantity, Measure.parse(name, written, quantity.unit())),
                choice -> checked(choice, written),
                flag -> flag(name, written));
        return put(name, parameter.match(value));
    }

    /**
     * These values with several changed, each given as it is written in a design file.
     *
     * @param written values by parameter name
     * @throws UserError for an unknown name, a wrong unit, or a value outside the range
     */
    public Values with(Map<String, String> written) {
        Values changed = this;
        for (Map.Entry<String, String> one : written.entrySet()) {
            changed = changed.with(one.getKey(), one.getValue());
        }
        return changed;
    }

    /**
     * These values with one number changed, in the parameter's own unit.
     *
     * @throws UserError for a value outside the range
     * @throws IllegalArgumentException for a parameter that these values are not for
     */
    public Values with(Parameter.Quantity parameter, double number) {
        requireDeclared(parameter);
        return put(parameter.name(), checked(parameter, number));
    }

    private Values put(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Values(parameters, changed);
    }

    private static Object checked(Parameter.Quantity quantity, double number) {
        if (!quantity.range().contains(number)) {
            throw new UserError(MESSAGES.text(
                    "range",
                    quantity.name(),
                    number,
                    quantity.range().low(),
                    quantity.range().high(),
                    quantity.unit().suffix(),
                    quantity.range().nearest(number)));
        }
        if (quantity.unit() == Unit.COUNT && number != Math.rint(number)) {
            throw new UserError(MESSAGES.text("whole", quantity.name(), number));
        }
        return number;
    }

    private static Object checked(Parameter.Choice choice, String written) {
        if (!choice.options().contains(written)) {
            throw new UserError(MESSAGES.text(
                    "choice",
                    choice.name(),
                    written,
                    String.join(", ", choice.options()),
                    Suggestion.didYouMean(written, choice.options())));
        }
        return written;
    }

    private static Object flag(String name, String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UserError(MESSAGES.text("flag", name, written));
        };
    }

    /** A value as a design file carries it. */
    public String written(String name) {
        Object value = Objects.requireNonNull(values.get(parameters.get(name).name()));
        return parameters
                .get(name)
                .quantity()
                .map(quantity ->
                        Decimals.write((Double) value, 6) + quantity.unit().suffix())
                .orElseGet(value::toString);
    }

    /** The warnings for values that leave what the craft's sources describe, by parameter name. */
    public Map<String, Text> unusual() {
        Map<String, Text> warnings = new LinkedHashMap<>();
        for (Parameter parameter : parameters.all()) {
            parameter
                    .quantity()
                    .filter(quantity -> !quantity.pakem().contains(number(quantity)))
                    .ifPresent(quantity -> warnings.put(quantity.name(), unusual(quantity)));
        }
        return warnings;
    }

    private Text unusual(Parameter.Quantity quantity) {
        return MESSAGES.text(
                "pakem",
                quantity.name(),
                number(quantity),
                quantity.pakem().low(),
                quantity.pakem().high(),
                quantity.unit().suffix());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
