package id.canting.sheet.lesson;

import id.canting.dye.Reference;
import id.canting.motif.MotifSource;
import id.canting.text.DataTable;
import id.canting.text.Glossary;
import java.util.List;
import java.util.Map;

/**
 * What the program knows of teaching the craft, read once for a lesson.
 *
 * @param work sentences by kind of work
 * @param faults common faults
 * @param rules against what can hurt
 * @param tools what is needed
 * @param criteria of the rubric
 * @param times what a lesson takes beside the work of hands
 * @param words of the craft
 * @param motifSources sources by their codes
 * @param dyeSources sources by their codes
 */
record LessonData(
        List<WorkLine> work,
        List<Fault> faults,
        List<Rule> rules,
        List<Tool> tools,
        List<Criterion> criteria,
        Times times,
        List<Glossary> words,
        Map<String, MotifSource> motifSources,
        Map<String, Reference> dyeSources) {
    static LessonData read() {
        return new LessonData(
                WorkLine.all(),
                Fault.all(),
                Rule.all(),
                Tool.all(),
                Criterion.all(),
                Times.read(),
                Glossary.all(),
                MotifSource.all(),
                Reference.all());
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
