package id.canting.sheet.steps;

import id.canting.design.Step;
import id.canting.dyeing.BathWork;
import id.canting.safety.Hazard;
import id.canting.sheet.Codes;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What to mind at a step: the rules against what can hurt in it, by the one table of hazards. */
public final class StepSafety implements Step.Cases<List<Hazard>> {
    private final Optional<BathWork> bath;

    private StepSafety(Optional<BathWork> bath) {
        this.bath = bath;
    }

    /** The warnings of a step; none for work with dry hands. */
    public static List<Text> of(Step step, Optional<BathWork> bath) {
        return told(step.match(new StepSafety(bath)));
    }

    /** The warnings of a bath. */
    public static List<Text> of(BathWork bath) {
        return told(bath.hazards());
    }

    /** A sentence for each hazard: its name and its rules. */
    private static List<Text> told(Collection<Hazard> hazards) {
        List<Text> told = new ArrayList<>();
        for (Hazard hazard : hazards) {
            List<Text> rules = hazard.rules().stream()
                    .map(rule -> Codes.behind(rule.words(), rule.sources()))
                    .toList();
            told.add(StepWork.MESSAGES.text("safe", hazard.text(), Text.joined(rules, " ")));
        }
        return told;
    }

    @Override
    public List<Hazard> tie(Step.Tie tie) {
        return List.of();
    }

    @Override
    public List<Hazard> untie(Step.Untie untie) {
        return List.of();
    }

    @Override
    public List<Hazard> wax(Step.Wax wax) {
        return List.of(Hazard.WAX, Hazard.FIRE, Hazard.BURN);
    }

    @Override
    public List<Hazard> scrape(Step.Scrape scrape) {
        return List.of(Hazard.BLADE);
    }

    @Override
    public List<Hazard> boilOut(Step.BoilOut boilOut) {
        return List.of(Hazard.BOIL, Hazard.BURN);
    }

    @Override
    public List<Hazard> dye(Step.Dye dye) {
        return bath.map(work -> List.copyOf(work.hazards())).orElse(List.of());
    }
}
