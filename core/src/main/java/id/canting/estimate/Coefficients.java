package id.canting.estimate;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.parameter.Numeral;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers one estimate goes by: the program's own, and those a workshop sets instead. Never changes. */
public final class Coefficients {
    private static final Pattern WRITTEN = Pattern.compile("(" + Numeral.PATTERN + ")\\s*([^0-9.,\\s]\\S*)?");
    private static final Coefficients STANDARD = new Coefficients(Map.of());

    private final Map<Coefficient, Double> set;

    private Coefficients(Map<Coefficient, Double> set) {
        this.set = set;
    }

    /** Those that come with the program. */
    public static Coefficients standard() {
        return STANDARD;
    }

    /** The value of one. */
    public double get(Coefficient coefficient) {
        return set.getOrDefault(coefficient, coefficient.initial());
    }

    /** Those the user set, in order. */
    public Map<Coefficient, Double> changed() {
        return Collections.unmodifiableMap(set);
    }

    /**
     * The same with one value set.
     *
     * @throws UserError when it is out of its range
     */
    public Coefficients with(Coefficient coefficient, double value) {
        if (!coefficient.range().contains(value)) {
            throw new UserError(Estimate.MESSAGES.text(
                    "coefficient.range",
                    coefficient.id(),
                    value,
                    coefficient.range().low(),
                    coefficient.range().high(),
                    unit(coefficient)));
        }
        Map<Coefficient, Double> changed = new EnumMap<>(Coefficient.class);
        changed.putAll(set);
        changed.put(coefficient, value);
        return new Coefficients(changed);
    }

    /**
     * The same with one value set as a person writes it: its name, and a number bare or with its unit.
     *
     * @throws UserError for an unknown name, naming the nearest, and for what is no such number
     */
    public Coefficients with(String id, String written) {
        Coefficient coefficient = Coefficient.find(id).orElseThrow(() -> unknown(id));
        Matcher match = WRITTEN.matcher(written.strip());
        boolean fits =
                match.matches() && (match.group(2) == null || match.group(2).equals(coefficient.unit()));
        if (!fits) {
            throw new UserError(Estimate.MESSAGES.text("coefficient.number", id, written, unit(coefficient)));
        }
        return with(coefficient, Numeral.counted(id, match.group(1), Objects.requireNonNullElse(match.group(2), "")));
    }

    /**
     * The same with the values of a file: a table of names and numbers.
     *
     * @param file its name for messages
     * @throws UserError at the place of the first fault
     */
    public Coefficients read(String file, String text) {
        Coefficients all = this;
        Node.Table table = Fields.table(YamlReader.read(file, text));
        for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
            if (Coefficient.find(entry.getKey()).isEmpty()) {
                throw unknown(entry.getKey()).at(table.keys().getOrDefault(entry.getKey(), table.place()));
            }
            Coefficients before = all;
            all = Fields.placed(entry.getValue(), node -> before.with(entry.getKey(), Fields.word(node)));
        }
        return all;
    }

    private static Text unit(Coefficient coefficient) {
        return Text.same(coefficient.unit().isEmpty() ? "" : " " + coefficient.unit());
    }

    private static UserError unknown(String id) {
        Text near = Suggestion.didYouMean(id, Coefficient.ids());
        return new UserError(Estimate.MESSAGES.text("coefficient.unknown", id, near));
    }

    /** All of them by name, for JSON. */
    public List<Object> data() {
        List<Object> list = new ArrayList<>();
        for (Coefficient coefficient : Coefficient.values()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("name", coefficient.id());
            data.put("value", get(coefficient));
            data.put("unit", coefficient.unit());
            data.put("default", coefficient.initial());
            data.put("set", set.containsKey(coefficient));
            data.put("source", coefficient.source());
            data.put("assumption", coefficient.source().isEmpty());
            data.put("meaning", coefficient.text());
            list.add(data);
        }
        return list;
    }
}
