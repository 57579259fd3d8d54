package id.canting.dye;

import id.canting.text.Text;

/** A family of dyes. The dips constant says how soon more dips stop deepening the colour: our choice, see Bath. */
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
