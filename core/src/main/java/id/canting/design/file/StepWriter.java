package id.canting.design.file;

import static id.canting.design.file.Written.mm;
import static id.canting.design.file.Written.number;
import static id.canting.design.file.Written.table;

import id.canting.design.Crackle;
import id.canting.design.Fill;
import id.canting.design.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a step as a table with its kind as the only key. */
final class StepWriter implements Step.Cases<Map<String, Object>> {
    @Override
    public Map<String, Object> tie(Step.Tie tie) {
        return table("tie", marks(tie));
    }

    @Override
    public Map<String, Object> untie(Step.Untie untie) {
        return table("untie", untie.steps().isEmpty() ? "all" : untie.steps());
    }

    @Override
    public Map<String, Object> wax(Step.Wax wax) {
        Map<String, Object> table = marks(wax);
        table.put("canting", mm(wax.canting()));
        table.put("fine", mm(wax.fine()));
        if (!wax.fills().isEmpty()) {
            Map<String, Object> fills = new LinkedHashMap<>();
            wax.fills().forEach((part, fill) -> fills.put(part, fill(fill)));
            table.put("isen", fills);
        }
        if (!wax.cover().isEmpty()) {
            table.put("cover", wax.cover());
        }
        wax.ground().ifPresent(ground -> {
            Map<String, Object> own = fill(ground.fill());
            own.put("gap", mm(ground.gap()));
            if (!ground.around().isEmpty()) {
                own.put("around", ground.around());
            }
            table.put("ground", own);
        });
        if (!wax.crackle().isOff()) {
            table.put("crackle", crackle(wax.crackle()));
        }
        return table("wax", table);
    }

    @Override
    public Map<String, Object> dye(Step.Dye dye) {
        Map<String, Object> table = named(dye);
        table.put("dye", dye.dye());
        if (!dye.mordant().isEmpty()) {
            table.put("mordant", dye.mordant());
        }
        if (!dye.method().isEmpty()) {
            table.put("method", dye.method());
        }
        table.put("dips", String.valueOf(dye.dips()));
        dye.temperature().ifPresent(t -> table.put("temperature", number(t) + " C"));
        dye.minutes().ifPresent(t -> table.put("time", number(t) + " min"));
        return table("dye", table);
    }

    @Override
    public Map<String, Object> scrape(Step.Scrape scrape) {
        return table("scrape", scrape.steps().isEmpty() ? "all" : scrape.steps());
    }

    @Override
    public Map<String, Object> boilOut(Step.BoilOut boilOut) {
        return table("boil-out", boilOut.steps().isEmpty() ? "all" : boilOut.steps());
    }

    /** What all steps that are written as a table begin with. */
    private static Map<String, Object> named(Step step) {
        Map<String, Object> table = table("as", step.name());
        if (!step.title().isEmpty()) {
            table.put("title", DesignWriter.title(step.title()));
        }
        return table;
    }

    /** What ties and waxes begin with alike. */
    private static Map<String, Object> marks(Step.Marks marks) {
        Map<String, Object> table = named(marks);
        table.putAll(marks.source().match(new SourceWriter()));
        table.put("zone", marks.zone());
        return table;
    }

    private static Map<String, Object> crackle(Crackle crackle) {
        return table(
                "strength", crackle.strength().id(),
                "spacing", mm(crackle.spacing()),
                "direction", number(crackle.direction()) + " deg",
                "along", number(crackle.along()));
    }

    private static Map<String, Object> fill(Fill fill) {
        Map<String, Object> table = table("isen", fill.isen());
        if (!fill.set().isEmpty()) {
            table.put("set", fill.set());
        }
        return table;
    }
}
