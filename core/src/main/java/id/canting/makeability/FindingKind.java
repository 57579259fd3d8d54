package id.canting.makeability;

import id.canting.text.Text;

/** The kinds of thing that cannot be made. */
public enum FindingKind {
    /** Wax finer than the canting lays. */
    THIN("thin", false),
    /** Two lines of wax that run together. */
    GAP("gap", false),
    /** An area that the wax of its own outline closes. */
    MELT("melt", false),
    /** An outline that does not close around its area. */
    OPEN("open", true),
    /** Dots set too densely. */
    DENSE("dense", false),
    /** Bindings that leave fingers no room. */
    TIES("ties", false),
    /** Stitches too short to sew. */
    STITCHES("stitches", false),
    /** Rows of stitches too near each other. */
    ROWS("rows", false),
    /** A row of stitches that bends too sharply. */
    BENDS("bends", false),
    /** A resist whose colour the ground almost has. */
    FAINT("faint", false),
    /** A binding so narrow that the dye creeps through below it. */
    CREEP("creep", false),
    /** A repeat larger than the stamp. */
    CAP("cap", true),
    /** A tie or a row of stitches that the edge of its zone cuts, and that is left out. */
    EDGE("edge", true),
    /** Figures whose outlines cross, so that each is seen through the other. */
    CROSS("cross", true);

    private final String id;
    private final boolean atMost;

    FindingKind(String id, boolean atMost) {
        this.id = id;
        this.atMost = atMost;
    }

    /** The name in data. */
    public String id() {
        return id;
    }

    /** Whether what is needed is the most there may be; otherwise it is the least. */
    public boolean atMost() {
        return atMost;
    }

    /** What is measured: mm, or the difference of colours. */
    public String unit() {
        return this == FAINT ? "CIEDE2000" : "mm";
    }

    /** The name for people. */
    public Text text() {
        return CraftLimits.MESSAGES.text("kind." + id);
    }
}
