package id.canting.layout;

/** What becomes of a motif that reaches over the edge of the field it is repeated in. */
public enum Edge {
    /** It is cut off there; ties and rows of stitches, which cannot be cut, are left out. */
    CUT("cut"),
    /** It is left out as a whole. */
    WHOLE("whole");

    private final String id;

    Edge(String id) {
        this.id = id;
    }

    /** The name in design files. */
    public String id() {
        return id;
    }
}
