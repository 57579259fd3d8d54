package id.canting.sheet.lesson;

import id.canting.design.Step;
import id.canting.estimate.MarkCount;
import id.canting.estimate.Needs;
import id.canting.estimate.NumberText;
import id.canting.estimate.TieKind;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The questions of the worksheet; every answer follows from the design and not from a hand that typed it. */
final class Questions {
    private static final double THOUSAND = 1000;

    private final LessonSubject subject;
    private final List<Question> all = new ArrayList<>();

    private Questions(LessonSubject subject) {
        this.subject = subject;
    }

    static List<Question> of(LessonSubject subject) {
        Questions questions = new Questions(subject);
        questions.ask();
        return List.copyOf(questions.all);
    }

    private void ask() {
        Set<WorkKind> works = subject.works();
        Needs total = subject.estimate().total();
        MarkCount marks = total.marks();
        add("order", order(), 4);
        if (!marks.ties().isEmpty() || marks.rows() > 0) {
            List<Text> counts = new ArrayList<>();
            for (TieKind kind : TieKind.values()) {
                if (marks.ties(kind) > 0) {
                    counts.add(text("question.count", kind.text(), NumberText.number(marks.ties(kind), 0)));
                }
            }
            add("ties", counts, 2);
            add("loose", List.of(text("answer.loose")), 2);
        }
        if (works.contains(WorkKind.WAX)) {
            add(
                    "lines",
                    List.of(text(
                            "answer.lines",
                            NumberText.with(marks.length() / THOUSAND, "m"),
                            NumberText.number(marks.dots(), 0))),
                    1);
            add("through", List.of(text("answer.through")), 2);
        }
        if (works.contains(WorkKind.DYE_WAXED)) {
            add("cold", List.of(text("answer.cold")), 2);
        }
        keeping();
        amounts();
        if (works.contains(WorkKind.WAX) && (works.contains(WorkKind.TIE_OBJECT) || works.contains(WorkKind.STITCH))) {
            add("first", List.of(text("answer.first")), 3);
        }
    }

    private static Text text(String key, Object... arguments) {
        return Lesson.MESSAGES.text(key, arguments);
    }

    private void add(String key, List<Text> answer, int lines) {
        all.add(new Question(text("question." + key), answer, lines));
    }

    private List<Text> order() {
        return subject.steps().stream()
                .map(step -> new Text(
                        step.number() + ". " + step.title().id(),
                        step.number() + ". " + step.title().en()))
                .toList();
    }

    /** Asks of every tie and wax step which colour it keeps. */
    private void keeping() {
        List<Text> answers = new ArrayList<>();
        for (Step.Marks step : subject.cloth().design().marks()) {
            answers.add(text("answer.keeps", number(subject, step.name()), keeps(subject, step)));
        }
        if (!answers.isEmpty()) {
            add("keeps", answers, Math.min(6, answers.size()));
        }
    }

    /** What the marks of a step keep: the cloth's white, or what the baths before them left. */
    static Text keeps(LessonSubject subject, Step.Marks marks) {
        List<Text> baths = new ArrayList<>();
        int left = subject.cloth().before(marks).baths();
        for (LessonStep step : subject.steps()) {
            if (step.works().contains(WorkKind.DYE) && baths.size() < left) {
                baths.add(step.numbers().getOrDefault("dye", step.title()));
            }
        }
        if (baths.isEmpty()) {
            return text("keeps.white");
        }
        return baths.size() == 1 ? text("keeps.one", baths.get(0)) : text("keeps.more", LessonSteps.joined(baths));
    }

    /** The number under which a step of the design is taught. */
    static int number(LessonSubject subject, String name) {
        return subject.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private void amounts() {
        List<Text> answers = new ArrayList<>();
        int groups = subject.plan().groups();
        subject.all()
                .stuffs()
                .forEach((stuff, amount) -> answers.add(text(
                        "answer.amount",
                        stuff.name(),
                        Quantities.amount(amount, stuff.unit()),
                        groups,
                        Quantities.amount(amount / groups, stuff.unit()))));
        if (!answers.isEmpty()) {
            all.add(new Question(text("question.amounts", groups), answers, Math.min(6, answers.size())));
        }
    }
}
