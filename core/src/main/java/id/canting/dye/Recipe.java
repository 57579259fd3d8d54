package id.canting.dye;

import id.canting.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a bath is made and how long cloth stays in it, as sources say it; what no source says is an assumption and marked
 * as one.
 *
 * @param strength grams of dyestuff in a litre of the ready bath: raw stuff for a natural dye, powder or paste for
 *     another
 * @param liquor litres of bath for a kilogram of dry cloth
 * @param dip how many minutes one dip lasts
 * @param boil how the craft dyes hot with it, where it does
 * @param auxiliaries what else goes into a litre of bath
 * @param note in words what the numbers leave out
 */
public record Recipe(
        Amount strength, Amount liquor, Amount dip, Optional<Boil> boil, List<Auxiliary> auxiliaries, Text note) {
    /** Copies the list. */
    public Recipe {
        auxiliaries = List.copyOf(auxiliaries);
    }

    /** Grams of dyestuff to work with in a litre of bath. */
    public double gramsPerLitre() {
        return strength.usual();
    }

    /** Litres of bath to work with for a kilogram of dry cloth. */
    public double litresPerKilogram() {
        return liquor.usual();
    }

    /** Minutes to work with for one dip. */
    public double minutesPerDip() {
        return dip.usual();
    }

    /** The codes of all who say something of it, in order, divided by spaces. */
    public String source() {
        TreeSet<String> codes = new TreeSet<>();
        Stream.of(strength, liquor, dip).map(Amount::sources).forEach(codes::add);
        boil.ifPresent(hot -> codes.add(hot.sources()));
        auxiliaries.forEach(auxiliary -> codes.add(auxiliary.amount().sources()));
        TreeSet<String> single = new TreeSet<>();
        codes.forEach(cell -> single.addAll(List.of(cell.split(" ", -1))));
        single.remove("");
        return String.join(" ", single);
    }

    /**
     * A bath on the fire, as for jumputan.
     *
     * @param temperature degrees Celsius
     * @param minutes how long
     * @param sources codes of those who say so
     */
    public record Boil(double temperature, double minutes, String sources) {}

    /**
     * A chemical beside the dye.
     *
     * @param id stable name, such as naoh or tro
     * @param name its name for people
     * @param stage the bath it goes into
     * @param measure how its amount is measured
     * @param amount of it in a litre of that bath
     */
    public record Auxiliary(String id, Text name, Stage stage, Measure measure, Amount amount) {
        /** Grams of it to work with in a litre of bath; a cubic centimetre counts as a gram, which is our assumption. */
        public double gramsPerLitre() {
            return amount.usual();
        }
    }

    /** Which of the baths a chemical goes into. */
    public enum Stage {
        /** Before the dye, so that the cloth takes it evenly. */
        WETTING(new Text("bak pembasah", "wetting bath")),
        /** With the dye. */
        DYE(new Text("bak warna", "dye bath")),
        /** After the dye, where the colour comes out. */
        DEVELOP(new Text("bak pembangkit", "developing bath"));

        private final Text text;

        Stage(Text text) {
            this.text = text;
        }

        /** The bath for people. */
        public Text text() {
            return text;
        }
    }

    /** How a chemical is measured. */
    public enum Measure {
        /** Weighed. */
        GRAMS("g"),
        /** Poured, as acid is. */
        CUBIC_CENTIMETRES("cc");

        private final String amount;

        Measure(String amount) {
            this.amount = amount;
        }

        /** The unit of an amount, the same in both languages. */
        public String amount() {
            return amount;
        }

        /** The unit of an amount in a litre of bath, the same in both languages. */
        public String unit() {
            return amount + "/L";
        }
    }
}
