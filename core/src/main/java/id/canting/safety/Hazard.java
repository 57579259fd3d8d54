package id.canting.safety;

import id.canting.text.DataTable;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Something that can hurt in a workshop, in the order in which sheets warn of it; its rules stand in one table. */
public enum Hazard {
    WAX,
    FIRE,
    BURN,
    BOIL,
    HOT,
    DYE,
    SYNTHETIC,
    NAOH,
    SODA,
    LIME,
    ACID,
    FUMES,
    NITRITE,
    DIAZO,
    HYDROSULPHITE,
    MORDANT,
    IRON,
    CHILDREN,
    SPLASH,
    NEEDLE,
    BLADE,
    WASTE;

    private static final int COLUMNS = 5;
    private static final List<List<String>> TABLE = DataTable.read(Hazard.class, "safety.txt", COLUMNS);

    /** The hazard of a name in data files. */
    public static Hazard of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Its name in data files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for people. */
    public Text text() {
        return rows("name").get(0).words();
    }

    /** The rules against it, first things first; never empty. */
    public List<Rule> rules() {
        return rows("rule");
    }

    private List<Rule> rows(String role) {
        List<Rule> rules = new ArrayList<>();
        for (List<String> cells : TABLE) {
            if (cells.get(0).equals(id()) && cells.get(1).equals(role)) {
                String codes = cells.get(4).equals("-") ? "" : cells.get(4);
                rules.add(new Rule(new Text(cells.get(2), cells.get(3)), codes));
            }
        }
        if (rules.isEmpty()) {
            throw new IllegalStateException("safety.txt has no " + role + " for " + id());
        }
        return List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param words what to do
     * @param sources codes of who says so, divided by spaces; empty where it is a common rule and no source was read
     */
    public record Rule(Text words, String sources) {}
}
