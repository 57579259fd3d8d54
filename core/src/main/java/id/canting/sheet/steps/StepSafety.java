package id.canting.sheet.steps;

import id.canting.design.BathSettings;
import id.canting.design.Step;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.dye.Recipe;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What to mind at a step: burns of wax and boiling water, wax smoke, what dyes and their chemicals do to skin and lungs. */
public final class StepSafety implements Step.Cases<List<Text>> {
    /** Water above this scalds, degrees Celsius: our choice, on the safe side. */
    private static final double HOT = 45;

    private static final List<String> CAUSTIC = List.of("naoh", "hcl", "nano2", "diazo", "hydrosulphite", "waterglass");

    private final DyeLibrary dyes;

    private StepSafety(DyeLibrary dyes) {
        this.dyes = dyes;
    }

    /** The warnings of a step; none for work with dry hands. */
    public static List<Text> of(Step step, DyeLibrary dyes) {
        return step.match(new StepSafety(dyes));
    }

    @Override
    public List<Text> tie(Step.Tie tie) {
        return List.of();
    }

    @Override
    public List<Text> untie(Step.Untie untie) {
        return List.of();
    }

    @Override
    public List<Text> wax(Step.Wax wax) {
        return List.of(text("safe.wax"));
    }

    @Override
    public List<Text> scrape(Step.Scrape scrape) {
        return List.of(text("safe.scrape"));
    }

    @Override
    public List<Text> boilOut(Step.BoilOut boilOut) {
        return List.of(text("safe.boil-out"));
    }

    @Override
    public List<Text> dye(Step.Dye dye) {
        BathSettings bath = BathSettings.of(dye, dyes);
        List<String> chemicals = bath.dye().recipe().auxiliaries().stream()
                .map(Recipe.Auxiliary::id)
                .toList();
        boolean caustic = chemicals.stream().anyMatch(CAUSTIC::contains);
        List<Text> safety = new ArrayList<>();
        if (bath.temperature() >= HOT) {
            safety.add(text("safe.hot", bath.temperature()));
        }
        if (!bath.natural() || caustic) {
            safety.add(text("safe.dye"));
        }
        if (chemicals.contains("hcl")) {
            safety.add(text("safe.acid"));
        }
        if (bath.natural() && !caustic && bath.mordant() != Mordant.NONE) {
            safety.add(text("safe.mordant", bath.mordant().text()));
        }
        return safety;
    }

    private static Text text(String key, Object... arguments) {
        return StepWork.MESSAGES.text(key, arguments);
    }
}
