package id.canting.geometry;

/** Outlines that cross one another so often that no memory holds what lies between them. */
public final class TangledLines extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    TangledLines(long most) {
        super("the outlines cross more than " + most + " times");
    }
}
