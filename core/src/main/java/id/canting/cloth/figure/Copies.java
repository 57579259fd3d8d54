package id.canting.cloth.figure;

import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A drawing and all drawings placed in it, each as often as it is laid, numbered from 0 as they are met, the outer before
 * the inner. So all that lies within a copy has the numbers that follow its own.
 */
final class Copies {
    private final List<Copy> all = new ArrayList<>();
    private final Map<Drawing, Integer> sizes = new IdentityHashMap<>();

    /**
     * A drawing where it lies.
     *
     * @param place in the outermost drawing
     * @param around the number of the copy it is placed in; -1 of the outermost
     */
    record Copy(Drawing drawing, Transform place, int around) {}

    Copies(Drawing drawing) {
        add(drawing, Transform.IDENTITY, -1);
    }

    private void add(Drawing drawing, Transform place, int around) {
        int number = all.size();
        all.add(new Copy(drawing, place, around));
        for (Drawing.Placed inner : drawing.placed()) {
            add(inner.drawing(), inner.transform().then(place), number);
        }
        sizes.putIfAbsent(drawing, all.size() - number);
    }

    List<Copy> all() {
        return all;
    }

    Copy get(int number) {
        return all.get(number);
    }

    /** How many copies a drawing is with all that is placed in it. */
    int size(Drawing drawing) {
        return sizes.getOrDefault(drawing, 1);
    }

    /** The innermost copy that holds a copy and a later one, itself perhaps. */
    int holding(int number, int later) {
        int holding = number;
        while (later >= holding + size(get(holding).drawing())) {
            holding = get(holding).around();
        }
        return holding;
    }
}
