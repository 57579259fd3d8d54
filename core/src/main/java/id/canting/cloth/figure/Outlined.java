package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.BoxIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The connected areas of a figure in their places, found by the boxes around them. */
public final class Outlined {
    private final List<Area> areas;
    private final BoxIndex<Area> index;

    Outlined(List<Area> areas) {
        this.areas = List.copyOf(areas);
        this.index = new BoxIndex<>(areas, Area::box);
    }

    /** The areas whose boxes meet a box. */
    Stream<Area> near(Box box) {
        return index.meeting(box).stream();
    }

    /** An opening of each area. */
    public List<Pane> panes(boolean thin) {
        return areas.stream()
                .map(area -> new Pane(area.box(), Optional.of(area), thin))
                .toList();
    }
}
