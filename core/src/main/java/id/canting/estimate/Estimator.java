package id.canting.estimate;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.mark.Drawing;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through the steps of a cloth and counts what each takes. */
final class Estimator {
    private final Cloth cloth;
    private final DyeLibrary dyes;
    private final HandNeeds hand;
    private final WetNeeds wet;
    private final Map<String, MarkCount> bound = new HashMap<>();
    private final List<StepNeeds> all = new ArrayList<>();

    Estimator(Cloth cloth, Coefficients coefficients, DyeLibrary dyes) {
        this.cloth = cloth;
        this.dyes = dyes;
        this.hand = new HandNeeds(coefficients);
        this.wet = new WetNeeds(coefficients, cloth.design().cut().grams() / 1000, dyes);
    }

    List<StepNeeds> steps() {
        List<Step> steps = cloth.design().steps();
        if (steps.stream().anyMatch(this::natural)) {
            all.add(new StepNeeds("", text("work.mordant"), Task.DYEING, wet.mordanting()));
        }
        for (int i = 0; i < steps.size(); i++) {
            step(steps.get(i), i);
        }
        return all;
    }

    private boolean natural(Step step) {
        return step instanceof Step.Dye dye && dyes.find(dye.dye()).kind() == DyeKind.NATURAL;
    }

    private void step(Step step, int index) {
        Drawing drawing = cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY);
        if (step instanceof Step.Tie) {
            MarkCount marks = MarkCount.of(drawing);
            bound.put(step.name(), marks);
            add(step, text("work.tie"), Task.TYING, hand.tying(marks));
        } else if (step instanceof Step.Wax wax) {
            MarkCount marks = MarkCount.of(drawing, wax.canting(), wax.fine());
            add(step, text("work.wax"), Task.WAXING, hand.waxing(marks));
        } else if (step instanceof Step.Untie) {
            add(step, text("work.untie"), Task.UNTYING, untying(index));
        } else if (step instanceof Step.Dye dye) {
            dye(dye);
        } else if (step instanceof Step.BoilOut) {
            add(step, text("work.boil-out"), Task.BOILING_OUT, wet.boilOut());
        }
    }

    private Needs untying(int index) {
        List<String> opened = new ArrayList<>(cloth.states().get(index).tied());
        opened.removeAll(cloth.states().get(index + 1).tied());
        double hours = 0;
        for (String name : opened) {
            hours += hand.untying(bound.getOrDefault(name, MarkCount.NONE));
        }
        return Needs.untying(hours);
    }

    private void dye(Step.Dye step) {
        Dye dye = dyes.find(step.dye());
        Mordant mordant = dye.mordant(step.mordant());
        add(
                step,
                text("work.dye", dye.name(), mordant.text(), step.dips()),
                Task.DYEING,
                wet.dyeing(dye, mordant, step));
    }

    private void add(Step step, Text work, Task task, Needs needs) {
        all.add(new StepNeeds(step.name(), work, task, needs));
    }

    private static Text text(String key, Object... arguments) {
        return Estimate.MESSAGES.text(key, arguments);
    }
}
