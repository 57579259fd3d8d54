package id.canting.dye;

import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A class of dyes that absorb light in bands of one shape, such as indigo or the condensed tannins. What colour shows is
 * not all that counts: green comes of indigo over yellow only because indigo lets the light around 500 nm through.
 *
 * @param id its name in data files
 * @param name its name for people
 * @param status how its shape is known
 * @param sources codes of who published its peak, separated by spaces; empty where nobody did
 * @param note what is published of the shape and what is ours
 * @param shape K/S by band, above 0, in no unit: a shade says how much of it there is
 */
public record SpectralClass(String id, Text name, Status status, String sources, Text note, Spectrum shape) {
    /** The name of no class: such a shade is as smooth as its colour allows. */
    public static final String SMOOTH = "smooth";

    private static final Messages MESSAGES = Messages.beside(SpectralClass.class, "messages");

    private static final int COLUMNS = 8;

    /** How a shape is known. */
    public enum Status {
        /** A source names the wavelength of its peak; the flanks are set by eye. */
        PUBLISHED(new Text("puncaknya dari sumber", "its peak is published")),
        /** All of it is set by eye after general knowledge of the class. */
        EXPECTATION(new Text("menurut perkiraan kami", "our expectation"));

        private final Text text;

        Status(Text text) {
            this.text = text;
        }

        /** The status for people. */
        public Text text() {
            return text;
        }
    }

    /** The classes of the library by their ids, in the order of its data file. */
    public static Map<String, SpectralClass> all() {
        Map<String, SpectralClass> all = new LinkedHashMap<>();
        for (List<String> cells : Table.read("spectra.txt", COLUMNS)) {
            double[] shape = Arrays.stream(cells.get(7).split(" +", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            SpectralClass one = new SpectralClass(
                    cells.get(0),
                    new Text(cells.get(1), cells.get(2)),
                    Status.valueOf(cells.get(3).toUpperCase(Locale.ROOT)),
                    cells.get(4),
                    new Text(cells.get(5), cells.get(6)),
                    Spectrum.of(shape));
            all.put(one.id(), one);
        }
        return all;
    }

    /**
     * The class of an id.
     *
     * @throws UserError naming the nearest and all there are
     */
    public static SpectralClass find(String id) {
        Map<String, SpectralClass> all = all();
        SpectralClass found = all.get(id);
        if (found == null) {
            Map<String, Text> names = new TreeMap<>();
            all.forEach((name, one) -> names.put(name, one.name()));
            throw new UserError(
                    MESSAGES.text("class", id, Suggestion.didYouMean(id, names), String.join(", ", all.keySet())));
        }
        return found;
    }
}
