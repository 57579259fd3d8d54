package id.canting.cli.catalogue;

import id.canting.dye.Amount;
import id.canting.dye.Dye;
import id.canting.dye.Recipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dyes as data for scripts. */
final class DyeData {
    private DyeData() {}

    static Map<String, Object> of(Dye dye) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", dye.id());
        data.put("name", dye.name());
        data.put("kind", dye.kind().text());
        data.put("tannin", dye.tannin());
        data.put("dipsConstant", dye.dipsConstant());
        data.put("bathTemperature", dye.bathTemperature());
        dye.recipe().boil().ifPresent(hot -> {
            Map<String, Object> boil = new LinkedHashMap<>();
            boil.put("temperature", hot.temperature());
            boil.put("minutes", hot.minutes());
            boil.put("sources", hot.sources());
            data.put("hot", boil);
        });
        data.put("assumedBoilOutLoss", dye.boilOutLoss());
        data.put("recipe", recipe(dye.recipe()));
        data.put("defaultMordant", dye.defaultMordant().id());
        data.put("shades", shades(dye));
        return data;
    }

    private static Map<String, Object> recipe(Recipe recipe) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("gramsPerLitre", amount(recipe.strength()));
        data.put("litresPerKilogram", amount(recipe.liquor()));
        data.put("minutesPerDip", amount(recipe.dip()));
        List<Object> others = new ArrayList<>();
        for (Recipe.Auxiliary auxiliary : recipe.auxiliaries()) {
            Map<String, Object> other = new LinkedHashMap<>();
            other.put("id", auxiliary.id());
            other.put("name", auxiliary.name());
            other.put("stage", auxiliary.stage().text());
            other.put("unit", auxiliary.measure().unit());
            other.put("amount", amount(auxiliary.amount()));
            others.add(other);
        }
        data.put("auxiliaries", others);
        data.put("sources", recipe.source());
        data.put("note", recipe.note());
        return data;
    }

    private static Map<String, Object> amount(Amount amount) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("low", amount.low());
        data.put("high", amount.high());
        data.put("usual", amount.usual());
        data.put("sources", amount.sources());
        data.put("assumed", amount.assumed());
        return data;
    }

    private static List<Object> shades(Dye dye) {
        List<Object> list = new ArrayList<>();
        dye.shades().forEach((mordant, shade) -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("mordant", mordant.id());
            data.put("mordantName", mordant.text());
            data.put("mordantGramsPerLitre", mordant.gramsPerLitre());
            data.put("colour", shade.alone().hex());
            data.put("dips", shade.referenceDips());
            data.put("spectralClass", shade.spectralClass());
            data.put("status", shade.status().name().toLowerCase(Locale.ROOT));
            data.put("statusText", shade.status().text());
            data.put("sources", shade.sources());
            data.put("note", shade.note());
            list.add(data);
        });
        return list;
    }
}
