package id.canting.estimate;

import id.canting.dyeing.Act;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Mix;
import id.canting.dyeing.Portion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The work of a bath by name, for JSON: what a scale and a jug can show, beside what the recipe says unrounded. */
public final class BathData {
    private BathData() {}

    /** What is done and what is mixed. */
    public static Map<String, Object> of(BathWork work) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("method", work.order().method().id());
        data.put("rounding", BathWork.ROUNDING);
        List<Object> baths = new ArrayList<>();
        work.mixes().forEach(mix -> baths.add(mix(mix)));
        data.put("baths", baths);
        List<Object> acts = new ArrayList<>();
        work.acts().forEach(act -> acts.add(act(act)));
        data.put("procedure", acts);
        data.put("hazards", work.hazards().stream().map(hazard -> hazard.id()).toList());
        data.put("sources", String.join(" ", work.sources()));
        return data;
    }

    private static Map<String, Object> mix(Mix mix) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("bath", mix.tub().id());
        data.put("name", mix.tub().name());
        data.put("litresNeeded", mix.needed());
        data.put("litresMixed", mix.litres());
        data.put("vessel", mix.vessel());
        data.put("usedAgain", mix.tub().again());
        List<Object> stuffs = new ArrayList<>();
        mix.portions().forEach(portion -> stuffs.add(portion(portion)));
        data.put("stuffs", stuffs);
        return data;
    }

    private static Map<String, Object> portion(Portion portion) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", portion.id());
        data.put("bought", portion.bought());
        data.put("unit", portion.unit());
        data.put("exact", portion.exact());
        data.put("measured", portion.measured());
        return data;
    }

    private static Map<String, Object> act(Act act) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("phase", act.deed().phase().id());
        data.put("when", act.deed().when().name().toLowerCase(Locale.ROOT));
        data.put("times", act.times());
        data.put("minutes", act.minutes());
        data.put("words", act.words());
        data.put("right", act.deed().right());
        data.put("sources", act.deed().sources());
        return data;
    }
}
