package id.canting.estimate;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An estimate in tables for people. */
public final class Report {
    private Report() {}

    /** The tables: steps, totals, lines by canting, what goes into the baths, and what the figures rest on. */
    public static List<Section> of(Estimate estimate) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(heading(estimate), steps(estimate)));
        sections.add(new Section(text("heading.total"), totals(estimate)));
        add(sections, "heading.cantings", cantings(estimate.total().marks()));
        add(sections, "heading.stuffs", stuffs(estimate.total()));
        add(sections, "heading.set", changed(estimate.coefficients()));
        sections.add(new Section(text("heading.basis"), basis()));
        return sections;
    }

    /** What every report says of its own worth. */
    static List<List<Text>> basis() {
        return List.of(List.of(text("basis.counts")), List.of(text("basis.assumed")), List.of(text("not-counted")));
    }

    private static void add(List<Section> sections, String heading, List<List<Text>> rows) {
        if (!rows.isEmpty()) {
            sections.add(new Section(text(heading), rows));
        }
    }

    /** The design's title with the size and weight of its cloth. */
    static Text heading(Estimate estimate) {
        return text(
                "heading.design",
                estimate.title(),
                NumberText.number(estimate.width(), 1),
                NumberText.number(estimate.height(), 1),
                NumberText.number(estimate.grams()));
    }

    private static List<List<Text>> steps(Estimate estimate) {
        List<List<Text>> rows = new ArrayList<>();
        rows.add(List.of(text("column.step"), text("column.work"), text("column.hours"), text("column.amounts")));
        for (StepNeeds step : estimate.steps()) {
            Text name = step.step().isEmpty() ? text("step.cloth") : Text.same(step.step());
            rows.add(List.of(
                    name, step.work(), NumberText.number(step.needs().allHours(), 1), StepText.of(step.needs())));
        }
        return rows;
    }

    /** The totals, and beside the hours of a waxed cloth the times that makers have told (sources X08, Y25). */
    private static List<List<Text>> totals(Estimate estimate) {
        List<List<Text>> rows = new ArrayList<>();
        for (Total figure : Total.of(estimate)) {
            if (figure.needed() || figure.value() > 0) {
                rows.add(List.of(figure.label(), figure.spoken()));
            }
        }
        if (estimate.total().hours(Task.WAXING) > 0) {
            rows.add(List.of(text("figure.makers"), text("makers")));
        }
        return rows;
    }

    private static List<List<Text>> cantings(MarkCount marks) {
        List<List<Text>> rows = new ArrayList<>();
        marks.lines()
                .forEach((line, length) -> rows.add(List.of(
                        text("layer." + line.layer().name().toLowerCase(Locale.ROOT)),
                        NumberText.with(line.canting(), "mm"),
                        NumberText.with(length / 1000, "m"))));
        return rows;
    }

    private static List<List<Text>> stuffs(Needs total) {
        List<List<Text>> rows = new ArrayList<>();
        total.stuffs()
                .forEach((stuff, grams) -> rows.add(List.of(stuff.group().text(), stuff.name(), stuff.amount(grams))));
        return rows;
    }

    private static List<List<Text>> changed(Coefficients coefficients) {
        List<List<Text>> rows = new ArrayList<>();
        coefficients
                .changed()
                .forEach((coefficient, value) -> rows.add(List.of(
                        Text.same(coefficient.id()), NumberText.with(value, coefficient.unit()), coefficient.text())));
        return rows;
    }

    private static Text text(String key, Object... arguments) {
        return Estimate.MESSAGES.text(key, arguments);
    }
}
