package id.canting.sheet.lesson;

import id.canting.estimate.NumberText;
import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What only the trainer holds: the answers, the time of each step, and what to look at when points are given. */
final class AnswerPart {
    private AnswerPart() {}

    static List<Block> of(LessonSubject subject) {
        List<Block> blocks = new ArrayList<>(CoverPart.head(subject, Lesson.MESSAGES.text("kind.answers")));
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("answers.note"), Block.LEAST, true));
        blocks.add(new Block.Heading(2, Lesson.MESSAGES.text("questions")));
        int number = 0;
        for (Question question : Questions.of(subject)) {
            Text ask = Lesson.MESSAGES.text("question", ++number, question.ask());
            blocks.add(new Block.Keep(
                    List.of(new Block.Heading(3, ask), new Block.Items(question.answer(), false, Block.LEAST))));
        }
        blocks.add(new Block.Heading(2, Lesson.MESSAGES.text("answers.times")));
        blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("answers.times.note"), Block.LEAST, true));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (LessonStep step : subject.steps()) {
            double hours = step.needs().allHours();
            rows.add(List.of(
                    Block.Cell.of(Lesson.MESSAGES.text("step", step.number(), step.title())),
                    Block.Cell.of(subject.cloth().title(step.name())),
                    Block.Cell.of(hours > 0 ? duration(hours) : Text.same("–"))));
        }
        List<Text> head = List.of(
                Lesson.MESSAGES.text("head.step"),
                Lesson.MESSAGES.text("head.design"),
                Lesson.MESSAGES.text("head.hours"));
        blocks.add(new Block.Table(List.of(3.4, 1.6, 1.2), head, rows, Block.LEAST));
        blocks.addAll(SchedulePart.of(subject));
        return blocks;
    }

    /** Whole minutes below an hour: nobody plans by thousandths of one. */
    static Text duration(double hours) {
        return hours < 1
                ? Lesson.MESSAGES.text("time.minutes", NumberText.number(Math.ceil(hours * 60), 0))
                : Lesson.MESSAGES.text("time.hours", NumberText.number(hours, 1));
    }
}
