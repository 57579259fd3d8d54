package id.canting.motifs.palembang;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motifs.Blade;
import java.util.ArrayList;
import java.util.List;

/** Outlines that the motifs of Palembang are built of, and how they are put on the cloth. */
public final class SongketShapes {
    private static final int PLACES = 13;
    private static final double FLATNESS = 0.03;

    private SongketShapes() {}

    /** A blade that stands out from a centre, from one distance to another. */
    public static Ribbon ray(
            Point centre, double angle, double from, double to, double half, double swell, double blunt) {
        Path spine = Path.line(centre.plus(Point.polar(from, angle)), centre.plus(Point.polar(to, angle)));
        return Blade.around(spine, half, swell, blunt);
    }

    /** A spine that leaves a point at an angle and turns by another on its way, both in radians. */
    public static Path bow(Point from, double angle, double length, double turn) {
        List<Point> points = new ArrayList<>();
        Point at = from;
        points.add(at);
        int steps = 6;
        for (int i = 0; i < steps; i++) {
            at = at.plus(Point.polar(length / steps, angle + turn * (i + 0.5) / steps));
            points.add(at);
        }
        return Path.smooth(points);
    }

    /** Lays a form's outline and makes it an area whose fill follows the form. */
    public static void lay(Drawing.Builder out, String part, Ribbon form, double pen, String isen) {
        Path outline = Blade.outline(form, PLACES);
        out.outlined(part, outline, pen, form, isen);
    }

    /** Lays a closed outline and makes it an area. */
    public static void lay(Drawing.Builder out, String part, Path outline, double pen, String isen) {
        out.outlined(part, outline, pen, isen);
    }

    /** A lozenge that stands on a point. */
    public static Path lozenge(Point centre, double halfX, double halfY) {
        return Path.polygon(
                centre.plus(new Point(0, -halfY)),
                centre.plus(new Point(halfX, 0)),
                centre.plus(new Point(0, halfY)),
                centre.plus(new Point(-halfX, 0)));
    }

    /** A star of straight sides, its first tip at an angle. */
    public static Path star(Point centre, int tips, double outer, double inner, double angle) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 2 * tips; i++) {
            points.add(centre.plus(Point.polar(i % 2 == 0 ? outer : inner, angle + Math.PI * i / tips)));
        }
        return Path.polygon(points);
    }

    /** Dots in a row along a line at even distances near the wanted one, on both its ends if it is open. */
    public static void beads(Drawing.Builder out, String part, Path line, double apart, double dot) {
        ArcLength track = line.track(FLATNESS);
        int steps = (int) Math.max(1, Math.round(track.length() / apart));
        for (int i = 0; i < (line.closed() ? steps : steps + 1); i++) {
            out.dot(part, track.at(track.length() * i / steps), dot);
        }
    }

    /** Three fine lines that run out from a form's foot. */
    static void veins(Drawing.Builder out, String part, Ribbon form, double pen) {
        out.isen(part, form.line(0.2, 0, 0.74, 0, 4), pen, Taper.TAIL);
        for (int side = -1; side <= 1; side += 2) {
            out.isen(part, form.line(0.26, side * 0.22, 0.64, side * 0.5, 4), pen, Taper.TAIL);
        }
    }

    /** A figure that stands on the origin and is its own mirror image: its right flank runs from the top to the foot. */
    public static Path standing(List<Point> flank) {
        Point foot = flank.get(flank.size() - 1);
        return mirrored(Path.smooth(flank).join(Path.line(foot, Point.ZERO)));
    }

    /** Both halves of a figure that is its own mirror image: the right half runs from the top to the foot. */
    public static Path mirrored(Path right) {
        return right.join(right.transformed(Transform.scale(-1, 1)).reversed()).close();
    }
}
