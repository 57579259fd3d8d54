package id.canting.layout;

import id.canting.geometry.Box;
import java.util.Optional;

/**
 * A layout whose repeats are those of an earlier step in the same zone, so that a net and the flowers in its meshes
 * stay together on a cloth of any size: they are fitted once.
 *
 * @param of the layout, its cell of any size; its height does not follow from its width
 * @param with the earlier step
 * @param as that step's layout
 */
public record Shared(Layout of, String with, Layout as) implements CellFromZone {
    /** Its repeat as large as the other's asks for, before that is fitted. */
    @Override
    public Layout in(Box zone) {
        RepeatTile own = of.tile();
        RepeatTile theirs = as.in(zone).tile();
        return of.stretched(theirs.width() / own.width(), theirs.height() / own.height());
    }

    @Override
    public Optional<Layout> fittedAs() {
        return Optional.of(as);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.shared(this);
    }
}
