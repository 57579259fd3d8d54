package id.canting.motifs.banyuasin;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;

/** Small ornaments that many motifs share: rows of dots and curls. */
public final class Ornaments {
    private Ornaments() {}

    /** Dots of one size along an open line, at even steps near a spacing in mm, none on its ends. */
    public static void dots(Drawing.Builder out, String part, Path line, double spacing, double dot) {
        ArcLength track = line.track(0.05);
        int count = (int) Math.round(track.length() / spacing);
        for (int i = 0; i < count; i++) {
            out.dot(part, track.at(track.length() * (i + 0.5) / count), dot);
        }
    }

    /**
     * A curl that leaves a place in a direction and winds to one side.
     *
     * @param size the radius it starts with, mm
     * @param side 1 to wind towards the turned side of the direction, -1 to the other
     * @param turn how far it winds, radians
     */
    public static Path curl(Point from, double direction, double size, int side, double turn) {
        Point eye = from.plus(Point.polar(size, direction + side * Math.PI / 2));
        double start = from.minus(eye).angle();
        return Curves.spiral(eye, size, start, size * 0.24, start + side * turn);
    }
}
