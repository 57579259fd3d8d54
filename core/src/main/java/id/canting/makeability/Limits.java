package id.canting.makeability;

import id.canting.parameter.Measure;
import id.canting.text.Messages;
import id.canting.text.Nearest;
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
public record Limits(Map<Limit, Double> given) {
    /** All at their usual values. */
    public static final Limits USUAL = new Limits(Map.of());

    static final Messages MESSAGES = Messages.beside(Limits.class, "messages");

    private static final double MOST = 10_000;

    /** Copies the map. */
    public Limits {
        Map<Limit, Double> copy = new EnumMap<>(Limit.class);
        copy.putAll(given);
        given = Collections.unmodifiableMap(copy);
    }

    /** The value of a limit, in mm or plain. */
    public double of(Limit limit) {
        return given.getOrDefault(limit, limit.usual());
    }

    /** Whether a limit was set rather than left as usual. */
    public boolean sets(Limit limit) {
        return given.containsKey(limit);
    }

    /**
     * The same limits with one set, as it is written on a command line.
     *
     * @throws UserError for a name that is none, with the nearest, or a value that does not fit
     */
    public Limits with(String name, String written) {
        Limit limit = named(name);
        double value = Measure.parse(name, written, limit.unit());
        if (!(value >= 0 && value <= MOST)) {
            throw new UserError(
                    MESSAGES.text("range", name, value, MOST, limit.unit().suffix()));
        }
        Map<Limit, Double> more = new EnumMap<>(Limit.class);
        more.putAll(given);
        more.put(limit, value);
        return new Limits(more);
    }

    private static Limit named(String name) {
        for (Limit limit : Limit.values()) {
            if (limit.id().equals(name)) {
                return limit;
            }
        }
        List<String> names = Arrays.stream(Limit.values()).map(Limit::id).toList();
        Text near = Nearest.to(name, names)
                .map(known -> MESSAGES.text("nearest", known))
                .orElse(Text.EMPTY);
        throw new UserError(MESSAGES.text("unknown", name, near, String.join(", ", names)));
    }
}
