package id.canting.batch;

import id.canting.text.Language;
import id.canting.text.SourceLocation;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads the values of items before any is made. An item is read whole if it has a value that none before it had. Where
 * that fails, its values are put in one by one, as far as they can be read together, so that each that cannot is told at
 * its own place.
 */
final class BatchTrial {
    private final Plan plan;
    private final Consumer<Map<String, String>> reader;
    private final Set<Value> seen = new HashSet<>();
    private final Set<Value> good = new HashSet<>();
    private final Map<Value, Text> wrong = new HashMap<>();
    private final Set<Fault> faults = new LinkedHashSet<>();

    private record Value(String path, String word) {}

    private record Fault(String path, Text text, SourceLocation place) {}

    /** @param reader reads the design with values set, or says what is wrong with them */
    BatchTrial(Plan plan, Consumer<Map<String, String>> reader) {
        this.plan = plan;
        this.reader = reader;
    }

    /**
     * Reads an item.
     *
     * @param broken paths that the design has no place for, which are told already
     */
    void read(Plan.Item item, Collection<String> broken) {
        Map<String, String> values = new LinkedHashMap<>(item.values());
        values.keySet().removeAll(broken);
        boolean news = false;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            Value value = new Value(entry.getKey(), entry.getValue());
            news |= seen.add(value);
            tell(item, value);
        }
        values.entrySet().removeIf(entry -> wrong.containsKey(new Value(entry.getKey(), entry.getValue())));
        if (news && fault(values).isPresent()) {
            parted(item, values);
        } else {
            values.forEach((path, word) -> good.add(new Value(path, word)));
        }
    }

    /** Tells a value again that an item before had, at the place where this item has it. */
    private void tell(Plan.Item item, Value value) {
        if (wrong.containsKey(value)) {
            faults.add(
                    new Fault(value.path(), Objects.requireNonNull(wrong.get(value)), plan.place(item, value.path())));
        }
    }

    /** Puts in value after value; those that cannot be read wait until others are in, since they may need them. */
    private void parted(Plan.Item item, Map<String, String> values) {
        Map<String, String> together = new LinkedHashMap<>();
        List<String> waiting = new ArrayList<>(values.keySet());
        boolean more = true;
        while (more) {
            more = waiting.removeIf(path -> {
                boolean reads = fault(with(together, path, values)).isEmpty();
                if (reads) {
                    together.put(path, values.getOrDefault(path, ""));
                }
                return reads;
            });
        }
        together.forEach((path, word) -> good.add(new Value(path, word)));
        // One that another item shows to be good may only miss a value that is wrong here.
        List<String> guilty = waiting.stream()
                .filter(path -> !good.contains(new Value(path, values.getOrDefault(path, ""))))
                .toList();
        for (String path : guilty.isEmpty() ? waiting : guilty) {
            UserError fault = fault(with(together, path, values)).orElseThrow();
            Value value = new Value(path, values.getOrDefault(path, ""));
            if (fault(Map.of(path, value.word())).isPresent()) {
                wrong.put(value, fault.text());
            }
            faults.add(new Fault(path, fault.text(), plan.place(item, path)));
        }
    }

    private static Map<String, String> with(Map<String, String> good, String path, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(good);
        all.put(path, values.getOrDefault(path, ""));
        return all;
    }

    private Optional<UserError> fault(Map<String, String> values) {
        try {
            reader.accept(values);
            return Optional.empty();
        } catch (UserError fault) {
            return Optional.of(fault);
        }
    }

    /** What was wrong, each once at each place; what is said alike of all values of a path is said of the path. */
    List<UserError> faults() {
        Map<String, Set<Optional<Text>>> said = new HashMap<>();
        Map<String, Integer> values = new HashMap<>();
        seen.forEach(value -> {
            said.computeIfAbsent(value.path(), path -> new HashSet<>()).add(Optional.ofNullable(wrong.get(value)));
            values.merge(value.path(), 1, Integer::sum);
        });
        return faults.stream()
                .map(fault -> {
                    boolean all = values.getOrDefault(fault.path(), 0) > 1
                            && said.getOrDefault(fault.path(), Set.of()).equals(Set.of(Optional.of(fault.text())));
                    return new UserError(fault.text(), all ? plan.place(fault.path()) : fault.place());
                })
                .collect(Collectors.toMap(
                        fault -> fault.describe(Language.EN),
                        fault -> fault,
                        (first, second) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
