package id.canting.motif;

import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.parameter.Values;
import java.util.List;

/** A fill: lines and dots that enrich an area of a motif or the ground, following its form and staying inside it. */
public interface Isen extends Declared {
    /**
     * The marks that fill an area. All wax they lay stays inside the area's region.
     *
     * @param area the region to fill, already drawn in from the outline's wax, and its form if it has one
     */
    List<Mark> fill(Area area, Values values, Hand hand);
}
