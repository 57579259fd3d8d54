package id.canting.sheet.lesson;

import id.canting.dyeing.Quantity;
import id.canting.estimate.Needs;
import id.canting.estimate.NumberText;
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
                Lesson.MESSAGES.text(
                        "fibre." + subject.cloth().design().cut().fibre().id()),
                LessonSteps.spoken(subject.cloth().design().cut().width() / 10),
                LessonSteps.spoken(subject.cloth().design().cut().height() / 10));
        all.add(new Quantities(piece, counted(subject, 1), counted(subject, cloths)));
        add(subject, all, "material.wax", total.wax(), "g");
        add(subject, all, "material.thread", total.thread() / THOUSAND, "m");
        double beans = total.marks().ties(TieKind.OBJECT);
        if (beans > 0) {
            all.add(new Quantities(
                    Lesson.MESSAGES.text("material.beans"), counted(subject, beans), counted(subject, beans * cloths)));
        }
        Needs needed = subject.all();
        Map<Stuff, Double> batch = needed.stuffs();
        for (Map.Entry<Stuff, Double> stuff : total.stuffs().entrySet()) {
            Stuff what = stuff.getKey();
            all.add(new Quantities(
                    what.name(),
                    amount(subject, stuff.getValue(), what.unit()),
                    amount(subject, batch.getOrDefault(what, 0.0), what.unit())));
        }
        all.add(new Quantities(
                Lesson.MESSAGES.text("material.water"),
                amount(subject, total.water().total(), "L"),
                amount(subject, needed.water().total(), "L")));
        return all;
    }

    private static void add(LessonSubject subject, List<Quantities> all, String key, double value, String unit) {
        if (value > 0) {
            all.add(new Quantities(
                    Lesson.MESSAGES.text(key),
                    amount(subject, value, unit),
                    amount(subject, value * subject.plan().cloths(), unit)));
        }
    }

    private static Text counted(LessonSubject subject, double count) {
        return subject.plain(NumberText.number(count, 0));
    }

    private static Text amount(LessonSubject subject, double value, String unit) {
        return subject.plain(amount(value, unit));
    }

    /** An amount in grams, metres or litres; from 1000 g on in kilograms. */
    static Text amount(double value, String unit) {
        boolean bath = unit.equals("g") || unit.equals("mL");
        return bath ? Quantity.measured(value, unit) : NumberText.with(value, unit);
    }
}
