package id.canting.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Things found by the boxes around them, all of them known before the first question: a Hilbert-packed R-tree of JTS.
 * The order in which things come up depends on their boxes alone, but on nothing that a reader sees; who writes them down
 * sorts them.
 *
 * @param <T> what lies in the boxes
 */
public final class BoxIndex<T> {
    private final List<T> things;
    private final HPRtree tree = new HPRtree();

    /** @param around the box around a thing, mm */
    public BoxIndex(List<T> things, Function<T, Box> around) {
        this.things = List.copyOf(things);
        for (int i = 0; i < this.things.size(); i++) {
            tree.insert(Jts.envelope(around.apply(this.things.get(i))), i);
        }
        tree.build();
    }

    /** Visits the things whose boxes meet a box, sides included, each once. */
    public void each(Box near, Consumer<T> visitor) {
        tree.query(Jts.envelope(near), index -> visitor.accept(things.get((Integer) index)));
    }

    /** The things whose boxes meet a box, sides included, in the order in which they were given. */
    public List<T> meeting(Box near) {
        List<Integer> found = new ArrayList<>();
        tree.query(Jts.envelope(near), index -> found.add((Integer) index));
        Collections.sort(found);
        return found.stream().map(things::get).toList();
    }

    /** Whether the box of anything meets a box, sides included. */
    public boolean anyMeets(Box near) {
        boolean[] met = new boolean[1];
        tree.query(Jts.envelope(near), index -> met[0] = true);
        return met[0];
    }
}
