package id.canting.sheet.lesson;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long what goes with the work of hands takes in a lesson, read from one table: opening and closing a meeting, pauses,
 * waiting for cloth to dry, and how much slower learners are than the hands of the estimate.
 *
 * @param amounts minutes or factors by their keys
 * @param sources codes by keys; none for our own estimates
 */
record Times(Map<String, Double> amounts, Map<String, String> sources) {
    private static final int COLUMNS = 3;

    Times {
        amounts = java.util.Collections.unmodifiableMap(new TreeMap<>(amounts));
        sources = java.util.Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    static Times read() {
        Map<String, Double> amounts = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        for (List<String> cells : LessonData.table("times.txt", COLUMNS)) {
            amounts.put(cells.get(0), Double.parseDouble(cells.get(1)));
            sources.put(cells.get(0), LessonData.codes(cells.get(2)));
        }
        return new Times(amounts, sources);
    }

    /** Minutes. */
    double minutes(String key) {
        Double amount = amounts.get(key);
        if (amount == null) {
            throw new IllegalArgumentException("no time is known by " + key);
        }
        return amount;
    }

    /** How often the time of the estimate a learner of a level takes. */
    double pace(Level level) {
        return minutes("pace-" + level.id());
    }
}
