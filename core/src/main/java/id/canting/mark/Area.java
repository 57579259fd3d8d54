package id.canting.mark;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param also further names under which it is found, such as its group or its colour; what is nearer to it goes before
 */
public record Area(
        String part, Region region, Optional<Ribbon> form, String isen, Optional<Box> tile, List<String> also) {
    /** Copies the list. */
    public Area {
        also = List.copyOf(also);
    }

    /** An area with one name. */
    public Area(String part, Region region, Optional<Ribbon> form, String isen, Optional<Box> tile) {
        this(part, region, form, isen, tile, List.of());
    }

    /** An area of a motif, which does not repeat of itself. */
    public Area(String part, Region region, Optional<Ribbon> form, String isen) {
        this(part, region, form, isen, Optional.empty());
    }

    /** All its names, its own first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(part));
        names.addAll(also);
        return names;
    }

    /** What is given for it, by the first of its names for which anything is. */
    public <T> Optional<T> given(Map<String, T> byName) {
        return names().stream().filter(byName::containsKey).findFirst().map(byName::get);
    }

    /** The same as one that does not repeat of itself. */
    public Area whole() {
        return new Area(part, region, form, isen, Optional.empty(), also);
    }

    /** The same with another region. */
    public Area with(Region other) {
        return new Area(part, other, form, isen, tile, also);
    }
}
