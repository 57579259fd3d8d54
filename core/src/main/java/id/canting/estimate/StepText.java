package id.canting.estimate;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The amounts of one step in one line. */
final class StepText {
    private StepText() {}

    static Text of(Needs needs) {
        List<Text> words = new ArrayList<>();
        MarkCount marks = needs.marks();
        add(words, "amount.wax", needs.wax());
        add(words, "amount.lines", marks.length() / 1000);
        add(words, "amount.dots", marks.dots());
        add(words, "amount.blocked", marks.blocked() / 1e6);
        for (TieKind kind : TieKind.values()) {
            if (marks.ties(kind) > 0) {
                words.add(joined(NumberText.number(marks.ties(kind)), kind.text()));
            }
        }
        add(words, "amount.stitches", marks.stitches());
        add(words, "amount.thread", needs.thread() / 1000);
        needs.stuffs().forEach((stuff, grams) -> words.add(joined(stuff.name(), stuff.amount(grams))));
        add(words, "amount.baths", needs.water().baths());
        add(words, "amount.steam", needs.water().steam());
        add(words, "amount.rinse", needs.water().rinse());
        add(words, "amount.boil-out", needs.water().boilOut());
        return new Text(
                words.stream().map(Text::id).collect(Collectors.joining("; ")),
                words.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static void add(List<Text> words, String key, double value) {
        if (value > 0) {
            words.add(Estimate.MESSAGES.text(key, NumberText.number(value)));
        }
    }

    private static Text joined(Text first, Text second) {
        return new Text(first.id() + " " + second.id(), first.en() + " " + second.en());
    }
}
