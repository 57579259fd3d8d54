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
        weights.forEach((one, weight) -> {
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(Lesson.MESSAGES.text("rubric.criterion", one.name(), weight)));
            one.levels().forEach(level -> row.add(Block.Cell.of(level)));
            rows.add(row);
        });
        List<Text> head = new ArrayList<>(List.of(Lesson.MESSAGES.text("head.criterion")));
        for (int level = Criterion.LEVELS; level > 0; level--) {
            head.add(Lesson.MESSAGES.text("level." + level));
        }
        blocks.add(new Block.Table(List.of(1.2, 1.0, 1.0, 1.0, 1.0), head, rows, Block.LEAST));
        blocks.add(new Block.Keep(score(subject, weights)));
        return blocks;
    }

    static Map<Criterion, Integer> weights(LessonSubject subject) {
        return Criterion.weighed(
                subject.data().criteria(), subject.works(), subject.plan().weights());
    }

    private static List<Block> score(LessonSubject subject, Map<Criterion, Integer> weights) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<Criterion, Integer> one : weights.entrySet()) {
            sum += one.getValue();
            rows.add(List.of(
                    Block.Cell.of(one.getKey().name()),
                    Block.Cell.of(Integer.toString(one.getValue())),
                    Blank.line(30),
                    Blank.line(30)));
        }
        rows.add(List.of(
                Block.Cell.of(Lesson.MESSAGES.text("rubric.total")),
                Block.Cell.of(Integer.toString(sum)),
                Block.Cell.of(""),
                Blank.line(30)));
        List<Text> head = List.of(
                Lesson.MESSAGES.text("head.criterion"),
                Lesson.MESSAGES.text("head.weight"),
                Lesson.MESSAGES.text("head.level"),
                Lesson.MESSAGES.text("head.points"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Lesson.MESSAGES.text("rubric.score")));
        blocks.add(new Block.Table(List.of(2.4, 0.8, 1.2, 1.2), head, rows, Block.LEAST));
        Text pass = LessonSteps.spoken(subject.plan().pass().orElse(PASS));
        String key = subject.plan().pass().isPresent() ? "rubric.pass" : "rubric.pass.ours";
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text(key, pass), Block.LEAST, false));
        blocks.add(new Block.Table(
                List.of(0.3, 2.0, 0.3, 2.0, 1.2, 2.0),
                List.of(),
                List.of(List.of(
                        Blank.box(),
                        Block.Cell.of(Lesson.MESSAGES.text("competent")),
                        Blank.box(),
                        Block.Cell.of(Lesson.MESSAGES.text("competent.not")),
                        Block.Cell.of(Lesson.MESSAGES.text("trainer")),
                        Blank.line(42))),
                Block.LEARNERS));
        return blocks;
    }
}
