package id.canting.mark;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import java.util.Optional;

/**
 * A named area of a motif that a fill (isen) can enrich and a wax brush can cover.
 *
 * @param part its name, such as fruit or leaf
 * @param region the area inside the klowong's centre line, mm
 * @param form the ribbon that gives the area its direction, such as a leaf around its midrib, if it has one
 * @param isen the fill it gets unless the design says otherwise; empty for none
 * @param tile for the ground of a repeat: the rectangle that repeats. The region then reaches a little over its edges,
 *     a fill lays only marks that begin inside it, and spaces them as if its opposite edges met
 */
public record Area(String part, Region region, Optional<Ribbon> form, String isen, Optional<Box> tile) {
    /** An area of a motif, which does not repeat of itself. */
    public Area(String part, Region region, Optional<Ribbon> form, String isen) {
        this(part, region, form, isen, Optional.empty());
    }
}
