package id.canting.parameter;

import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A checked assignment: every declared parameter has a value inside its range. */
public final class Values {
    private static final Messages MESSAGES = Messages.beside(Values.class, "messages");

    private enum Kind {
        NUMBER,
        CHOICE,
        FLAG
    }

    private static final Parameter.Cases<Kind> KINDS =
            Parameter.cases(quantity -> Kind.NUMBER, choice -> Kind.CHOICE, flag -> Kind.FLAG);

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

    /** A length in mm, an angle in degrees, a ratio or a count as a number. */
    public double number(String name) {
        return (Double) value(name, Kind.NUMBER);
    }

    /** An angle in radians. */
    public double radians(String name) {
        return Math.toRadians(number(name));
    }

    /** A whole number. */
    public int count(String name) {
        return (int) Math.round(number(name));
    }

    /** A chosen option. */
    public String choice(String name) {
        return (String) value(name, Kind.CHOICE);
    }

    /** Yes or no. */
    public boolean flag(String name) {
        return (Boolean) value(name, Kind.FLAG);
    }

    private Object value(String name, Kind kind) {
        Parameter parameter = parameters.find(name).orElse(null);
        if (parameter == null || parameter.match(KINDS) != kind) {
            throw new IllegalArgumentException("no parameter " + name + " of kind " + kind);
        }
        return Objects.requireNonNull(values.get(name));
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

    /** These values with one number changed, in the parameter's own unit. */
    public Values with(String name, double number) {
        Parameter parameter = parameters.get(name);
        Parameter.Quantity quantity = parameter
                .quantity()
                .orElseThrow(() -> new IllegalArgumentException("parameter " + name + " is not a number"));
        return put(name, checked(quantity, number));
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
            throw new UserError(MESSAGES.text("choice", choice.name(), written, String.join(", ", choice.options())));
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
                    .filter(quantity -> !quantity.pakem().contains(number(quantity.name())))
                    .ifPresent(quantity -> warnings.put(quantity.name(), unusual(quantity)));
        }
        return warnings;
    }

    private Text unusual(Parameter.Quantity quantity) {
        return MESSAGES.text(
                "pakem",
                quantity.name(),
                number(quantity.name()),
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
