package id.canting.motifs.jumputan;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Outlines of stitched flowers. */
final class Petals {
    private static final int PLACES_A_PETAL = 6;

    private Petals() {}

    /**
     * A flower's outline around the origin.
     *
     * @param radius to the petals' tips, mm
     * @param depth how far the outline draws in between petals, as a share of the radius
     */
    static Path outline(int petals, double radius, double depth, double turn) {
        List<Point> points = new ArrayList<>();
        int places = petals * PLACES_A_PETAL;
        for (int i = 0; i < places; i++) {
            double angle = 2 * Math.PI * i / places;
            double wave = Math.abs(StrictMath.cos(petals * angle / 2));
            points.add(Point.polar(radius * (1 - depth + depth * StrictMath.pow(wave, 0.8)), angle + turn));
        }
        return Path.loop(points);
    }
}
