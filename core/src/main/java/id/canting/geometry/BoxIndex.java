package id.canting.geometry;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** Boxes that are asked again and again which of them meet another. Safe to ask from several threads. */
public final class BoxIndex {
    private final List<Box> boxes;
    private final HPRtree tree = new HPRtree();

    public BoxIndex(List<Box> boxes) {
        this.boxes = List.copyOf(boxes);
        for (int i = 0; i < boxes.size(); i++) {
            tree.insert(envelope(boxes.get(i)), i);
        }
        tree.build();
    }

    /** The boxes in their order. */
    public List<Box> boxes() {
        return boxes;
    }

    /** Whether any box shares at least a point with another. */
    public boolean anyMeets(Box box) {
        boolean[] met = new boolean[1];
        tree.query(envelope(box), item -> met[0] = true);
        return met[0];
    }

    /** The places in the list of the boxes that share at least a point with another, rising. */
    public int[] meeting(Box box) {
        return tree.query(envelope(box)).stream()
                .mapToInt(item -> (Integer) item)
                .sorted()
                .toArray();
    }

    private static Envelope envelope(Box box) {
        return new Envelope(box.left(), box.right(), box.top(), box.bottom());
    }
}
