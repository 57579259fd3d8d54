package id.canting.resist;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Cloth folded to a point: halved through one centre again and again, or fan-folded around it, into a wedge of 2n
 * layers with the angle pi/n. What is done to the wedge is done to all layers at once, so that a straight binding
 * across it opens to a polygon or a star (ikatan lingkaran berulang, source K01).
 *
 * <p>A direction theta of the flat cloth lies in the wedge at phi = |((theta + pi/n) mod 2 pi/n) - pi/n|. A straight
 * line at distance d from the tip, its foot in direction psi, is r = d / cos(phi - psi): a regular n-gon of inradius d
 * for psi = 0, a regular 2n-gon for the bisector pi/2n, the star {n/m} for psi = pi m/n. Own derivation.
 *
 * @param fold n, how many wedges each way round the centre lie upon one another, at least 2
 */
public record Wedge(int fold) {
    /** Checks the number. */
    public Wedge {
        if (fold < 2 || fold > 64) {
            throw new IllegalArgumentException("a wedge is folded 2 to 64 times around, but " + fold + " was asked");
        }
    }

    /** The wedge's own angle, pi/n in radians. */
    public double angle() {
        return Math.PI / fold;
    }

    /** The slant of a line square to the wedge's edge: it opens to a regular n-gon. */
    public double polygon() {
        return 0;
    }

    /** The slant of a line square to the wedge's middle: it opens to a regular polygon of twice as many sides. */
    public double doubled() {
        return angle() / 2;
    }

    /**
     * The slant of a line that opens to the star {n/m}.
     *
     * @param step m: each point is joined to the m-th next, from 2 to below n/2
     */
    public double star(int step) {
        if (step < 2 || 2 * step >= fold) {
            throw new IllegalArgumentException("there is no star {" + fold + "/" + step + "}");
        }
        return angle() * step;
    }

    /** How far the star's inner corners lie from the centre as a share of its points: cos(pi m/n) / cos(pi (m-1)/n). */
    public double starRatio(int step) {
        double slant = star(step);
        return StrictMath.cos(slant) / StrictMath.cos(slant - angle());
    }

    /** How far from the tip a star's line must lie for its points to lie so many mm from the centre. */
    public double distanceForPoints(double points, double slant) {
        return points * StrictMath.cos(slant);
    }

    /**
     * The opened line: a closed polygon of 2n corners around the origin, the first on the x axis.
     *
     * @param distance of the line from the wedge's tip, mm, above 0
     * @param slant the direction of its foot, radians from the wedge's edge, below a quarter turn
     */
    public Path outline(double distance, double slant) {
        if (!(distance > 0 && slant >= 0 && slant < Math.PI / 2 - 1e-9)) {
            throw new IllegalArgumentException("a line across a wedge needs a distance above 0 mm and a slant from 0 to"
                    + " below a quarter turn, but has " + distance + " and " + slant);
        }
        List<Point> corners = new ArrayList<>(2 * fold);
        for (int i = 0; i < 2 * fold; i++) {
            double far = distance / StrictMath.cos((i % 2 == 0 ? 0 : angle()) - slant);
            corners.add(Point.polar(far, i * angle()));
        }
        return Path.polygon(corners);
    }
}
