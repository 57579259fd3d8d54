package id.canting.estimate;

import id.canting.mark.Role;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One of an estimate's totals.
 *
 * @param id its name in data
 * @param label its name for people
 * @param value how much
 * @param unit in which
 * @param needed whether it is told even when it is 0
 */
public record Total(String id, Text label, double value, Text unit, boolean needed) {
    private static final Text HOURS = new Text("jam", "h");
    private static final Text DAYS = new Text("hari", "days");
    private static final Text COUNT = Text.EMPTY;

    /** The totals of an estimate; the same list, in the same order, for every estimate. */
    public static List<Total> of(Estimate estimate) {
        List<Total> all = new ArrayList<>();
        Needs total = estimate.total();
        MarkCount marks = total.marks();
        all.add(of("area", estimate.squareMetres(), Text.same("m²"), true));
        all.add(of("cloth", estimate.grams(), Text.same("g"), true));
        all.add(of("wax", total.wax(), Text.same("g"), false));
        all.add(of("klowong", marks.length(Role.KLOWONG) / 1000, Text.same("m"), false));
        all.add(of("isen", marks.length(Role.ISEN) / 1000, Text.same("m"), false));
        all.add(of("latar", marks.length(Role.LATAR) / 1000, Text.same("m"), false));
        all.add(of("dots", marks.dots(), COUNT, false));
        all.add(of("blocked", marks.blocked() / 1e6, Text.same("m²"), false));
        for (TieKind kind : TieKind.values()) {
            all.add(new Total("ties-" + kind.id(), kind.text(), marks.ties(kind), COUNT, false));
        }
        all.add(of("stitches", marks.stitches(), COUNT, false));
        all.add(of("stitched", marks.stitched() / 1000, Text.same("m"), false));
        all.add(of("folds", marks.folds(), COUNT, false));
        all.add(of("pressed", marks.pressed(), COUNT, false));
        all.add(of("thread", total.thread() / 1000, Text.same("m"), false));
        for (Stuff.Group group : Stuff.Group.values()) {
            all.add(new Total(group.id(), group.text(), total.grams(group), Text.same("g"), false));
        }
        all.add(of("chemicals", total.chemicals(), Text.same("g"), true));
        all.add(of("baths", total.water().baths(), Text.same("L"), false));
        all.add(of("steam", total.water().steam(), Text.same("L"), false));
        all.add(of("rinse", total.water().rinse(), Text.same("L"), false));
        all.add(of("boil-out", total.water().boilOut(), Text.same("L"), false));
        all.add(of("water", total.water().total(), Text.same("L"), true));
        all.add(of("waste", total.water().waste(), Text.same("L"), true));
        for (Task task : Task.values()) {
            all.add(new Total(task.id(), task.text(), total.hours(task), HOURS, false));
        }
        all.add(of("hours", total.allHours(), HOURS, true));
        double day = estimate.coefficients().get(Coefficient.DAY_HOURS);
        all.add(of("days", total.allHours() / day, DAYS, true));
        return all;
    }

    private static Total of(String id, double value, Text unit, boolean needed) {
        return new Total(id, Estimate.MESSAGES.text("figure." + id), value, unit, needed);
    }

    /** The value and its unit for people. */
    public Text spoken() {
        Text number = unit.equals(HOURS) || unit.equals(DAYS) ? NumberText.number(value, 1) : NumberText.number(value);
        return unit.isEmpty() ? number : new Text(number.id() + " " + unit.id(), number.en() + " " + unit.en());
    }
}
