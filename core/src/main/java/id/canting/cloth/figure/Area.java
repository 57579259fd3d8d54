package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An area in its place on the cloth; reckoned only when somebody asks for more than the box around it. */
final class Area {
    private final Box box;
    private final Supplier<Region> reckoning;
    private @Nullable Region region;

    private Area(Box box, Supplier<Region> reckoning) {
        this.box = box;
        this.reckoning = reckoning;
    }

    /** @param shape not empty */
    static Area placed(Region shape, Transform place) {
        boolean there = place.equals(Transform.IDENTITY);
        return new Area(place.apply(shape.bounds()), () -> there ? shape : shape.transformed(place));
    }

    /** A box around it, mm; some of the box may be free on every side. */
    Box box() {
        return box;
    }

    /** What lies in this area and another; nothing where they do not meet. */
    Optional<Area> and(Area other) {
        return box.common(other.box)
                .filter(common -> region().meets(other.region()))
                .map(common -> new Area(common, () -> region().and(other.region())));
    }

    Region region() {
        Region known = region;
        if (known == null) {
            known = reckoning.get();
            region = known;
        }
        return known;
    }
}
