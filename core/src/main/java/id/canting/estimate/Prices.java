package id.canting.estimate;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.dyeing.Chemical;
import id.canting.dyeing.Methods;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What things cost, as a workshop wrote it down. A price nobody wrote is missing, never guessed.
 *
 * @param currency in which all prices are
 * @param prices by key; those of dyes, mordants and auxiliaries have the key of their table, a dot and their name
 */
public record Prices(String currency, Map<String, Double> prices) {
    private static final String VERSION = "canting-prices";
    private static final String CURRENCY = "currency";
    private static final List<String> SINGLE =
            List.of("cloth-per-m2", "wax-per-kg", "thread-per-m", "water-per-m3", "labour-per-hour");
    private static final String DYE = "dye-per-kg";
    private static final String MORDANT = "mordant-per-kg";
    private static final String AUXILIARY = "auxiliary-per-kg";

    /** Copies the map. */
    public Prices {
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
    }

    /**
     * The prices in a file's text.
     *
     * @param file its name for messages
     * @param dyes whose dyes, kinds and auxiliaries may be priced
     * @throws UserError at the place of the first fault
     */
    public static Prices read(String file, String text, DyeLibrary dyes) {
        List<String> keys = new ArrayList<>(List.of(VERSION, CURRENCY));
        keys.addAll(SINGLE);
        keys.addAll(List.of(DYE, MORDANT, AUXILIARY));
        Fields fields = Fields.of(YamlReader.read(file, text), keys);
        Node version = fields.get(VERSION);
        if (!Fields.word(version).equals("1")) {
            throw new UserError(Estimate.MESSAGES.text("prices.version", Fields.word(version)), version.place());
        }
        Map<String, Double> prices = new TreeMap<>();
        for (String key : SINGLE) {
            fields.find(key).ifPresent(node -> prices.put(key, price(key, node)));
        }
        table(fields, DYE, dyes(dyes), prices);
        table(fields, MORDANT, List.of("tawas", "kapur", "tunjung"), prices);
        table(fields, AUXILIARY, auxiliaries(), prices);
        return new Prices(Fields.word(fields.get(CURRENCY)), prices);
    }

    private static void table(Fields fields, String key, List<String> known, Map<String, Double> prices) {
        fields.find(key).ifPresent(node -> {
            Fields.of(node, known);
            Fields.table(node).entries().forEach((name, value) -> prices.put(key + "." + name, price(name, value)));
        });
    }

    private static double price(String key, Node node) {
        return Fields.placed(node, n -> {
            double price = Measure.parse(key, Fields.word(n), Unit.COUNT);
            if (price < 0) {
                throw new UserError(Estimate.MESSAGES.text("prices.negative", key, price));
            }
            return price;
        });
    }

    private static List<String> dyes(DyeLibrary dyes) {
        List<String> names = new ArrayList<>();
        for (DyeKind kind : DyeKind.values()) {
            names.add(kind(kind));
        }
        dyes.all().forEach(dye -> names.add(dye.id()));
        return names;
    }

    private static String kind(DyeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> auxiliaries() {
        return Methods.chemicals().stream()
                .filter(chemical -> !chemical.mordant())
                .map(Chemical::id)
                .sorted()
                .toList();
    }

    /** The price of one of the plain keys, such as wax-per-kg. */
    OptionalDouble of(String key) {
        Double price = prices.get(key);
        return price == null ? OptionalDouble.empty() : OptionalDouble.of(price);
    }

    /** The key under which a stuff is priced: a dye's own name before its kind's. */
    String key(Stuff stuff, DyeLibrary dyes) {
        return switch (stuff.group()) {
            case MORDANT -> MORDANT + "." + stuff.id();
            case AUXILIARY -> AUXILIARY + "." + stuff.id();
            case NATURAL_DYE, SYNTHETIC_DYE -> {
                String own = DYE + "." + stuff.id();
                String family = DYE + "." + kind(dyes.find(stuff.id()).kind());
                yield prices.containsKey(own) || !prices.containsKey(family) ? own : family;
            }
        };
    }
}
