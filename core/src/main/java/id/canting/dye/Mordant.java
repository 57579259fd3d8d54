package id.canting.dye;

import id.canting.parameter.Options;
import id.canting.text.Text;
import java.util.Locale;

/** What fixes a dye and steers its hue. */
public enum Mordant {
    /** No fixer beside the dye's own. */
    NONE(new Text("tanpa fiksasi", "no fixer")),
    /** Alum: about the dye's own colour. */
    TAWAS(new Text("tawas", "alum")),
    /** Lime: deeper. */
    KAPUR(new Text("kapur", "lime")),
    /** Iron sulphate: darkest. */
    TUNJUNG(new Text("tunjung", "iron"));

    private final Text text;

    Mordant(Text text) {
        this.text = text;
    }

    /**
     * The mordant of a name in design files.
     *
     * @throws id.canting.text.UserError for another name, with the nearest and all there are
     */
    public static Mordant of(String id) {
        return Options.find("mordant", id, values(), Mordant::id);
    }

    /** The name in design files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public Text text() {
        return text;
    }
}
