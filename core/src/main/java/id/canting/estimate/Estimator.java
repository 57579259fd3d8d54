package id.canting.estimate;

import id.canting.cloth.Cloth;
import id.canting.cloth.State;
import id.canting.design.Step;
import id.canting.design.bath.BathSettings;
import id.canting.dye.DyeLibrary;
import id.canting.dyeing.BathWork;
import id.canting.mark.Drawing;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Goes through the steps of a cloth and counts what each takes. */
final class Estimator implements Step.Cases<StepNeeds> {
    private final Cloth cloth;
    private final DyeLibrary dyes;
    private final HandNeeds hand;
    private final BindingNeeds bindings;
    private final WetNeeds wet;
    private final Map<String, MarkCount> bound = new HashMap<>();
    private final Map<String, MarkCount> laid = new HashMap<>();

    /** @param cloths how many go through a bath together */
    Estimator(Cloth cloth, Coefficients coefficients, DyeLibrary dyes, int cloths) {
        this.cloth = cloth;
        this.dyes = dyes;
        this.hand = new HandNeeds(coefficients);
        this.bindings = new BindingNeeds(coefficients);
        this.wet = new WetNeeds(coefficients, cloth.design().cut().grams() / 1000 * cloths);
    }

    List<StepNeeds> steps() {
        List<StepNeeds> all = new ArrayList<>();
        if (cloth.design().baths().stream()
                .anyMatch(dye -> BathSettings.of(dye, dyes).mordanted())) {
            BathWork mordanting = wet.mordanting();
            all.add(new StepNeeds(
                    "", text("work.mordant"), Task.DYEING, wet.needs(mordanting, true), Optional.of(mordanting)));
        }
        cloth.design().steps().forEach(step -> all.add(step.match(this)));
        return all;
    }

    @Override
    public StepNeeds tie(Step.Tie tie) {
        MarkCount marks = MarkCount.of(drawing(tie));
        bound.put(tie.name(), marks);
        return new StepNeeds(tie.name(), text("work.tie"), Task.TYING, bindings.tying(marks));
    }

    @Override
    public StepNeeds untie(Step.Untie untie) {
        double hours = hours(cloth.before(untie).opened(untie), bound, bindings::untying);
        return new StepNeeds(untie.name(), text("work.untie"), Task.UNTYING, Needs.untying(hours));
    }

    @Override
    public StepNeeds wax(Step.Wax wax) {
        MarkCount marks = MarkCount.of(drawing(wax), wax.canting(), wax.fine());
        laid.put(wax.name(), marks);
        return new StepNeeds(wax.name(), text("work.wax"), Task.WAXING, hand.waxing(marks));
    }

    @Override
    public StepNeeds dye(Step.Dye dye) {
        BathSettings bath = BathSettings.of(dye, dyes);
        Text work = text("work.dye", bath.dye().name(), bath.method().name(), bath.fixing(), bath.dips());
        State at = cloth.before(dye);
        BathWork done = wet.dyeing(bath, !at.tied().isEmpty(), !at.waxed().isEmpty());
        return new StepNeeds(dye.name(), work, Task.DYEING, wet.needs(done, bath.natural()), Optional.of(done));
    }

    @Override
    public StepNeeds scrape(Step.Scrape scrape) {
        double hours = hours(cloth.before(scrape).scraped(scrape), laid, hand::scraping);
        return new StepNeeds(scrape.name(), text("work.scrape"), Task.SCRAPING, Needs.scraping(hours));
    }

    @Override
    public StepNeeds boilOut(Step.BoilOut boilOut) {
        return new StepNeeds(boilOut.name(), text("work.boil-out"), Task.BOILING_OUT, wet.boilOut());
    }

    /** The hours that taking off the marks of steps needs. */
    private static double hours(
            List<String> steps, Map<String, MarkCount> counted, ToDoubleFunction<MarkCount> takingOff) {
        return steps.stream()
                .mapToDouble(step -> takingOff.applyAsDouble(counted.getOrDefault(step, MarkCount.NONE)))
                .sum();
    }

    private Drawing drawing(Step step) {
        return cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY);
    }

    private static Text text(String key, Object... arguments) {
        return Estimate.MESSAGES.text(key, arguments);
    }
}
