package id.canting.sheet.lesson;

import id.canting.dyeing.Mix;
import id.canting.dyeing.Quantity;
import id.canting.sheet.flow.Block;
import id.canting.sheet.steps.BathWords;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What only the trainer needs before a lesson: what to print for whom, what it costs, and who came. */
final class TrainerPart {
    /** The most meetings that an attendance list has columns for. */
    private static final int COLUMNS = 5;

    private TrainerPart() {}

    /**
     * The trainer's pages.
     *
     * @param pages how many pages each book has, by its name
     * @param budget what the materials cost
     */
    static List<Block> of(LessonSubject subject, Map<String, Integer> pages, Budget budget) {
        List<Block> blocks = new ArrayList<>(CoverPart.head(subject, Lesson.MESSAGES.text("kind.trainer")));
        blocks.addAll(prints(subject, pages));
        blocks.addAll(before(subject));
        blocks.add(new Block.PageBreak());
        blocks.addAll(budget.blocks(subject));
        for (int from = 0; from < subject.meetings(); from += COLUMNS) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(attendance(subject, from, Math.min(subject.meetings(), from + COLUMNS)));
        }
        return blocks;
    }

    /** Who is handed which book, and how much paper that is. */
    private static List<Block> prints(LessonSubject subject, Map<String, Integer> pages) {
        LessonPlan plan = subject.plan();
        List<List<Block.Cell>> rows = new ArrayList<>();
        int sum = row(rows, "person", Lesson.WORKSHEET, pages, plan.participants())
                + row(rows, "group", Lesson.HANDOUT, pages, plan.groups())
                + row(rows, "trainer", Lesson.HANDOUT, pages, 1)
                + row(rows, "trainer", Lesson.ANSWERS, pages, 1)
                + row(rows, "trainer", Lesson.TRAINER, pages, 1);
        rows.add(List.of(
                Block.Cell.of(Lesson.MESSAGES.text("budget.sum")),
                Block.Cell.of(""),
                Block.Cell.of(""),
                Block.Cell.of(""),
                Block.Cell.of(Integer.toString(sum))));
        int each = pages.getOrDefault(Lesson.HANDOUT, 0);
        return List.of(
                new Block.Heading(2, Lesson.MESSAGES.text("print")),
                new Block.Table(
                        List.of(1.4, 2.6, 0.9, 0.9, 1.0),
                        heads("who", "book", "pages", "copies", "paper"),
                        rows,
                        Block.LEAST),
                new Block.Paragraph(
                        Lesson.MESSAGES.text("print.note", each, plan.participants(), each * plan.participants()),
                        Block.LEAST,
                        true));
    }

    /** What stands ready before the meeting: cloth, extracts and vats, and what each group weighs out, in labelled bags. */
    private static List<Block> before(LessonSubject subject) {
        List<Text> items = new ArrayList<>(
                List.of(Lesson.MESSAGES.text("before.cloth", subject.plan().cloths())));
        for (LessonStep step : subject.steps()) {
            step.bath().ifPresent(bath -> {
                Text title = Lesson.MESSAGES.text("step", step.number(), step.title());
                BathWords.before(bath).forEach(words -> items.add(Lesson.MESSAGES.text("before.bath", title, words)));
                for (Mix mix : bath.mixes()) {
                    List<Text> stuffs = mix.portions().stream()
                            .map(portion -> Text.joined(
                                    List.of(portion.name(), Quantity.measured(portion.measured(), portion.unit())),
                                    " "))
                            .toList();
                    if (!stuffs.isEmpty()) {
                        items.add(Lesson.MESSAGES.text(
                                "before.weigh",
                                title,
                                mix.tub().name(),
                                Text.joined(stuffs, ", "),
                                subject.plan().groups()));
                    }
                }
            });
        }
        return List.of(
                new Block.Heading(2, Lesson.MESSAGES.text("before")), new Block.Items(items, false, Block.LEAST));
    }

    private static int row(
            List<List<Block.Cell>> rows, String who, String book, Map<String, Integer> pages, int copies) {
        int each = pages.getOrDefault(book, 0);
        rows.add(List.of(
                Block.Cell.of(Lesson.MESSAGES.text("print." + who)),
                Block.Cell.of(Lesson.MESSAGES.text("book." + book)),
                Block.Cell.of(Integer.toString(each)),
                Block.Cell.of(Integer.toString(copies)),
                Block.Cell.of(Integer.toString(each * copies))));
        return each * copies;
    }

    private static List<Block> attendance(LessonSubject subject, int from, int to) {
        List<Double> shares = new ArrayList<>(List.of(0.5, 2.4, 1.8));
        List<Text> head = new ArrayList<>(heads("number", "name", "origin"));
        for (int meeting = from; meeting < to; meeting++) {
            shares.add(1.0);
            head.add(Lesson.MESSAGES.text("meeting.short", meeting + 1));
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int person = 1; person <= subject.plan().participants(); person++) {
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(Integer.toString(person)));
            for (int column = 1; column < shares.size(); column++) {
                row.add(FormFields.line(column == 1 ? 40 : column == 2 ? 30 : 15));
            }
            rows.add(row);
        }
        return List.of(
                new Block.Heading(1, Lesson.MESSAGES.text("attendance")),
                new Block.Paragraph(Lesson.MESSAGES.text("attendance.note"), Block.LEAST, true),
                new Block.Table(shares, head, rows, Block.LEAST));
    }

    static List<Text> heads(String... keys) {
        return List.of(keys).stream()
                .map(key -> Lesson.MESSAGES.text("column." + key))
                .toList();
    }
}
