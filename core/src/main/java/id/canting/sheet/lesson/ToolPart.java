package id.canting.sheet.lesson;

import id.canting.sheet.Codes;
import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tools, and what is used up, for all learners of the lesson. */
final class ToolPart {
    private ToolPart() {}

    static List<Block> of(LessonSubject subject) {
        LessonPlan plan = subject.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("tools", plan.participants())));
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("tools.note", plan.group()), Block.LEAST, true));
        blocks.add(tools(subject));
        blocks.add(new Block.Heading(2, Lesson.MESSAGES.text("materials")));
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("materials.note"), Block.LEAST, true));
        blocks.add(materials(subject));
        return blocks;
    }

    private static Block tools(LessonSubject subject) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Tool tool : subject.data().tools()) {
            if (tool.neededFor(subject.works())) {
                String per = "per." + tool.per().name().toLowerCase(Locale.ROOT);
                rows.add(List.of(
                        Block.Cell.of(Codes.behind(tool.name(), tool.sources())),
                        Block.Cell.of(tool.use()),
                        Block.Cell.of(Lesson.MESSAGES.text(per, tool.count(), tool.counted() ? "" : "*")),
                        Block.Cell.of(Integer.toString(tool.count(subject.plan())))));
            }
        }
        return new Block.Table(
                List.of(2.9, 2.3, 2.1, 0.95), heads("tool", "use", "per", "count"), rows, Block.LEARNERS);
    }

    private static Block materials(LessonSubject subject) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Quantities one : Quantities.of(subject)) {
            rows.add(List.of(Block.Cell.of(one.name()), Block.Cell.of(one.each()), Block.Cell.of(one.all())));
        }
        List<Text> head = List.of(
                Lesson.MESSAGES.text("head.material"),
                Lesson.MESSAGES.text("head.each"),
                Lesson.MESSAGES.text("head.all", subject.plan().cloths()));
        return new Block.Table(List.of(3.2, 1.6, 1.8), head, rows, Block.LEAST);
    }

    private static List<Text> heads(String... keys) {
        return List.of(keys).stream()
                .map(key -> Lesson.MESSAGES.text("head." + key))
                .toList();
    }
}
