package id.canting.dye;

import id.canting.text.Text;

/** A family of dyes. The dips constant says how soon more dips stop deepening the colour: our choice, see Bath. */
public enum DyeKind {
    NATURAL(new Text("pewarna alam", "natural dye"), Text.EMPTY, 6),
    NAPHTHOL(
            new Text("naptol", "naphthol"),
            new Text("dibangkitkan dengan garam diazo", "developed with diazo salt"),
            1.5),
    INDIGOSOL(new Text("indigosol", "indigosol"), new Text("dibangkitkan dengan asam", "developed with acid"), 1.5),
    REMAZOL(new Text("remazol", "remazol"), new Text("dengan soda abu", "with soda ash"), 1.5);

    private final Text text;
    private final Text fixed;
    private final double dipsConstant;

    DyeKind(Text text, Text fixed, double dipsConstant) {
        this.text = text;
        this.fixed = fixed;
        this.dipsConstant = dipsConstant;
    }

    /** The family for people. */
    public Text text() {
        return text;
    }

    /** How its own recipe fixes it, with no mordant beside it (sources Y04, Y06 and Y08); empty for natural dyes. */
    public Text fixed() {
        return fixed;
    }

    /** After so many dips 63 % of the deepest colour is reached. */
    double dipsConstant() {
        return dipsConstant;
    }
}
