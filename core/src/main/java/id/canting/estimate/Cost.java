package id.canting.estimate;

import id.canting.dye.DyeLibrary;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a cloth costs to make, by the prices a workshop gave.
 *
 * @param currency of the prices
 * @param items what is paid for
 */
public record Cost(String currency, List<Item> items) {
    private static final double GRAMS_PER_KG = 1000;
    private static final double LITRES_PER_M3 = 1000;

    /** Copies the list. */
    public Cost {
        items = List.copyOf(items);
    }

    /**
     * One thing that is paid for.
     *
     * @param key its key in the price file
     * @param label its name for people
     * @param amount how much of it
     * @param unit of the amount and the price
     * @param price of one unit, if it was given
     */
    public record Item(String key, Text label, double amount, Text unit, OptionalDouble price) {
        /** Amount times price; 0 where the price is missing. */
        public double cost() {
            return price.isPresent() ? amount * price.getAsDouble() : 0;
        }
    }

    /** The cost of an estimate; things of which nothing is needed are left out. */
    public static Cost of(Estimate estimate, Prices prices, DyeLibrary dyes) {
        return of(estimate.squareMetres(), estimate.total(), prices, dyes);
    }

    /**
     * The cost of cloth and what is done to it.
     *
     * @param squareMetres of cloth
     * @param total what its work takes
     */
    public static Cost of(double squareMetres, Needs total, Prices prices, DyeLibrary dyes) {
        List<Item> items = new ArrayList<>();
        add(items, prices, "cloth-per-m2", "cost.cloth", squareMetres, Text.same("m2"));
        add(items, prices, "wax-per-kg", "cost.wax", total.wax() / GRAMS_PER_KG, Text.same("kg"));
        add(items, prices, "thread-per-m", "cost.thread", total.thread() / 1000, Text.same("m"));
        total.stuffs().forEach((stuff, grams) -> {
            String key = prices.key(stuff, dyes);
            items.add(new Item(key, stuff.name(), stuff.grams(grams) / GRAMS_PER_KG, Text.same("kg"), prices.of(key)));
        });
        add(items, prices, "water-per-m3", "cost.water", total.water().total() / LITRES_PER_M3, Text.same("m3"));
        add(items, prices, "labour-per-hour", "cost.labour", total.allHours(), new Text("jam", "h"));
        items.removeIf(item -> !(item.amount() > 0));
        return new Cost(prices.currency(), items);
    }

    private static void add(List<Item> items, Prices prices, String key, String label, double amount, Text unit) {
        items.add(new Item(key, Estimate.MESSAGES.text(label), amount, unit, prices.of(key)));
    }

    /** The sum of all that has a price. */
    public double total() {
        return items.stream().mapToDouble(Item::cost).sum();
    }

    /** The things whose price nobody gave. */
    public List<Item> missing() {
        return items.stream().filter(item -> item.price().isEmpty()).toList();
    }

    /**
     * The cost as a table.
     *
     * @param whose title of the design, for the heading
     */
    public Section section(Text whose) {
        List<List<Text>> rows = new ArrayList<>();
        rows.add(List.of(text("column.stuff"), text("column.amount"), text("column.price"), text("column.cost")));
        for (Item item : items) {
            Text price = item.price().isPresent()
                    ? joined(
                            NumberText.number(item.price().getAsDouble()),
                            new Text("/" + item.unit().id(), "/" + item.unit().en()))
                    : text("cost.none", item.key());
            Text cost = item.price().isPresent() ? NumberText.number(item.cost(), 0) : Text.EMPTY;
            rows.add(List.of(item.label(), amount(item), price, cost));
        }
        Text sum = text(missing().isEmpty() ? "cost.total" : "cost.partial");
        rows.add(List.of(sum, Text.EMPTY, Text.EMPTY, NumberText.number(total(), 0)));
        return new Section(text("heading.cost", whose, currency), rows);
    }

    /** The amount as a shop says it: what is sold by the kilogram in grams while it is below one. */
    private static Text amount(Item item) {
        boolean little = item.unit().en().equals("kg") && item.amount() < 1;
        return little
                ? NumberText.with(item.amount() * GRAMS_PER_KG, "g")
                : joined(NumberText.number(item.amount()), item.unit());
    }

    private static Text text(String key, Object... arguments) {
        return Estimate.MESSAGES.text(key, arguments);
    }

    private static Text joined(Text first, Text second) {
        return new Text(first.id() + " " + second.id(), first.en() + " " + second.en());
    }

    /** All of it by name, for JSON. */
    public Map<String, Object> data() {
        List<Object> list = new ArrayList<>();
        for (Item item : items) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("key", item.key());
            one.put("name", item.label());
            one.put("amount", item.amount());
            one.put("unit", item.unit());
            item.price().ifPresent(price -> {
                one.put("price", price);
                one.put("cost", item.cost());
            });
            list.add(one);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("currency", currency);
        data.put("items", list);
        data.put("missing", missing().stream().map(Item::key).toList());
        data.put("complete", missing().isEmpty());
        data.put("total", total());
        return data;
    }
}
