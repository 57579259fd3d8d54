package id.canting.sheet.lesson;

import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rubric: criteria with weights that add up to 100, four levels each, and whether the learner is competent. */
final class RubricPart {
    /** Points from which a learner is competent, unless the trainer says otherwise: our proposal. */
    private static final double PASS = 70;

    private RubricPart() {}

    static List<Block> of(LessonSubject subject) {
        Map<Criterion, Integer> weights = weights(subject);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("rubric")));
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("rubric.note"), Block.LEAST, true));
        List<List<Block.Cell>> rows = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<Criterion, Integer> one : weights.entrySet()) {
            sum += one.getValue();
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(
                    Lesson.MESSAGES.text("rubric.criterion", one.getKey().name(), one.getValue())));
            one.getKey().levels().forEach(level -> row.add(Block.Cell.of(level)));
            row.add(FormFields.line(14));
            rows.add(row);
        }
        List<Block.Cell> last = new ArrayList<>();
        last.add(Block.Cell.of(Lesson.MESSAGES.text("rubric.total", sum)));
        for (int level = Criterion.LEVELS; level > 0; level--) {
            last.add(Block.Cell.of(""));
        }
        last.add(FormFields.line(14));
        rows.add(last);
        List<Text> head = new ArrayList<>(List.of(Lesson.MESSAGES.text("head.criterion")));
        for (int level = Criterion.LEVELS; level > 0; level--) {
            head.add(Lesson.MESSAGES.text("level." + level));
        }
        head.add(Lesson.MESSAGES.text("head.points"));
        blocks.add(new Block.Table(List.of(1.35, 1.0, 1.0, 1.0, 1.0, 0.6), head, rows, Block.LEAST));
        blocks.add(new Block.Keep(verdict(subject)));
        return blocks;
    }

    static Map<Criterion, Integer> weights(LessonSubject subject) {
        return Criterion.weighed(
                subject.data().criteria(), subject.works(), subject.plan().weights());
    }

    private static List<Block> verdict(LessonSubject subject) {
        List<Block> blocks = new ArrayList<>();
        Text pass = LessonSteps.spoken(subject.plan().pass().orElse(PASS));
        String key = subject.plan().pass().isPresent() ? "rubric.pass" : "rubric.pass.ours";
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text(key, pass), Block.LEAST, false));
        blocks.add(new Block.Table(
                List.of(0.3, 1.7, 0.3, 2.5, 0.9, 1.9),
                List.of(),
                List.of(List.of(
                        FormFields.box(),
                        Block.Cell.of(Lesson.MESSAGES.text("competent")),
                        FormFields.box(),
                        Block.Cell.of(Lesson.MESSAGES.text("competent.not")),
                        Block.Cell.of(Lesson.MESSAGES.text("trainer")),
                        FormFields.line(42))),
                Block.LEARNERS));
        return blocks;
    }
}
