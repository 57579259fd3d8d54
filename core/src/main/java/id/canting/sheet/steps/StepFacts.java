package id.canting.sheet.steps;

import id.canting.design.Step;
import id.canting.design.bath.BathSettings;
import id.canting.dye.DyeLibrary;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Mix;
import id.canting.estimate.MarkCount;
import id.canting.estimate.Needs;
import id.canting.estimate.NumberText;
import id.canting.estimate.StepNeeds;
import id.canting.estimate.TieKind;
import id.canting.mark.Role;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The settings and amounts of a step. */
final class StepFacts implements Step.Cases<List<StepWork.Fact>> {
    private final DyeLibrary dyes;

    StepFacts(DyeLibrary dyes) {
        this.dyes = dyes;
    }

    List<StepWork.Fact> of(Step step, StepNeeds needs) {
        List<StepWork.Fact> facts = new ArrayList<>(step.match(this));
        needs.bath().ifPresent(bath -> facts.addAll(baths(bath)));
        facts.addAll(amounts(needs.needs()));
        needs.bath()
                .filter(bath -> bath.waiting() > 0)
                .ifPresent(bath ->
                        facts.add(fact("waiting", with(NumberText.number(bath.waiting() / 60, 1), "unit.hours"))));
        return facts;
    }

    /** What each bath stands in. */
    private static List<StepWork.Fact> baths(BathWork work) {
        List<StepWork.Fact> facts = new ArrayList<>();
        for (Mix mix : work.mixes()) {
            facts.add(new StepWork.Fact(
                    mix.tub().name(),
                    StepWork.MESSAGES.text("bath", NumberText.number(mix.litres(), 2), mix.vessel())));
        }
        return facts;
    }

    @Override
    public List<StepWork.Fact> tie(Step.Tie tie) {
        return List.of();
    }

    @Override
    public List<StepWork.Fact> untie(Step.Untie untie) {
        return List.of();
    }

    @Override
    public List<StepWork.Fact> wax(Step.Wax wax) {
        return List.of(
                fact("canting", NumberText.with(wax.canting(), "mm")), fact("fine", NumberText.with(wax.fine(), "mm")));
    }

    @Override
    public List<StepWork.Fact> dye(Step.Dye dye) {
        BathSettings bath = BathSettings.of(dye, dyes);
        List<StepWork.Fact> facts = new ArrayList<>();
        facts.add(fact("dips", NumberText.number(bath.dips())));
        facts.add(fact("dip", with(NumberText.number(bath.minutes()), "unit.minutes")));
        facts.add(fact("temperature", NumberText.with(bath.temperature(), "°C")));
        bath.shade().ifPresent(shade -> facts.add(fact("shade", shade.status().text())));
        return facts;
    }

    @Override
    public List<StepWork.Fact> scrape(Step.Scrape scrape) {
        return List.of();
    }

    @Override
    public List<StepWork.Fact> boilOut(Step.BoilOut boilOut) {
        return List.of();
    }

    /** What work takes, only what there is any of. */
    static List<StepWork.Fact> amounts(Needs needs) {
        List<StepWork.Fact> facts = new ArrayList<>();
        MarkCount marks = needs.marks();
        for (TieKind kind : TieKind.values()) {
            if (marks.ties(kind) > 0) {
                facts.add(new StepWork.Fact(kind.text(), NumberText.number(marks.ties(kind))));
            }
        }
        add(facts, "stitches", marks.stitches(), "");
        add(facts, "folds", marks.folds(), "");
        add(facts, "pressed", marks.pressed(), "");
        add(facts, "thread", needs.thread() / 1000, "m");
        for (Role role : List.of(Role.KLOWONG, Role.ISEN, Role.LATAR)) {
            add(facts, "line." + role.name().toLowerCase(Locale.ROOT), marks.length(role) / 1000, "m");
        }
        add(facts, "dots", marks.dots(), "");
        add(facts, "blocked", marks.blocked() / 100, "cm²");
        add(facts, "wax", needs.wax(), "g");
        needs.stuffs().forEach((stuff, grams) -> facts.add(new StepWork.Fact(stuff.name(), stuff.amount(grams))));
        add(facts, "baths", needs.water().baths(), "L");
        add(facts, "rinse", needs.water().rinse(), "L");
        add(facts, "boil-out", needs.water().boilOut(), "L");
        if (needs.allHours() > 0) {
            facts.add(fact("hours", with(NumberText.number(needs.allHours(), 1), "unit.hours")));
        }
        return facts;
    }

    private static void add(List<StepWork.Fact> facts, String key, double value, String unit) {
        if (value > 0) {
            facts.add(fact(key, unit.isEmpty() ? NumberText.number(value) : NumberText.with(value, unit)));
        }
    }

    private static Text with(Text number, String unit) {
        return StepWork.MESSAGES.text(unit, number);
    }

    private static StepWork.Fact fact(String key, Text value) {
        return new StepWork.Fact(StepWork.MESSAGES.text("fact." + key), value);
    }
}
