package id.canting.sheet.lesson;

import id.canting.sheet.Codes;
import id.canting.text.Text;
import java.util.List;

/**
 * A common fault.
 *
 * @param kind the kind of work it comes from
 * @param sign how it shows
 * @param remedy why it came, and what helps
 */
record Fault(String kind, Text sign, Text remedy) {
    private static final int COLUMNS = 6;

    /** All faults. */
    static List<Fault> all() {
        return LessonData.table("faults.txt", COLUMNS).stream()
                .map(cells -> new Fault(
                        cells.get(0),
                        new Text(cells.get(1), cells.get(2)),
                        Codes.behind(new Text(cells.get(3), cells.get(4)), LessonData.codes(cells.get(5)))))
                .toList();
    }

    /** Those of some kinds of work. */
    static List<Fault> of(List<Fault> all, List<WorkKind> works) {
        return works.stream()
                .flatMap(work -> all.stream().filter(fault -> fault.kind.equals(work.id())))
                .toList();
    }
}
