package id.canting.dye;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the recipes: one for each family, and one for a dye where sources say something of its own. */
final class RecipeTable {
    private static final int COLUMNS = 8;
    private static final String NOTHING = "-";

    private final Map<String, Recipe> recipes = new HashMap<>();

    private RecipeTable() {}

    static RecipeTable read() {
        Map<String, Text> names = new HashMap<>();
        Table.read("chemicals.txt", 3).forEach(cells -> names.put(cells.get(0), new Text(cells.get(1), cells.get(2))));
        RecipeTable table = new RecipeTable();
        Table.read("recipes.txt", COLUMNS).forEach(cells -> table.recipes.put(cells.get(0), recipe(cells, names)));
        return table;
    }

    /** The recipe of a dye, or that of its family. */
    Recipe of(String dye, DyeKind kind) {
        Recipe own = recipes.get(dye);
        Recipe recipe = own != null ? own : recipes.get(kind.name().toLowerCase(Locale.ROOT));
        if (recipe == null) {
            throw new IllegalStateException("there is no recipe for " + dye);
        }
        return recipe;
    }

    private static Recipe recipe(List<String> cells, Map<String, Text> names) {
        return new Recipe(
                Amount.read(cells.get(1)),
                Amount.read(cells.get(2)),
                Amount.read(cells.get(3)),
                boil(cells.get(4)),
                auxiliaries(cells.get(5), names),
                new Text(cells.get(6), cells.get(7)));
    }

    /** Written {@code TEMPERATURE SOURCES MINUTES}. */
    private static Optional<Recipe.Boil> boil(String cell) {
        if (cell.equals(NOTHING)) {
            return Optional.empty();
        }
        int first = cell.indexOf(' ');
        int last = cell.lastIndexOf(' ');
        return Optional.of(new Recipe.Boil(
                Double.parseDouble(cell.substring(0, first)),
                Double.parseDouble(cell.substring(last + 1)),
                cell.substring(first + 1, last)));
    }

    /** Written {@code CHEMICAL STAGE AMOUNT UNIT SOURCES}, divided by semicolons. */
    private static List<Recipe.Auxiliary> auxiliaries(String cell, Map<String, Text> names) {
        List<Recipe.Auxiliary> list = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            String[] words = part.strip().split(" +", 5);
            Text name = names.get(words[0]);
            if (name == null) {
                throw new IllegalStateException("there is no chemical " + words[0]);
            }
            list.add(new Recipe.Auxiliary(
                    words[0],
                    name,
                    Recipe.Stage.valueOf(words[1].toUpperCase(Locale.ROOT)),
                    words[3].equals("cc") ? Recipe.Measure.CUBIC_CENTIMETRES : Recipe.Measure.GRAMS,
                    Amount.read(words.length > 4 ? words[2] + " " + words[4] : words[2])));
        }
        return list;
    }
}
