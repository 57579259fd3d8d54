package id.canting.parameter;

import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters a motif, fill or tie declares, in the order it lists them. */
public final class Parameters {
    /** No parameters at all. */
    public static final Parameters NONE = of();

    private static final Messages MESSAGES = Messages.beside(Parameters.class, "messages");

    private final Map<String, Parameter> byName;

    private Parameters(Map<String, Parameter> byName) {
        this.byName = byName;
    }

    /** A declared list; names must differ. */
    public static Parameters of(Parameter... parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (byName.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException("parameter " + parameter.name() + " is declared twice");
            }
        }
        return new Parameters(byName);
    }

    /** All parameters in order. */
    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    /** The parameter of a name, if declared. */
    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The parameter of a name.
     *
     * @throws UserError naming the nearest declared name
     */
    public Parameter get(String name) {
        return find(name)
                .orElseThrow(() -> new UserError(MESSAGES.text(
                        "unknown",
                        name,
                        Suggestion.didYouMean(name, byName.keySet()),
                        String.join(", ", byName.keySet()))));
    }

    /** Every parameter at its default. */
    public Values defaults() {
        Map<String, Object> values = new LinkedHashMap<>();
        byName.forEach((name, parameter) -> values.put(name, parameter.initial()));
        return new Values(this, values);
    }
}
