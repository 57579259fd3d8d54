package id.canting.sheet.ties;

import id.canting.geometry.Neighbours;
import id.canting.geometry.Point;
import java.util.List;
import java.util.Optional;

/** Points that keep a distance from one another. */
final class Clearance {
    /** Distances this much shorter still count as kept, mm: rounding, not a place. */
    private static final double ROUNDING = 1e-6;

    private final double pitch;
    private final Neighbours known;

    /** @param pitch the distance to keep, mm */
    Clearance(double pitch) {
        this.pitch = pitch;
        this.known = new Neighbours(pitch, Optional.empty());
    }

    /** Whether nothing lies nearer to a point. */
    boolean free(Point point) {
        return !known.nearer(point, pitch - ROUNDING);
    }

    void add(Point point) {
        known.add(List.of(point));
    }
}
