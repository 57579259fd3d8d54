package id.canting.geometry;

/** Outlines that cross one another, or lie within each other, so often that what lies between them cannot be reckoned. */
public final class TangledLines extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final long most;
    private final boolean nested;

    TangledLines(long most, boolean nested) {
        super("the outlines " + (nested ? "lie within each other" : "cross") + " more than " + most + " times");
        this.most = most;
        this.nested = nested;
    }

    /** How often they may. */
    public long most() {
        return most;
    }

    /** Whether they lie within each other too often, rather than cross. */
    public boolean isNested() {
        return nested;
    }
}
