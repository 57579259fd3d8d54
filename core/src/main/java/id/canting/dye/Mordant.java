package id.canting.dye;

import id.canting.parameter.Options;
import id.canting.text.Text;
import java.util.Locale;

/** What fixes a dye and steers its hue. Strengths of the fixing bath: source Y16. */
public enum Mordant {
    /** No fixer beside the dye's own. */
    NONE(new Text("tanpa fiksasi", "no fixer"), 0),
    /** Alum: about the dye's own colour. */
    TAWAS(new Text("tawas", "alum"), 70),
    /** Lime: deeper. */
    KAPUR(new Text("kapur", "lime"), 50),
    /** Iron sulphate: darkest. */
    TUNJUNG(new Text("tunjung", "iron"), 20);

    private final Text text;
    private final double gramsPerLitre;

    Mordant(Text text, double gramsPerLitre) {
        this.text = text;
        this.gramsPerLitre = gramsPerLitre;
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

    /** Code of who says how strong the fixing bath is; empty where there is none. */
    public String source() {
        return this == NONE ? "" : "Y16";
    }

    /** Grams of it in a litre of the fixing bath. */
    public double gramsPerLitre() {
        return gramsPerLitre;
    }
}
