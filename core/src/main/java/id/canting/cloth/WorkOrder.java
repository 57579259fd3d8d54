package id.canting.cloth;

import id.canting.design.Step;
import id.canting.design.bath.BathSettings;
import id.canting.dye.BathStain;
import id.canting.dye.DyeLibrary;
import id.canting.resist.Diffusion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows the steps of a recipe by what they leave on the cloth, before anything is drawn, and refuses what no hand
 * could do: dyeing hot over wax, opening what is not tied, scraping or boiling out what is not waxed, boiling out a part
 * of the wax, waxing or tying over the other.
 */
final class WorkOrder implements Step.Cases<State> {
    /**
     * The lowest temperature at which a batik wax softens, degrees Celsius (low-temperature mix of source D08; the other
     * waxes of the message: source D09).
     */
    static final double WAX_SOFTENS = 38;

    private final DyeLibrary dyes;
    private final List<AppliedBath> baths = new ArrayList<>();
    private final String fibre;
    private final Map<String, BathSettings> dyed = new LinkedHashMap<>();
    private final List<Text> doubts = new ArrayList<>();
    private State now = State.BARE;

    /** @param fibre id of what the cloth is woven of */
    WorkOrder(DyeLibrary dyes, String fibre) {
        this.dyes = dyes;
        this.fibre = fibre;
    }

    /**
     * What is on the cloth after the next step.
     *
     * @throws UserError when no hand could do it now
     */
    State then(Step step) {
        now = step.match(this);
        return now;
    }

    /** The baths so far. */
    List<AppliedBath> baths() {
        return baths;
    }

    /** What is allowed but probably not meant. */
    List<Text> warnings() {
        List<Text> warnings = new ArrayList<>(doubts);
        if (!now.waxed().isEmpty()) {
            warnings.add(Workshop.MESSAGES.text("end.wax"));
        }
        if (!now.tied().isEmpty()) {
            warnings.add(Workshop.MESSAGES.text("end.tied"));
        }
        return warnings;
    }

    @Override
    public State tie(Step.Tie tie) {
        refuse(!now.waxed().isEmpty(), "tie.wax", tie.name());
        return now.after(tie);
    }

    @Override
    public State untie(Step.Untie untie) {
        there("untie", untie.name(), untie.steps(), now.tied());
        return now.after(untie);
    }

    @Override
    public State wax(Step.Wax wax) {
        refuse(!now.tied().isEmpty(), "wax.tied", wax.name());
        return now.after(wax);
    }

    @Override
    public State dye(Step.Dye dye) {
        BathSettings bath = BathSettings.of(dye, dyes);
        List<Text> barred = BathBounds.broken(dye.name(), bath, fibre);
        if (!barred.isEmpty()) {
            throw new UserError(Text.joined(barred, ". "));
        }
        doubts.addAll(BathBounds.doubts(dye.name(), bath, fibre));
        doubts.addAll(BathBounds.after(dye.name(), bath, dyed));
        boolean melts = !now.waxed().isEmpty() && bath.temperature() >= WAX_SOFTENS;
        refuse(melts, "wax.hot", dye.name(), bath.temperature(), WAX_SOFTENS);
        double root = Diffusion.root(bath.temperature(), bath.allMinutes());
        baths.add(new AppliedBath(dye.name(), baths.size(), BathStain.of(bath.bath()), root, now.tied(), now.waxed()));
        dyed.put(dye.name(), bath);
        return now.after(dye);
    }

    @Override
    public State scrape(Step.Scrape scrape) {
        there("scrape", scrape.name(), scrape.steps(), now.waxed());
        return now.after(scrape);
    }

    /** Natural dyes lose strength in the boiling water that takes the wax off (source D08). */
    @Override
    public State boilOut(Step.BoilOut boilOut) {
        there("boil", boilOut.name(), boilOut.steps(), now.waxed());
        List<String> left = now.after(boilOut).waxed();
        String asked = String.join(", ", boilOut.steps());
        refuse(!left.isEmpty(), "boil.part", boilOut.name(), asked, String.join(", ", left));
        List<String> natural = dyed.entrySet().stream()
                .filter(bath -> bath.getValue().natural())
                .map(Map.Entry::getKey)
                .toList();
        if (!natural.isEmpty()) {
            doubts.add(Workshop.MESSAGES.text("boil.weak", boilOut.name(), String.join(", ", natural)));
        }
        return now.after(boilOut);
    }

    /** Refuses a step that takes off what is not on the cloth. */
    private static void there(String kind, String step, List<String> named, List<String> on) {
        refuse(on.isEmpty(), kind + ".none", step);
        for (String name : named) {
            refuse(!on.contains(name), kind + ".done", step, name);
        }
    }

    private static void refuse(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new UserError(Workshop.MESSAGES.text(key, arguments));
        }
    }
}
