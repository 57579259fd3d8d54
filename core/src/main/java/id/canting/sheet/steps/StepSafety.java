package id.canting.sheet.steps;

import id.canting.design.Step;
import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What to mind at a step: burns of wax and boiling water, wax smoke, what dyes and their chemicals do to skin and lungs. */
public final class StepSafety {
    /** Water above this scalds, degrees Celsius: our choice, on the safe side. */
    private static final double HOT = 45;

    private static final List<String> CAUSTIC = List.of("naoh", "hcl", "nano2", "diazo", "hydrosulphite", "waterglass");

    private StepSafety() {}

    /** The warnings of a step; none for work with dry hands. */
    public static List<Text> of(Step step, DyeLibrary dyes) {
        List<Text> safety = new ArrayList<>();
        if (step instanceof Step.Wax) {
            safety.add(StepWork.MESSAGES.text("safe.wax"));
        } else if (step instanceof Step.BoilOut) {
            safety.add(StepWork.MESSAGES.text("safe.boil-out"));
        } else if (step instanceof Step.Dye dye) {
            bath(dye, dyes.find(dye.dye()), safety);
        }
        return safety;
    }

    private static void bath(Step.Dye step, Dye dye, List<Text> safety) {
        double temperature = step.temperature().orElse(dye.bathTemperature());
        if (temperature >= HOT) {
            safety.add(StepWork.MESSAGES.text("safe.hot", temperature));
        }
        boolean caustic = dye.recipe().auxiliaries().stream().anyMatch(with -> CAUSTIC.contains(with.id()));
        if (dye.kind() != DyeKind.NATURAL || caustic) {
            safety.add(StepWork.MESSAGES.text("safe.dye"));
        }
        if (dye.recipe().auxiliaries().stream().anyMatch(with -> with.id().equals("hcl"))) {
            safety.add(StepWork.MESSAGES.text("safe.acid"));
        }
        Mordant mordant = dye.mordant(step.mordant());
        if (dye.kind() == DyeKind.NATURAL && !caustic && mordant != Mordant.NONE) {
            safety.add(StepWork.MESSAGES.text("safe.mordant", mordant.text()));
        }
    }
}
