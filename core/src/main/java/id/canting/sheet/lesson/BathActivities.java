package id.canting.sheet.lesson;

import id.canting.dyeing.Act;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Phase;
import id.canting.dyeing.When;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes the work of a bath apart into what is laid into meetings. What is made ready the day before is the trainer's and is
 * not in it; dips that follow each other at once are one activity, those between which cloth dries are each their own.
 */
final class BathActivities {
    private BathActivities() {}

    /** All that is done, in order; the title is the step's. */
    static List<Activity> of(BathWork work, Text title) {
        List<Activity> all = new ArrayList<>(runs(acts(work, When.ONCE), title, 1));
        List<Act> cycle = acts(work, When.DIP);
        List<Act> between = acts(work, When.BETWEEN);
        boolean waits = !between.isEmpty() || cycle.stream().anyMatch(act -> kind(act) != Activity.Kind.BATH);
        int dips = work.order().dips();
        if (!waits) {
            all.addAll(runs(cycle, title, dips));
        } else {
            for (int dip = 1; dip <= dips; dip++) {
                Text counted = dips == 1 ? title : Lesson.MESSAGES.text("time.dip", title, dip, dips);
                all.addAll(runs(cycle, counted, 1));
                if (dip < dips) {
                    all.addAll(runs(between, counted, 1));
                }
            }
        }
        all.addAll(runs(acts(work, When.LAST), title, 1));
        return all.stream().filter(one -> one.minutes() > 0).toList();
    }

    private static List<Act> acts(BathWork work, When when) {
        return work.acts().stream().filter(act -> act.deed().when() == when).toList();
    }

    /** Neighbours of one kind are one activity. */
    private static List<Activity> runs(List<Act> acts, Text title, int times) {
        List<Activity> all = new ArrayList<>();
        List<Act> run = new ArrayList<>();
        for (Act act : acts) {
            if (!run.isEmpty() && kind(run.get(0)) != kind(act)) {
                all.add(activity(run, title, times));
                run.clear();
            }
            run.add(act);
        }
        if (!run.isEmpty()) {
            all.add(activity(run, title, times));
        }
        return all;
    }

    private static Activity activity(List<Act> run, Text title, int times) {
        List<Phase> phases =
                run.stream().map(act -> act.deed().phase()).distinct().toList();
        Text done = new Text(
                phases.stream().map(phase -> phase.text().id()).collect(Collectors.joining(", ")),
                phases.stream().map(phase -> phase.text().en()).collect(Collectors.joining(", ")));
        double minutes = run.stream().mapToDouble(Act::minutes).sum();
        return new Activity(Lesson.MESSAGES.text("time.phases", title, done), minutes * times, times, kind(run.get(0)));
    }

    /** What cools or ferments before the first dip is the bath, beside which the others go on; later it is the cloth in it. */
    private static Activity.Kind kind(Act act) {
        Phase phase = act.deed().phase();
        boolean waits = phase == Phase.COOL || phase == Phase.REDUCE;
        if (waits && act.deed().when() == When.ONCE) {
            return Activity.Kind.MIX;
        }
        return switch (phase.hands()) {
            case BUSY -> Activity.Kind.BATH;
            case MIX -> Activity.Kind.MIX;
            case WATCH -> Activity.Kind.SOAK;
            case FREE -> waits ? Activity.Kind.SOAK : Activity.Kind.DRY;
        };
    }
}
