package id.canting.sheet.lesson;

import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.ties.TieTemplate;
import id.canting.sheet.trace.TraceWish;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What is copied onto the cloth: one repeat of the wax at true size, and the tie template. */
final class PatternPart {
    private static final double HEIGHT = 150;

    private PatternPart() {}

    static List<Block> of(LessonSubject subject) {
        List<Block> blocks = new ArrayList<>();
        List<String> steps = subject.cloth().design().steps().stream()
                .filter(step -> step instanceof Step.Wax wax && wax.source() instanceof Source.Repeat)
                .map(Step::name)
                .toList();
        if (!steps.isEmpty()) {
            blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("tracing")));
            blocks.add(new Block.Paragraph(Lesson.MESSAGES.text("tracing.note"), Block.LEARNERS, false));
            blocks.add(repeat(subject, steps));
            blocks.add(new Block.Inserted(tracing(subject, steps)));
        }
        List<Block> ties = TieTemplate.lesson(subject.cloth(), subject.paper(), subject.languages());
        if (!ties.isEmpty()) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(ties);
        }
        return blocks;
    }

    /** The finished cloth over the repeat that is traced. */
    private static Block repeat(LessonSubject subject, List<String> names) {
        List<Step> steps = subject.cloth().design().steps().stream()
                .filter(step -> names.contains(step.name()))
                .toList();
        Box box = TraceWish.repeat(subject.cloth(), steps);
        Scene finished = subject.cloth().picture(subject.cloth().steps());
        Text size = Lesson.MESSAGES.text(
                "tracing.size", LessonSteps.spoken(box.width() / 10), LessonSteps.spoken(box.height() / 10));
        return new Block.Picture(Window.part(finished, box), Flow.width(subject.paper()), HEIGHT, size);
    }

    private static List<Page> tracing(LessonSubject subject, List<String> steps) {
        TraceWish wish = new TraceWish(
                steps,
                false,
                "repeat",
                TraceWish.USUAL_LINE,
                true,
                subject.paper(),
                TraceWish.USUAL_OVERLAP,
                false);
        return wish.of(subject.cloth()).book(subject.languages().first()).pages();
    }
}
