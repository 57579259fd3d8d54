package id.canting.dye;

import id.canting.text.Text;

/**
 * A family of dyes. Its dips constant, how soon more dips stop deepening the colour, is our choice for dyes that were
 * measured at one number of dips; those of the library have their own.
 */
public enum DyeKind {
    NATURAL(new Text("pewarna alam", "natural dye"), 6),
    NAPHTHOL(new Text("naptol", "naphthol"), 1.5),
    INDIGOSOL(new Text("indigosol", "indigosol"), 1.5),
    REMAZOL(new Text("remazol", "remazol"), 1.5);

    private final Text text;
    private final double dipsConstant;

    DyeKind(Text text, double dipsConstant) {
        this.text = text;
        this.dipsConstant = dipsConstant;
    }

    /** The family for people. */
    public Text text() {
        return text;
    }

    /** After so many dips 63 % of the deepest colour is reached. */
    double dipsConstant() {
        return dipsConstant;
    }
}
