package id.canting.sheet.lesson;

import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.ties.TieTemplateRequest;
import id.canting.sheet.trace.TraceRequest;
import id.canting.sheet.trace.Tracing;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What is copied onto the cloth at true size: the wax, and the ties. Of a large cloth it is one repeat of each. */
final class PatternPart {
    private static final double HEIGHT = 150;

    private final LessonSubject subject;
    private final boolean whole;

    private PatternPart(LessonSubject subject) {
        this.subject = subject;
        this.whole = !Window.parted(subject.cloth().design().cut().box());
    }

    static List<Block> of(LessonSubject subject) {
        return new PatternPart(subject).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Step.Wax> waxed = subject.cloth().design().waxes().stream()
                .filter(wax -> traced(wax.source()))
                .toList();
        List<Block> ties = ties();
        if (!waxed.isEmpty() || !ties.isEmpty()) {
            blocks.add(new Block.Heading(1, Lesson.MESSAGES.text(waxed.isEmpty() ? "tracing.ties" : "tracing")));
            blocks.add(note());
            blocks.add(picture(whole || waxed.isEmpty() ? all() : TraceRequest.repeat(subject.cloth(), waxed)));
            blocks.add(new Block.Inserted(List.of(Tracing.check(subject.paper()))));
        }
        if (!waxed.isEmpty()) {
            blocks.add(new Block.Inserted(tracing(waxed)));
        }
        blocks.addAll(ties);
        return blocks;
    }

    /** What is tied; of a large cloth one repeat at true size, or no page of that where nothing repeats. */
    private List<Block> ties() {
        if (!TieTemplateRequest.fits(subject.cloth())) {
            return List.of();
        }
        TieTemplateRequest all = TieTemplateRequest.usual(subject.paper());
        boolean repeats = all.repeats(subject.cloth());
        TieTemplateRequest wish = whole || !repeats ? all : all.ofRepeat();
        return wish.of(subject.cloth()).lesson(subject.languages(), whole || repeats);
    }

    /** Whether a step has lines of its own that are traced: of a large cloth only what repeats. */
    private boolean traced(Source source) {
        return whole ? !source.motifs().isEmpty() : source.repeat().isPresent();
    }

    private Block note() {
        Text words = Lesson.MESSAGES.text(whole ? "tracing.whole" : "tracing.repeat");
        return new Block.Paragraph(words, Block.LEARNERS, false);
    }

    private Box all() {
        return subject.cloth().design().cut().box();
    }

    /** The finished cloth over what is traced. */
    private Block picture(Box box) {
        Scene finished = subject.cloth().picture(subject.cloth().steps());
        Text size = Lesson.MESSAGES.text(
                box.equals(all()) ? "tracing.size.whole" : "tracing.size",
                LessonSteps.spoken(box.width() / 10),
                LessonSteps.spoken(box.height() / 10));
        return new Block.Picture(Window.part(finished, box), Flow.width(subject.paper()), HEIGHT, size);
    }

    private List<Page> tracing(List<Step.Wax> waxed) {
        TraceRequest wish = new TraceRequest(
                waxed.stream().map(Step::name).toList(),
                false,
                whole ? "cloth" : "repeat",
                false,
                TraceRequest.USUAL_LINE,
                true,
                subject.paper(),
                TraceRequest.USUAL_OVERLAP,
                false);
        return wish.of(subject.cloth()).pages(subject.languages().first());
    }
}
