package id.canting.machine;

import id.canting.geometry.Point;
import java.util.List;

/**
 * How far a machine goes, from the top left corner through all layers in order.
 *
 * @param down with the tool down, mm
 * @param up with the tool lifted, mm
 * @param paths how often the tool comes down
 */
public record Travel(double down, double up, int paths) {
    /** The way through layers. */
    public static Travel of(List<MachineLayer> layers) {
        double down = 0;
        double up = 0;
        int paths = 0;
        Point at = Point.ZERO;
        for (MachineLayer layer : layers) {
            for (Trail trail : layer.trails()) {
                down += trail.length();
                up += at.distance(trail.start());
                at = trail.end();
                paths++;
            }
        }
        return new Travel(down, up, paths);
    }
}
