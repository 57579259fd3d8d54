package id.canting.sheet.lesson;

import id.canting.text.DataTable;
import id.canting.text.Glossary;
import java.util.List;

/**
 * What the program knows of teaching the craft, read once for a lesson.
 *
 * @param work sentences by kind of work
 * @param faults common faults
 * @param tools what is needed
 * @param criteria of the rubric
 * @param times what a lesson takes beside the work of hands
 * @param words of the craft
 */
record LessonData(
        List<WorkLine> work,
        List<Fault> faults,
        List<Tool> tools,
        List<Criterion> criteria,
        Times times,
        List<Glossary> words) {
    static LessonData read() {
        return new LessonData(WorkLine.all(), Fault.all(), Tool.all(), Criterion.all(), Times.read(), Glossary.all());
    }

    /** The records of one of this package's files. */
    static List<List<String>> table(String file, int columns) {
        return DataTable.read(LessonData.class, file, columns);
    }

    /** The codes in a cell; none where it has a dash. */
    static String codes(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
