package id.canting.sheet.lesson;

import id.canting.estimate.Needs;
import id.canting.estimate.Spoken;
import id.canting.estimate.Stuff;
import id.canting.estimate.TieKind;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is used up.
 *
 * @param name of the stuff
 * @param each how much for one cloth
 * @param all how much for all cloths of the lesson
 */
record Quantities(Text name, Text each, Text all) {
    private static final double THOUSAND = 1000;

    /** Everything a lesson uses up, by its estimate. */
    static List<Quantities> of(LessonSubject subject) {
        int cloths = subject.plan().cloths();
        Needs total = subject.estimate().total();
        List<Quantities> all = new ArrayList<>();
        Text piece = Lesson.MESSAGES.text(
                "material.cloth",
                Lesson.MESSAGES.text("fibre." + subject.cloth().design().cut().fibre().id()),
                LessonSteps.spoken(subject.cloth().design().cut().width() / 10),
                LessonSteps.spoken(subject.cloth().design().cut().height() / 10));
        all.add(new Quantities(piece, counted(1), counted(cloths)));
        add(all, "material.wax", total.wax(), cloths, "g");
        add(all, "material.thread", total.thread() / THOUSAND, cloths, "m");
        double beans = total.marks().ties(TieKind.OBJECT);
        if (beans > 0) {
            all.add(new Quantities(Lesson.MESSAGES.text("material.beans"), counted(beans), counted(beans * cloths)));
        }
        for (Map.Entry<Stuff, Double> stuff : total.stuffs().entrySet()) {
            double grams = stuff.getValue();
            all.add(new Quantities(stuff.getKey().name(), amount(grams, "g"), amount(grams * cloths, "g")));
        }
        add(all, "material.water", total.water().total(), cloths, "L");
        return all;
    }

    private static void add(List<Quantities> all, String key, double value, int cloths, String unit) {
        if (value > 0) {
            all.add(new Quantities(Lesson.MESSAGES.text(key), amount(value, unit), amount(value * cloths, unit)));
        }
    }

    private static Text counted(double count) {
        return Spoken.number(count, 0);
    }

    /** An amount in grams, metres or litres; from 1000 g on in kilograms. */
    static Text amount(double value, String unit) {
        return unit.equals("g") && value >= THOUSAND ? Spoken.with(value / THOUSAND, "kg") : Spoken.with(value, unit);
    }
}
