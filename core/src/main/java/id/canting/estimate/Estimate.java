package id.canting.estimate;

import id.canting.cloth.Cloth;
import id.canting.dye.DyeLibrary;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a cloth takes: counts and lengths are those of its marks, exactly; grams, litres and hours follow from them by
 * {@link Coefficients}, most of which are assumptions, so they say how much more or less one design takes than another
 * better than how much one takes.
 *
 * @param title of the design
 * @param width of the cloth, mm
 * @param height of the cloth, mm
 * @param grams weight of the dry cloth
 * @param steps what each step takes, in the order of the work
 * @param total what all take
 * @param coefficients what the estimate goes by
 */
public record Estimate(
        Text title,
        double width,
        double height,
        double grams,
        List<StepNeeds> steps,
        Needs total,
        Coefficients coefficients) {
    static final Messages MESSAGES = Messages.beside(Estimate.class, "messages");

    /** Copies the list. */
    public Estimate {
        steps = List.copyOf(steps);
    }

    /** Estimates a cloth; its baths are made by the recipes of the library its design was read with. */
    public static Estimate of(Cloth cloth, Coefficients coefficients, DyeLibrary dyes) {
        return of(cloth, coefficients, dyes, 1);
    }

    /**
     * Estimates a cloth of a batch whose baths are mixed for several at once: wet work is that of all, other work that of one.
     *
     * @param cloths how many go through each bath together
     */
    public static Estimate of(Cloth cloth, Coefficients coefficients, DyeLibrary dyes, int cloths) {
        List<StepNeeds> steps = new Estimator(cloth, coefficients, dyes, cloths).steps();
        Needs total = steps.stream().map(StepNeeds::needs).reduce(Needs.NONE, Needs::plus);
        return new Estimate(
                cloth.design().title(),
                cloth.design().cut().width(),
                cloth.design().cut().height(),
                cloth.design().cut().grams(),
                steps,
                total,
                coefficients);
    }

    /** Its area in square metres. */
    public double squareMetres() {
        return width * height / 1e6;
    }

    /** All of it by name, for JSON. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", title);
        data.put("width", width);
        data.put("height", height);
        data.put("squareMetres", squareMetres());
        data.put("clothGrams", grams);
        List<Object> list = new ArrayList<>();
        for (StepNeeds step : steps) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("step", step.step());
            one.put("work", step.work());
            one.put("task", step.task().id());
            one.putAll(NeedsData.of(step.needs()));
            step.bath().ifPresent(bath -> one.put("bath", BathData.of(bath)));
            list.add(one);
        }
        data.put("steps", list);
        Map<String, Object> sum = NeedsData.of(total);
        sum.put("workingDays", total.allHours() / coefficients.get(Coefficient.DAY_HOURS));
        data.put("total", sum);
        if (total.hours(Task.WAXING) > 0) {
            data.put("makersSay", MESSAGES.text("makers"));
        }
        data.put("notCounted", MESSAGES.text("not-counted"));
        return data;
    }
}
