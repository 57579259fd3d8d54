package id.canting.makeability;

import id.canting.geometry.Point;
import id.canting.geometry.Transform;

/**
 * A place where something cannot be made.
 *
 * @param part the part of the motif
 * @param place on the cloth, mm; while a drawing is looked at by itself, in its own coordinates
 * @param measured what is there
 * @param needed the least, or for some kinds the most, that can be made
 */
public record Spot(String part, Point place, double measured, double needed) {
    Spot moved(Transform onto) {
        return new Spot(part, onto.apply(place), measured, needed);
    }

    /** How far from makeable it is: above 1, the more the worse. */
    double severity(FindingKind kind) {
        return kind.atMost() ? measured / Math.max(1e-9, needed) : needed / Math.max(1e-9, measured);
    }
}
