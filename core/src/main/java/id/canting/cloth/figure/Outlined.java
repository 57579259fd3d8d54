package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.BoxIndex;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The connected areas of a figure in their places, found by the boxes around them. */
public final class Outlined {
    /** No areas. */
    public static final Outlined NOTHING = new Outlined(List.of());

    private final List<Region> areas;
    private final BoxIndex<Region> index;

    Outlined(List<Region> areas) {
        this.areas = List.copyOf(areas);
        this.index = new BoxIndex<>(areas, Region::bounds);
    }

    /** The areas whose boxes meet a box. */
    Stream<Region> near(Box box) {
        return index.meeting(box).stream();
    }

    /** The areas as far as they lie in none of others. */
    public Outlined without(Outlined others) {
        return others == NOTHING
                ? this
                : new Outlined(areas.stream()
                        .map(area -> others.near(area.bounds()).reduce(area, Region::minus))
                        .filter(area -> !area.isEmpty())
                        .toList());
    }

    /** An opening of each area, as far as the areas of a figure within are not painted over it afterwards. */
    public List<Pane> panes(Outlined within) {
        List<Pane> panes = new ArrayList<>();
        for (Region band : without(within).areas) {
            panes.add(new Pane(band.bounds(), Optional.of(band), within != NOTHING));
        }
        return panes;
    }
}
