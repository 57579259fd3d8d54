package id.canting.motifs.isen;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.Optional;

/** Distances between points, measured across the edges of a repeating tile where there is one. */
final class Gaps {
    private Gaps() {}

    static double between(Point p, Point q, Optional<Box> tile) {
        double dx = Math.abs(p.x() - q.x());
        double dy = Math.abs(p.y() - q.y());
        if (tile.isPresent()) {
            dx = Math.min(dx, Math.abs(tile.get().width() - dx));
            dy = Math.min(dy, Math.abs(tile.get().height() - dy));
        }
        return Math.sqrt(dx * dx + dy * dy);
    }
}
