package id.canting.batch;

import id.canting.random.LowDiscrepancy;
import id.canting.random.RandomSource;
import id.canting.text.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * So many combinations spread over the ranges and lists.
 *
 * @param axes by path
 * @param count how many
 * @param method how they are spread
 * @param seed of chance; the even sequences do not use it
 */
record PlanSampleSpread(Map<String, PlanAxis> axes, int count, Method method, long seed) implements PlanSample {
    /** The ways to spread points. */
    enum Method {
        R2,
        SOBOL,
        RANDOM
    }

    @Override
    public List<String> paths() {
        return List.copyOf(axes.keySet());
    }

    @Override
    public Map<String, String> values(int index) {
        double[] point = axes.isEmpty() ? new double[0] : point(index);
        Map<String, String> values = new LinkedHashMap<>();
        int next = 0;
        for (Map.Entry<String, PlanAxis> axis : axes.entrySet()) {
            values.put(axis.getKey(), axis.getValue().at(point[next++]));
        }
        return values;
    }

    private double[] point(int index) {
        return switch (method) {
            case R2 -> LowDiscrepancy.r2(axes.size(), index);
            case SOBOL -> LowDiscrepancy.sobol(axes.size(), index);
            case RANDOM -> {
                RandomSource random = RandomSource.of(seed).stream("sample").stream((long) index);
                yield axes.keySet().stream()
                        .mapToDouble(path -> random.stream(path).next())
                        .toArray();
            }
        };
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
