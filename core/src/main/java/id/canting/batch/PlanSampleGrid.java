package id.canting.batch;

import id.canting.text.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every combination of the listed values; the last path varies fastest.
 *
 * @param axes by path; their product fits in an int
 */
record PlanSampleGrid(Map<String, PlanAxis.Listed> axes) implements PlanSample {
    @Override
    public List<String> paths() {
        return List.copyOf(axes.keySet());
    }

    @Override
    public int count() {
        return Math.toIntExact(product());
    }

    /** The number of combinations, or the largest long where it is beyond counting. */
    long product() {
        long count = 1;
        for (PlanAxis.Listed axis : axes.values()) {
            if (count > Integer.MAX_VALUE) {
                return Long.MAX_VALUE;
            }
            count *= axis.values().size();
        }
        return count;
    }

    @Override
    public Map<String, String> values(int index) {
        List<Map.Entry<String, PlanAxis.Listed>> entries = new ArrayList<>(axes.entrySet());
        String[] chosen = new String[entries.size()];
        int rest = index;
        for (int i = chosen.length - 1; i >= 0; i--) {
            List<String> values = entries.get(i).getValue().values();
            chosen[i] = values.get(rest % values.size());
            rest /= values.size();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            values.put(entries.get(i).getKey(), chosen[i]);
        }
        return values;
    }

    @Override
    public SourceLocation place(int index, String path) {
        return Objects.requireNonNull(axes.get(path)).place(values(index).getOrDefault(path, ""));
    }

    @Override
    public SourceLocation place(String path) {
        return Objects.requireNonNull(axes.get(path)).place();
    }
}
