package id.canting.sheet.lesson;

import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The worksheet: the same head, and room to tick, to write and to draw. */
final class WorksheetPart {
    private static final double DRAW = 118;

    private WorksheetPart() {}

    static List<Block> of(LessonSubject subject) {
        List<Block> blocks = new ArrayList<>(CoverPart.head(subject, Lesson.MESSAGES.text("kind.worksheet")));
        double width = Flow.width(subject.paper());
        if (!SafetyPart.hazards(subject).isEmpty()) {
            List<List<Block.Cell>> ready = new ArrayList<>();
            for (String key : List.of("ready.read", "ready.clothes", "ready.tools")) {
                ready.add(List.of(FormFields.box(), Block.Cell.of(Lesson.MESSAGES.text(key))));
            }
            blocks.add(new Block.Framed(List.of(
                    new Block.Heading(3, Lesson.MESSAGES.text("ready")),
                    new Block.Table(List.of(0.25, 5.0), List.of(), ready, Block.LEARNERS))));
        }
        blocks.add(new Block.Heading(2, Lesson.MESSAGES.text("worksheet.steps")));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (LessonStep step : subject.steps()) {
            rows.add(List.of(
                    FormFields.box(),
                    Block.Cell.of(Lesson.MESSAGES.text("step", step.number(), step.title())),
                    FormFields.line(74)));
        }
        List<Text> head = List.of(
                Lesson.MESSAGES.text("head.done"),
                Lesson.MESSAGES.text("head.step"),
                Lesson.MESSAGES.text("head.seen"));
        blocks.add(new Block.Table(List.of(0.9, 3.0, 3.0), head, rows, Block.LEARNERS));
        blocks.add(new Block.Heading(2, Lesson.MESSAGES.text("questions")));
        int number = 0;
        for (Question question : Questions.of(subject)) {
            Text ask = Lesson.MESSAGES.text("question", ++number, question.ask());
            blocks.add(new Block.Keep(List.of(
                    new Block.Paragraph(ask, Block.LEARNERS, false), FormFields.lines(width, question.lines()))));
        }
        blocks.add(new Block.Keep(List.of(
                new Block.Heading(2, Lesson.MESSAGES.text("draw")),
                new Block.Paragraph(Lesson.MESSAGES.text("draw.note"), Block.LEARNERS, false),
                new Block.Picture(FormFields.frame(width, DRAW), width, DRAW, Text.EMPTY))));
        return blocks;
    }
}
