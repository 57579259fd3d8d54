package id.canting.sheet.lesson;

import id.canting.text.Text;
import java.util.Collection;
import java.util.List;

/**
 * A tool.
 *
 * @param kinds the kinds of work that need it, as written
 * @param name its name
 * @param use what it is for
 * @param per whom it is counted for
 * @param count how many for each of them
 * @param sources codes of those who name the tool; empty where we do
 * @param counted whether they say how many, too
 */
record Tool(String kinds, Text name, Text use, Per per, int count, String sources, boolean counted) {
    private static final int COLUMNS = 8;

    /** Whom a tool is counted for. */
    enum Per {
        PERSON,
        GROUP,
        CLASS
    }

    /** All tools. */
    static List<Tool> all() {
        return LessonData.table("tools.txt", COLUMNS).stream().map(Tool::read).toList();
    }

    private static Tool read(List<String> cells) {
        String codes = LessonData.codes(cells.get(7));
        return new Tool(
                cells.get(0),
                new Text(cells.get(1), cells.get(2)),
                new Text(cells.get(3), cells.get(4)),
                Per.valueOf(cells.get(5).toUpperCase(java.util.Locale.ROOT)),
                Integer.parseInt(cells.get(6)),
                codes.replace("!", ""),
                codes.endsWith("!"));
    }

    /** Whether some work needs it. */
    boolean neededFor(Collection<WorkKind> works) {
        return works.stream().anyMatch(work -> work.isIn(kinds));
    }

    /** How many a lesson needs. */
    int count(LessonPlan plan) {
        return count
                * switch (per) {
                    case PERSON -> plan.participants();
                    case GROUP -> plan.groups();
                    case CLASS -> 1;
                };
    }
}
