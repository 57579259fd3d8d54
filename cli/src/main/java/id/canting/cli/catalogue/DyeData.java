package id.canting.cli.catalogue;

import id.canting.dye.Dye;
import id.canting.dyeing.Amount;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Method;
import id.canting.dyeing.Methods;
import id.canting.dyeing.Portion;
import id.canting.estimate.BathData;
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
        data.put("assumedBoilOutLoss", dye.boilOutLoss());
        data.put("note", Methods.note(dye));
        data.put(
                "methods",
                Methods.of(dye).stream().map(method -> method(dye, method)).toList());
        data.put("defaultMordant", dye.defaultMordant().id());
        data.put("shades", shades(dye));
        return data;
    }

    private static Map<String, Object> method(Dye dye, Method method) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", method.id());
        data.put("name", method.name());
        data.put("temperature", method.usual());
        data.put("ceiling", method.ceiling());
        data.put("ceilingSources", method.ceilingFrom());
        data.put("fibres", method.fibres().stream().sorted().toList());
        data.put("withCare", method.careful().stream().sorted().toList());
        data.put("minutesPerDip", method.minutesPerDip());
        data.put("fixedBy", method.fixed());
        data.put("note", method.note());
        BathWork work = DyeShowCommand.kilogram(dye, method);
        List<Object> amounts = new ArrayList<>();
        for (Portion portion : work.portions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", portion.id());
            one.put("name", portion.name());
            one.put("bought", portion.bought());
            one.put("unit", portion.unit() + portion.per().text().en());
            one.put("amount", amount(portion.amount()));
            amounts.add(one);
        }
        data.put("amounts", amounts);
        data.put("forOneKilogram", BathData.of(work));
        return data;
    }

    private static Map<String, Object> amount(Amount amount) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("low", amount.low());
        data.put("high", amount.high());
        data.put("usual", amount.usual());
        data.put("sources", amount.sources());
        data.put("assumed", amount.assumed());
        List<Object> claims = new ArrayList<>();
        for (Amount.Claim claim : amount.claims()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("low", claim.low());
            one.put("high", claim.high());
            one.put("sources", claim.sources());
            claims.add(one);
        }
        data.put("claims", claims);
        return data;
    }

    private static List<Object> shades(Dye dye) {
        List<Object> list = new ArrayList<>();
        dye.shades().forEach((mordant, shade) -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("mordant", mordant.id());
            data.put("mordantName", mordant.text());
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
