package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import java.util.Optional;

/**
 * One opening of a window through which cloth is painted.
 *
 * @param box around what is seen
 * @param area that is seen; nothing where only the box around it is known
 * @param thin whether it is a band within which colours pass: too narrow to tell where in it an edge runs
 */
public record Pane(Box box, Optional<Area> area, boolean thin) {
    /** The share of a thin opening that counts as all of it. */
    private static final double NEARLY_ALL = 0.97;

    private static final double ALL = 1 - 1e-6;

    /** An opening of which only the box around it is known. */
    public static Pane of(Box box) {
        return new Pane(box, Optional.empty(), false);
    }

    /** The same opening, of which no more than the box around it is looked at. */
    public Pane rough() {
        return of(box);
    }

    /** What is seen of this opening through another one behind it; nothing where they do not meet. */
    Optional<Pane> behind(Pane other) {
        Optional<Box> common = box.common(other.box);
        boolean both = thin || other.thin;
        if (common.isEmpty()) {
            return Optional.empty();
        }
        if (area.isEmpty() || other.area.isEmpty()) {
            return common.map(seen -> new Pane(seen, area.or(other::area), both));
        }
        return area.get().and(other.area.get()).map(seen -> new Pane(seen.box(), Optional.of(seen), both));
    }

    /** Whether an area is all that is seen here. */
    boolean isFilledBy(Area filling) {
        if (area.isEmpty()) {
            return false;
        }
        Region seen = area.get().region();
        Region all = filling.region();
        return all.covers(seen) || all.meets(seen) && seen.and(all).area() >= (thin ? NEARLY_ALL : ALL) * seen.area();
    }
}
