package id.canting.estimate;

import id.canting.dyeing.Quantity;
import id.canting.text.Text;
import java.util.Comparator;
import java.util.Locale;

/**
 * Something that goes into a bath.
 *
 * @param group what it is counted as
 * @param id its name in recipes and price files, such as secang, tawas or naoh
 * @param name its name for people
 * @param unit what it is measured in: g, or mL for what is poured
 * @param density kg a litre of what is poured, so that weights can be compared; 1 for what is weighed
 */
public record Stuff(Group group, String id, Text name, String unit, double density) implements Comparable<Stuff> {
    private static final Comparator<Stuff> ORDER = Comparator.comparing(Stuff::group)
            .thenComparing(Stuff::id)
            .thenComparing(stuff -> stuff.name().en());

    /** So much of it, in its unit. */
    public Text amount(double value) {
        return Quantity.measured(value, unit);
    }

    /** The weight of so much of it, grams. */
    public double grams(double value) {
        return value * density;
    }

    /** What a stuff is counted as when designs are compared. */
    public enum Group {
        /** Raw plant stuff, or a paste made of plants. */
        NATURAL_DYE(new Text("pewarna alam", "natural dyestuff")),
        /** Factory-made dye. */
        SYNTHETIC_DYE(new Text("pewarna sintetis", "synthetic dye")),
        /** Alum, lime or iron. */
        MORDANT(new Text("mordan dan fiksasi", "mordants and fixers")),
        /** Lye, salts, acids and wetting agents that a bath needs beside its dye. */
        AUXILIARY(new Text("bahan kimia pembantu", "auxiliary chemicals"));

        private final Text text;

        Group(Text text) {
            this.text = text;
        }

        /** The name in data. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The name for people. */
        public Text text() {
            return text;
        }
    }

    @Override
    public int compareTo(Stuff other) {
        return ORDER.compare(this, other);
    }
}
