package id.canting.sheet.garment;

import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a cloth can be shown as. Cuts and sizes are ours, of middle size; they show a pattern and are no sewing pattern. */
public enum Garment {
    /** The front of a shirt with short sleeves, collar and button band. */
    SHIRT,
    /** The cloth sewn to a tube and laid flat, its head in front. */
    SARUNG,
    /** The cloth hung over a rod, one end in front. */
    SELENDANG;

    static final Messages MESSAGES = Messages.beside(Garment.class, "messages");

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public Text text() {
        return MESSAGES.text(id());
    }

    /**
     * The garment of a name.
     *
     * @throws UserError where there is none
     */
    public static Garment of(String id) {
        List<String> known = Arrays.stream(values()).map(Garment::id).toList();
        if (known.contains(id)) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
        Text near = Suggestion.didYouMean(id, known);
        throw new UserError(MESSAGES.text("unknown", id, String.join(", ", known), near));
    }
}
