package id.canting.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Needs by name, for JSON: grams, metres, litres and hours, with the unit in each name. */
final class NeedsData {
    private NeedsData() {}

    static Map<String, Object> of(Needs needs) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("marks", marks(needs.marks()));
        data.put("waxGrams", needs.wax());
        data.put("threadMetres", needs.thread() / 1000);
        List<Object> stuffs = new ArrayList<>();
        needs.stuffs().forEach((stuff, grams) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("group", stuff.group().id());
            one.put("id", stuff.id());
            one.put("name", stuff.name());
            one.put("unit", stuff.unit());
            one.put("amount", grams);
            one.put("grams", stuff.grams(grams));
            stuffs.add(one);
        });
        data.put("stuffs", stuffs);
        data.put("waterLitres", needs.water().data());
        Map<String, Object> hours = new LinkedHashMap<>();
        for (Task task : Task.values()) {
            hours.put(task.id(), needs.hours(task));
        }
        hours.put("all", needs.allHours());
        data.put("hours", hours);
        return data;
    }

    private static Map<String, Object> marks(MarkCount marks) {
        Map<String, Object> data = new LinkedHashMap<>();
        List<Object> lines = new ArrayList<>();
        marks.lines().forEach((line, length) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("layer", line.layer().name().toLowerCase(Locale.ROOT));
            one.put("cantingMm", line.canting());
            one.put("metres", length / 1000);
            lines.add(one);
        });
        data.put("lines", lines);
        data.put("dots", marks.dots());
        data.put("blockedSquareMetres", marks.blocked() / 1e6);
        data.put("waxedSquareMetres", marks.waxed() / 1e6);
        Map<String, Object> ties = new LinkedHashMap<>();
        for (TieKind kind : TieKind.values()) {
            ties.put(kind.id(), marks.ties(kind));
        }
        data.put("ties", ties);
        data.put("stitches", marks.stitches());
        data.put("stitchedMetres", marks.stitched() / 1000);
        data.put("folds", marks.folds());
        data.put("pressed", marks.pressed());
        return data;
    }
}
