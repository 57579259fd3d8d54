package id.canting.makeability;

import id.canting.parameter.Measure;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The limits a cloth is checked against: the usual ones but for those a workshop sets itself.
 *
 * @param given what was set, in mm or plain
 */
public record CraftLimits(Map<CraftLimit, Double> given) {
    /** All at their usual values. */
    public static final CraftLimits USUAL = new CraftLimits(Map.of());

    public static final Messages MESSAGES = Messages.beside(CraftLimits.class, "messages");

    private static final double MOST = 10_000;

    /** Copies the map. */
    public CraftLimits {
        Map<CraftLimit, Double> copy = new EnumMap<>(CraftLimit.class);
        copy.putAll(given);
        given = Collections.unmodifiableMap(copy);
    }

    /** The value of a limit, in mm or plain. */
    public double of(CraftLimit limit) {
        return given.getOrDefault(limit, limit.usual());
    }

    /** Whether a limit was set rather than left as usual. */
    public boolean sets(CraftLimit limit) {
        return given.containsKey(limit);
    }

    /**
     * The same limits with one set, as it is written on a command line.
     *
     * @throws UserError for a name that is none, with the nearest, or a value that does not fit
     */
    public CraftLimits with(String name, String written) {
        CraftLimit limit = named(name);
        double value = Measure.parse(name, written, limit.unit());
        if (!(value >= 0 && value <= MOST)) {
            throw new UserError(
                    MESSAGES.text("range", name, value, MOST, limit.unit().suffix()));
        }
        Map<CraftLimit, Double> more = new EnumMap<>(CraftLimit.class);
        more.putAll(given);
        more.put(limit, value);
        return new CraftLimits(more);
    }

    /**
     * The same limits with several set, each as it is written on a command line.
     *
     * @throws UserError as for one
     */
    public CraftLimits with(Map<String, String> written) {
        CraftLimits limits = this;
        for (Map.Entry<String, String> one : written.entrySet()) {
            limits = limits.with(one.getKey(), one.getValue());
        }
        return limits;
    }

    private static CraftLimit named(String name) {
        for (CraftLimit limit : CraftLimit.values()) {
            if (limit.id().equals(name)) {
                return limit;
            }
        }
        List<String> names =
                Arrays.stream(CraftLimit.values()).map(CraftLimit::id).toList();
        Text near = Suggestion.didYouMean(name, names);
        throw new UserError(MESSAGES.text("unknown", name, near, String.join(", ", names)));
    }
}
