package id.canting.cloth;

import id.canting.design.BathSettings;
import id.canting.design.Step;
import id.canting.dye.BathStain;
import id.canting.dye.DyeLibrary;
import id.canting.resist.Diffusion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows the steps of a recipe by what they leave on the cloth, before anything is drawn, and refuses what no hand
 * could do: dyeing hot over wax, opening what is not tied, boiling out what is not waxed, waxing or tying over the
 * other.
 */
final class WorkOrder implements Step.Cases<State> {
    /**
     * The lowest temperature at which a batik wax softens, degrees Celsius (low-temperature mix of source D08; the other
     * waxes of the message: source D09).
     */
    static final double WAX_SOFTENS = 38;

    private final DyeLibrary dyes;
    private final List<AppliedBath> baths = new ArrayList<>();
    private final List<String> natural = new ArrayList<>();
    private final List<Text> weakened = new ArrayList<>();
    private State now = State.BARE;

    WorkOrder(DyeLibrary dyes) {
        this.dyes = dyes;
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
        List<Text> warnings = new ArrayList<>(weakened);
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
        refuse(now.tied().isEmpty(), "untie.none", untie.name());
        for (String name : untie.steps()) {
            refuse(!now.tied().contains(name), "untie.done", untie.name(), name);
        }
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
        boolean melts = !now.waxed().isEmpty() && bath.temperature() >= WAX_SOFTENS;
        refuse(melts, "wax.hot", dye.name(), bath.temperature(), WAX_SOFTENS);
        double root = Diffusion.root(bath.temperature(), bath.allMinutes());
        baths.add(new AppliedBath(dye.name(), baths.size(), BathStain.of(bath.bath()), root, now.tied(), now.waxed()));
        if (bath.natural()) {
            natural.add(dye.name());
        }
        return now.after(dye);
    }

    /** Natural dyes lose strength in the boiling water that takes the wax off (source D08). */
    @Override
    public State boilOut(Step.BoilOut boilOut) {
        refuse(now.waxed().isEmpty(), "boil.none", boilOut.name());
        if (!natural.isEmpty()) {
            weakened.add(Workshop.MESSAGES.text("boil.weak", boilOut.name(), String.join(", ", natural)));
        }
        return now.after(boilOut);
    }

    private static void refuse(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new UserError(Workshop.MESSAGES.text(key, arguments));
        }
    }
}
