package id.canting.sheet.lesson;

import id.canting.cloth.Cloth;
import id.canting.dye.DyeLibrary;
import id.canting.estimate.Estimate;
import id.canting.estimate.Needs;
import id.canting.estimate.StepNeeds;
import id.canting.estimate.Task;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a lesson is about, for all its parts.
 *
 * @param cloth that is made
 * @param dyes it is dyed with
 * @param plan of the trainer
 * @param paper it is printed on
 * @param languages it speaks
 * @param data what is known of teaching the craft
 * @param estimate what one cloth takes
 * @param batch the same with baths mixed for the cloths of a group together
 * @param steps that are taught
 */
record LessonSubject(
        Cloth cloth,
        DyeLibrary dyes,
        LessonPlan plan,
        PageSize paper,
        Languages languages,
        LessonData data,
        Estimate estimate,
        Estimate batch,
        List<LessonStep> steps) {
    /** All kinds of work in it, in the order of their list. */
    Set<WorkKind> works() {
        Set<WorkKind> works = EnumSet.noneOf(WorkKind.class);
        steps.forEach(step -> works.addAll(step.works()));
        return works;
    }

    /** What it is called. */
    Text title() {
        return plan.title().isEmpty() ? cloth.design().shownTitle() : plan.title();
    }

    /** An amount, said once where a sheet speaks both languages and only its decimal sign differs. */
    Text plain(Text amount) {
        return languages == Languages.BOTH ? Text.same(amount.id()) : amount;
    }

    /** What all cloths take: baths are those that the groups mix, the rest is that of one cloth so often. */
    Needs all() {
        Needs all = Needs.NONE;
        for (int i = 0; i < estimate.steps().size(); i++) {
            StepNeeds each = estimate.steps().get(i);
            boolean wet = each.bath().isPresent() || each.task() == Task.BOILING_OUT;
            all = all.plus(
                    wet
                            ? batch.steps().get(i).needs().times(plan.groups())
                            : each.needs().times(plan.cloths()));
        }
        return all;
    }

    /**
     * Hours that one learner needs for a cloth: hands at the level's pace, baths and soaking. Drying is not in them, nor what
     * one or two mix while the others go on.
     */
    double hoursEach() {
        return activities().stream()
                        .filter(one -> one.kind() != Activity.Kind.DRY && one.kind() != Activity.Kind.MIX)
                        .mapToDouble(Activity::minutes)
                        .sum()
                / 60;
    }

    /** How many meetings there are. */
    int meetings() {
        if (!plan.meetings().isEmpty()) {
            return plan.meetings().size();
        }
        return plan.days().orElseGet(() -> {
            int needed = Timetable.needed(activities(), plan.hours() * 60, data.times());
            return needed > 0 ? needed : (int) Math.max(1, Math.ceil(hoursEach() / plan.hours()));
        });
    }

    private List<Activity> activities() {
        return Activities.of(this, data.times());
    }

    /** What is done in which meeting, where the trainer does not say. */
    Timetable timetable() {
        return Timetable.of(activities(), meetings(), plan.hours() * 60, data.times());
    }

    /** Hours of all meetings. */
    double hours() {
        return plan.meetings().isEmpty()
                ? meetings() * plan.hours()
                : plan.meetings().stream().mapToDouble(Meeting::minutes).sum() / 60;
    }
}
