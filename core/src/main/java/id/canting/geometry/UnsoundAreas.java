package id.canting.geometry;

import java.io.Serial;

/** Thrown when areas touch and cross so narrowly that what they share cannot be told, even after mending. */
public final class UnsoundAreas extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UnsoundAreas(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
