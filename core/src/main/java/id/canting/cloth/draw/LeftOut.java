package id.canting.cloth.draw;

import id.canting.geometry.Point;
import id.canting.geometry.Transform;

/**
 * A tie, a row of stitches or another mark that is made whole or not at all, left out because the edge of its zone goes
 * through it.
 *
 * @param part the part of the motif
 * @param place its middle on the cloth, mm
 * @param over how far it would reach over the edge, mm
 */
public record LeftOut(String part, Point place, double over) {
    LeftOut moved(Transform onto) {
        return new LeftOut(part, onto.apply(place), over);
    }
}
