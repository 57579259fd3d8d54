package id.canting.dyeing;

import id.canting.safety.Hazard;
import id.canting.text.DataTable;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads ways of dyeing from this package's data files. */
final class MethodTable {
    private static final String NOTHING = "-";
    private static final String SET = "dip";

    private MethodTable() {}

    /** All ways by their ids, each with the dyes and families it is for. */
    static Map<String, Entry> read() {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (List<String> cells : table("methods.txt", 12)) {
            Method method = method(cells);
            Set<String> served = new LinkedHashSet<>(words(cells.get(1)));
            all.put(method.id(), new Entry(served, method));
        }
        return all;
    }

    /**
     * A way of dyeing and whom it serves.
     *
     * @param served ids of dyes and families
     * @param method the way
     */
    record Entry(Set<String> served, Method method) {}

    /** Chemicals by their ids. */
    static Map<String, Chemical> chemicals() {
        Map<String, Chemical> all = new LinkedHashMap<>();
        for (List<String> cells : table("chemicals.txt", 9)) {
            String density = cells.get(7);
            all.put(
                    cells.get(0),
                    new Chemical(
                            cells.get(0),
                            cells.get(1).equals("mordant"),
                            text(cells.get(2), cells.get(3)),
                            text(cells.get(4), cells.get(5)),
                            cells.get(6).equals("mL"),
                            density.equals(NOTHING) ? 1 : Double.parseDouble(density),
                            hazards(cells.get(8))));
        }
        return all;
    }

    /** What sources say of single dyes. */
    static Map<String, Strength> strengths() {
        Map<String, Strength> all = new LinkedHashMap<>();
        for (List<String> cells : table("strengths.txt", 6)) {
            Optional<Amount> amount =
                    cells.get(1).equals(NOTHING) ? Optional.empty() : Optional.of(Amount.read(cells.get(1)));
            all.put(
                    cells.get(0),
                    new Strength(amount, cells.get(2).equals("yes"), cells.get(3), text(cells.get(4), cells.get(5))));
        }
        return all;
    }

    private static Method method(List<String> cells) {
        String id = cells.get(0);
        String[] ceiling = cells.get(5).split(" ", 2);
        Set<String> fibres = new LinkedHashSet<>();
        Set<String> careful = new HashSet<>();
        for (String fibre : words(cells.get(6))) {
            String bare = fibre.replace("(", "").replace(")", "");
            fibres.add(bare);
            if (!bare.equals(fibre)) {
                careful.add(bare);
            }
        }
        Set<Trait> traits = new LinkedHashSet<>();
        words(cells.get(7)).forEach(word -> traits.add(Trait.of(word)));
        return new Method(
                id,
                text(cells.get(2), cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(ceiling[0]),
                ceiling.length > 1 ? ceiling[1] : "",
                fibres,
                careful,
                traits,
                text(cells.get(8), cells.get(9)),
                text(cells.get(10), cells.get(11)),
                tubs(id),
                deeds(id));
    }

    private static List<Tub> tubs(String method) {
        List<Tub> tubs = new ArrayList<>();
        for (List<String> cells : table("tubs.txt", 9)) {
            if (cells.get(0).equals(method)) {
                String[] least = cells.get(5).split(" ", 2);
                tubs.add(new Tub(
                        cells.get(1),
                        text(cells.get(2), cells.get(3)),
                        Amount.read(cells.get(4)),
                        Double.parseDouble(least[0]),
                        least.length > 1 ? least[1] : "",
                        cells.get(6).equals("topped"),
                        text(cells.get(7), cells.get(8))));
            }
        }
        return tubs;
    }

    private static List<Deed> deeds(String method) {
        List<Deed> deeds = new ArrayList<>();
        for (List<String> cells : table("procedures.txt", 14)) {
            if (cells.get(0).equals(method)) {
                deeds.add(deed(cells));
            }
        }
        return deeds;
    }

    private static Deed deed(List<String> cells) {
        String minutes = cells.get(5);
        boolean set = minutes.startsWith(SET + " ") || cells.get(6).equals(SET);
        return new Deed(
                Phase.of(cells.get(1)),
                When.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                Condition.of(cells.get(3)),
                codes(cells.get(4)),
                amount(minutes.replaceFirst("^" + SET + " ", "")),
                set,
                amount(cells.get(6).equals(SET) ? NOTHING : cells.get(6)),
                ingredients(cells.get(7)),
                hazards(cells.get(8)),
                text(cells.get(9), cells.get(10)),
                text(cells.get(11), cells.get(12)),
                codes(cells.get(13)));
    }

    private static Optional<Amount> amount(String cell) {
        return cell.equals(NOTHING) ? Optional.empty() : Optional.of(Amount.read(cell));
    }

    /** Written {@code CHEMICAL UNIT CLAIMS}, divided by semicolons. */
    private static List<Ingredient> ingredients(String cell) {
        List<Ingredient> list = new ArrayList<>();
        if (cell.equals(NOTHING)) {
            return list;
        }
        for (String part : cell.split(";", -1)) {
            String[] words = part.strip().split(" +", 3);
            Ingredient.Role role = switch (words[0]) {
                case "dye" -> Ingredient.Role.DYE;
                case "fixer" -> Ingredient.Role.FIXER;
                default -> Ingredient.Role.CHEMICAL;
            };
            Ingredient.Per per = switch (words[1].substring(words[1].indexOf('/') + 1)) {
                case "L" -> Ingredient.Per.LITRE;
                case "kg" -> Ingredient.Per.KILOGRAM;
                case "g" -> Ingredient.Per.DYE;
                default -> throw new IllegalStateException("no amount is counted by " + words[1]);
            };
            list.add(new Ingredient(role, words[0], per, Amount.read(words[2])));
        }
        return list;
    }

    private static List<Hazard> hazards(String cell) {
        return words(cell).stream().map(Hazard::of).toList();
    }

    private static List<String> words(String cell) {
        return cell.equals(NOTHING) ? List.of() : Arrays.asList(cell.split(" +", -1));
    }

    private static String codes(String cell) {
        return cell.equals(NOTHING) ? "" : cell;
    }

    private static Text text(String id, String en) {
        return id.equals(NOTHING) ? Text.EMPTY : new Text(id, en);
    }

    private static List<List<String>> table(String file, int columns) {
        return DataTable.read(MethodTable.class, file, columns);
    }
}
