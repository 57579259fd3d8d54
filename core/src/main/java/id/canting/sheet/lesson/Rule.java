package id.canting.sheet.lesson;

import id.canting.text.Text;
import java.util.List;

/**
 * A rule against something that can hurt.
 *
 * @param hazard what can hurt
 * @param name whether it is the hazard's name and not a rule
 * @param words what it says
 */
record Rule(String hazard, boolean name, Text words) {
    private static final int COLUMNS = 5;

    /** All rules, each hazard's name before its rules. */
    static List<Rule> all() {
        return LessonData.table("safety.txt", COLUMNS).stream()
                .map(cells -> new Rule(
                        cells.get(0),
                        cells.get(1).equals("name"),
                        Codes.behind(new Text(cells.get(2), cells.get(3)), LessonData.codes(cells.get(4)))))
                .toList();
    }
}
