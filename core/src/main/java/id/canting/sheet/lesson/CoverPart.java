package id.canting.sheet.lesson;

import id.canting.estimate.NumberText;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** The first page: what is made, for whom, how long it takes, and room for name, class and date. */
final class CoverPart {
    private static final double PICTURE = 62;

    private CoverPart() {}

    /** What stands at the head of the handout, of the worksheet and of the answers alike. */
    static List<Block> head(LessonSubject subject, Text kind) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(kind, Block.LEARNERS, true));
        blocks.add(new Block.Heading(1, subject.title()));
        blocks.add(names());
        return blocks;
    }

    private static Block names() {
        List<Block.Cell> row = List.of(
                Block.Cell.of(Lesson.MESSAGES.text("name")),
                FormFields.line(52),
                Block.Cell.of(Lesson.MESSAGES.text("class")),
                FormFields.line(24),
                Block.Cell.of(Lesson.MESSAGES.text("date")),
                FormFields.line(26));
        return new Block.Table(List.of(1.0, 2.6, 0.95, 1.3, 1.25, 1.4), List.of(), List.of(row), Block.LEARNERS);
    }

    static List<Block> of(LessonSubject subject) {
        List<Block> blocks = head(subject, Lesson.MESSAGES.text("kind.lesson"));
        blocks.add(new Block.Picture(
                subject.steps()
                        .get(subject.steps().size() - 1)
                        .picture()
                        .orElseGet(() -> subject.cloth().picture(0)),
                Flow.width(subject.paper()),
                PICTURE,
                Lesson.MESSAGES.text("cover.picture")));
        List<List<Block.Cell>> rows = new ArrayList<>();
        LessonPlan plan = subject.plan();
        row(rows, "level", plan.level().text());
        row(rows, "time", time(subject));
        row(
                rows,
                "jp",
                Lesson.MESSAGES.text(
                        "jp.value",
                        NumberText.number(subject.hours() * 60 / plan.jp(), 1),
                        LessonSteps.spoken(plan.jp())));
        row(rows, "participants", Lesson.MESSAGES.text("participants.value", plan.participants(), plan.groups()));
        row(rows, "product", product(subject));
        row(rows, "age", Text.EMPTY);
        Text skl = skl(subject);
        if (!skl.isEmpty()) {
            row(rows, "skl", skl);
        }
        row(rows, "units", units(subject));
        blocks.add(new Block.Table(List.of(1.0, 3.2), List.of(), rows, Block.LEARNERS));
        blocks.add(new Block.Keep(List.of(
                new Block.Heading(2, Lesson.MESSAGES.text("aims")),
                new Block.Items(aims(subject), false, Block.LEARNERS))));
        return blocks;
    }

    private static Text time(LessonSubject subject) {
        boolean alike = plan(subject).distinct().count() <= 1;
        return alike
                ? Lesson.MESSAGES.text(
                        "time.value", subject.meetings(), LessonSteps.spoken(subject.hours() / subject.meetings()))
                : Lesson.MESSAGES.text("time.all", subject.meetings(), LessonSteps.spoken(subject.hours()));
    }

    private static DoubleStream plan(LessonSubject subject) {
        return subject.plan().meetings().stream().mapToDouble(Meeting::minutes);
    }

    private static Text product(LessonSubject subject) {
        int together = subject.plan().together();
        return together == 1
                ? Lesson.MESSAGES.text("product.each", subject.plan().cloths())
                : Lesson.MESSAGES.text("product.together", subject.plan().cloths(), together);
    }

    private static void row(List<List<Block.Cell>> rows, String key, Text value) {
        rows.add(List.of(
                Block.Cell.of(Lesson.MESSAGES.text(key)),
                value.isEmpty() ? FormFields.line(110) : Block.Cell.of(value)));
    }

    /** The graduate standards that a lesson in batik leads to, by its dyes; none for jumputan alone. */
    private static Text skl(LessonSubject subject) {
        List<Text> standards = new ArrayList<>();
        Set<WorkKind> works = subject.works();
        boolean synthetic = works.contains(WorkKind.DYE_NAPHTHOL)
                || works.contains(WorkKind.DYE_INDIGOSOL)
                || works.contains(WorkKind.DYE_REMAZOL);
        if (works.contains(WorkKind.WAX) && synthetic) {
            standards.add(Lesson.MESSAGES.text("skl.synthetic"));
        }
        if (works.contains(WorkKind.WAX) && works.contains(WorkKind.DYE_NATURAL)) {
            standards.add(Lesson.MESSAGES.text("skl.natural"));
        }
        return Text.joined(standards, "; ");
    }

    /** The units of competence that the steps belong to, as far as sources name them, and the trainer's own. */
    private static Text units(LessonSubject subject) {
        List<Text> units = new ArrayList<>(subject.plan().units());
        Set<WorkKind> works = subject.works();
        if (works.contains(WorkKind.WAX)) {
            units.add(Lesson.MESSAGES.text("unit.draw"));
            units.add(Lesson.MESSAGES.text("unit.wax"));
        }
        if (works.contains(WorkKind.COVER)) {
            units.add(Lesson.MESSAGES.text("unit.cover"));
        }
        if (works.contains(WorkKind.WAX)) {
            units.add(Lesson.MESSAGES.text("unit.check"));
        }
        return units.isEmpty()
                ? Lesson.MESSAGES.text("unit.none")
                : Lesson.MESSAGES.text("units.of", LessonSteps.joined(units));
    }

    private static List<Text> aims(LessonSubject subject) {
        if (!subject.plan().aims().isEmpty()) {
            return subject.plan().aims();
        }
        Set<WorkKind> works = subject.works();
        List<Text> aims = new ArrayList<>();
        aim(
                aims,
                works,
                "aim.ties",
                WorkKind.STITCH,
                WorkKind.TIE_OBJECT,
                WorkKind.TIE_FREE,
                WorkKind.TIE_CAPPED,
                WorkKind.FOLD);
        aim(aims, works, "aim.wax", WorkKind.WAX);
        aim(aims, works, "aim.cover", WorkKind.COVER);
        aim(aims, works, "aim.dye", WorkKind.DYE);
        aim(aims, works, "aim.scrape", WorkKind.SCRAPE);
        aim(aims, works, "aim.boil-out", WorkKind.BOIL_OUT);
        aims.add(Lesson.MESSAGES.text("aim.safety"));
        return aims;
    }

    private static void aim(List<Text> aims, Set<WorkKind> works, String key, WorkKind... any) {
        if (List.of(any).stream().anyMatch(works::contains)) {
            aims.add(Lesson.MESSAGES.text(key));
        }
    }
}
