package id.canting.sheet.lesson;

import id.canting.sheet.Codes;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sentence of what hands do.
 *
 * @param kind the kind of work
 * @param role what it says: the work's name, what to do, how to see that it is right, or what to take care of
 * @param words with names of numbers in braces
 * @param sources codes of the sources; empty where it is ours
 */
record WorkLine(String kind, String role, Text words, String sources) {
    private static final int COLUMNS = 5;

    /** All sentences. */
    static List<WorkLine> all() {
        return LessonData.table("work.txt", COLUMNS).stream()
                .map(cells -> new WorkLine(
                        cells.get(0),
                        cells.get(1),
                        new Text(cells.get(2), cells.get(3)),
                        LessonData.codes(cells.get(4))))
                .toList();
    }

    /** Those of some kinds in a role, with numbers filled in; one whose number is not there is left out. */
    static List<Text> of(List<WorkLine> all, List<WorkKind> works, String role, Map<String, Text> numbers) {
        List<Text> said = new ArrayList<>();
        for (WorkKind work : works) {
            for (WorkLine line : all) {
                if (line.kind.equals(work.id()) && line.role.equals(role)) {
                    Text filled = Codes.behind(filled(line.words, numbers), line.sources);
                    if (!filled.id().contains("{") && !said.contains(filled)) {
                        said.add(filled);
                    }
                }
            }
        }
        return said;
    }

    private static Text filled(Text words, Map<String, Text> numbers) {
        String id = words.id();
        String en = words.en();
        for (Map.Entry<String, Text> number : numbers.entrySet()) {
            String name = "{" + number.getKey() + "}";
            id = id.replace(name, number.getValue().id());
            en = en.replace(name, number.getValue().en());
        }
        return new Text(id, en);
    }
}
