package id.canting.sheet.lesson;

import id.canting.design.Step;
import id.canting.estimate.Coefficient;
import id.canting.estimate.Coefficients;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the steps of a lesson apart into work of hands and waiting. Work of hands is shared by those who make a cloth
 * together and takes learners longer; baths, which a group makes for all its cloths, take as long for everybody.
 */
final class Activities implements Step.Cases<List<Activity>> {
    private final LessonSubject subject;
    private final Times times;
    private final Coefficients by = Coefficients.standard();
    private LessonStep at;

    private Activities(LessonSubject subject, Times times) {
        this.subject = subject;
        this.times = times;
        this.at = subject.steps().get(0);
    }

    /** All that is done, in order. */
    static List<Activity> of(LessonSubject subject, Times times) {
        return new Activities(subject, times).all();
    }

    private List<Activity> all() {
        List<Activity> all = new ArrayList<>();
        for (LessonStep step : subject.steps()) {
            at = step;
            if (step.works().contains(WorkKind.MORDANT)) {
                all.addAll(BathActivities.of(step.bath().orElseThrow(), title()));
            } else if (step.name().isEmpty()) {
                all.add(hands(step.needs().allHours() * 60));
            } else {
                if (step.works().contains(WorkKind.BOIL_OUT)) {
                    dropDrying(all);
                }
                all.addAll(design(step.name()).match(this));
            }
        }
        dropDrying(all);
        return all.stream().filter(one -> one.minutes() > 0).toList();
    }

    /** The last drying is nobody's lesson time, and cloth that goes into the boil at once need not be dry. */
    private static void dropDrying(List<Activity> all) {
        if (!all.isEmpty() && all.get(all.size() - 1).kind() == Activity.Kind.DRY) {
            all.remove(all.size() - 1);
        }
    }

    private Step design(String name) {
        return subject.cloth().design().steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Text title() {
        return Lesson.MESSAGES.text("step", at.number(), at.title());
    }

    private Activity hands(double minutes) {
        double slower = times.pace(subject.plan().level());
        return new Activity(title(), minutes / subject.plan().together() * slower, Activity.Kind.HANDS);
    }

    private Activity part(String key, double minutes, Activity.Kind kind) {
        return new Activity(Lesson.MESSAGES.text("time." + key, title()), minutes, kind);
    }

    private Activity dry() {
        return part("dry", times.minutes("dry"), Activity.Kind.DRY);
    }

    @Override
    public List<Activity> tie(Step.Tie tie) {
        return List.of(hands(at.needs().allHours() * 60));
    }

    @Override
    public List<Activity> untie(Step.Untie untie) {
        return List.of(hands(at.needs().allHours() * 60));
    }

    @Override
    public List<Activity> wax(Step.Wax wax) {
        return List.of(hands(at.needs().allHours() * 60));
    }

    @Override
    public List<Activity> dye(Step.Dye dye) {
        return at.bath().map(bath -> BathActivities.of(bath, title())).orElse(List.of());
    }

    @Override
    public List<Activity> scrape(Step.Scrape scrape) {
        return List.of(hands(at.needs().allHours() * 60), dry());
    }

    @Override
    public List<Activity> boilOut(Step.BoilOut boilOut) {
        return List.of(
                part("boil", by.get(Coefficient.BOIL_OUT_MINUTES), Activity.Kind.BATH),
                part("rinse", by.get(Coefficient.RINSE_MINUTES), Activity.Kind.BATH),
                dry());
    }
}
