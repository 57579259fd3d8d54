package id.canting.motifs.jumputan;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.List;

/** Outlines around the origin that several tied motifs share. */
final class TiedShapes {
    private TiedShapes() {}

    /** The right half of a pointed leaf, from its tip to its foot. */
    static Path halfLeaf(double width, double height) {
        double half = width / 2;
        return Path.smooth(List.of(
                new Point(0, -height / 2),
                new Point(half * 0.74, -height * 0.24),
                new Point(half, 0),
                new Point(half * 0.74, height * 0.24),
                new Point(0, height / 2)));
    }

    /** A pointed leaf. */
    static Path leaf(double width, double height) {
        Path right = halfLeaf(width, height);
        return right.join(right.transformed(Transform.scale(-1, 1)).reversed()).close();
    }
}
