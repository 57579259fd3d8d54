package id.canting.sheet.lesson;

import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A criterion of the rubric.
 *
 * @param id its name in files
 * @param name its name for people
 * @param levels what is seen at each of its four levels, the best first
 * @param points before all are brought to 100
 * @param kinds the kinds of work it judges, as written
 */
record Criterion(String id, Text name, List<Text> levels, int points, String kinds) {
    /** What all weights add up to. */
    static final int WHOLE = 100;

    /** How many levels there are. */
    static final int LEVELS = 4;

    private static final int COLUMNS = 6;
    private static final int STEP = 5;

    /** Copies the levels and checks their number. */
    Criterion {
        levels = List.copyOf(levels);
        if (levels.size() != LEVELS) {
            throw new IllegalArgumentException(id + " needs four levels, but has " + levels.size());
        }
    }

    /** All criteria. */
    static List<Criterion> all() {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (List<String> cells : LessonData.table("rubric.txt", COLUMNS)) {
            rows.computeIfAbsent(cells.get(0), k -> new ArrayList<>()).add(cells);
        }
        List<Criterion> all = new ArrayList<>();
        rows.forEach((id, lines) -> {
            List<String> head = lines.get(0);
            List<Text> levels = lines.stream()
                    .skip(1)
                    .map(cells -> new Text(cells.get(2), cells.get(3)))
                    .toList();
            all.add(new Criterion(
                    id, new Text(head.get(2), head.get(3)), levels, Integer.parseInt(head.get(4)), head.get(5)));
        });
        return all;
    }

    /**
     * The criteria that some work asks for, each with its weight; the weights add up to 100.
     *
     * @param set weights the trainer sets; empty for the usual ones, which are multiples of 5
     * @throws UserError when set weights name no criterion of the lesson or add up to something else
     */
    static Map<Criterion, Integer> weighed(List<Criterion> all, Collection<WorkKind> works, Map<String, Integer> set) {
        List<Criterion> used = all.stream()
                .filter(one -> works.stream().anyMatch(work -> work.isIn(one.kinds)))
                .toList();
        return set.isEmpty() ? usual(used) : chosen(used, set);
    }

    private static Map<Criterion, Integer> chosen(List<Criterion> used, Map<String, Integer> set) {
        List<String> known = used.stream().map(Criterion::id).toList();
        for (String name : set.keySet()) {
            if (!known.contains(name)) {
                Text near = Suggestion.didYouMean(name, known);
                throw new UserError(Lesson.MESSAGES.text("rubric.unknown", name, String.join(", ", known), near));
            }
        }
        int sum = set.values().stream().mapToInt(weight -> weight).sum();
        if (sum != WHOLE || set.values().stream().anyMatch(weight -> weight < 1)) {
            throw new UserError(Lesson.MESSAGES.text("rubric.sum", sum));
        }
        Map<Criterion, Integer> weights = new LinkedHashMap<>();
        used.stream()
                .filter(one -> set.containsKey(one.id))
                .forEach(one -> weights.put(one, set.getOrDefault(one.id, 0)));
        return weights;
    }

    /** Brought to 100 in steps of 5: what is left over goes to those that lost most by rounding down. */
    private static Map<Criterion, Integer> usual(List<Criterion> used) {
        int sum = used.stream().mapToInt(Criterion::points).sum();
        Map<Criterion, Integer> weights = new LinkedHashMap<>();
        int given = 0;
        for (Criterion one : used) {
            int weight = one.points * WHOLE / sum / STEP * STEP;
            weights.put(one, weight);
            given += weight;
        }
        List<Criterion> poorest = new ArrayList<>(used);
        poorest.sort(
                Comparator.comparingDouble(one -> weights.getOrDefault(one, 0) - (double) one.points * WHOLE / sum));
        for (Criterion one : poorest) {
            if (given < WHOLE) {
                weights.merge(one, STEP, Integer::sum);
                given += STEP;
            }
        }
        return weights;
    }
}
