package id.canting.resist;

/**
 * Cloth wrapped around a pole and bound with thread in a screw line (arashi, source K16). On the opened cloth the thread
 * lies in straight parallel lines: unrolled, a screw of pitch p on a cylinder of radius R rises at the angle
 * beta = atan(p / 2 pi R), and its turns lie p cos(beta) apart. Own derivation.
 *
 * @param radius of the pole, mm, above 0
 * @param pitch gain of the thread along the pole a turn, mm; negative for the other hand, not 0
 * @param angle by which the cloth's width is turned against going straight round the pole, radians
 */
public record Pole(double radius, double pitch, double angle) {
    /** Checks the measures. */
    public Pole {
        if (!(radius > 0 && pitch != 0 && Double.isFinite(pitch) && Double.isFinite(angle))) {
            throw new IllegalArgumentException("a pole needs a radius above 0 mm and thread a pitch that is not 0, but"
                    + " they are " + radius + " and " + pitch);
        }
    }

    /** The angle at which the thread rises, radians. */
    public double rise() {
        return StrictMath.atan(pitch / (2 * Math.PI * radius));
    }

    /** From one thread line to the next on the cloth, mm. */
    public double spacing() {
        return Math.abs(pitch) * StrictMath.cos(rise());
    }

    /** The direction of the thread lines on the cloth, radians from its width. */
    public double direction() {
        return angle + rise();
    }

    /** The length of cloth that goes once round, mm; its seam comes back at that distance. */
    public double girth() {
        return 2 * Math.PI * radius;
    }

    /** How many times cloth of a length in mm goes round, the last time perhaps not wholly; at least one. */
    public int wraps(double length) {
        return (int) Math.max(1, Math.ceil(length / girth() - 1e-9));
    }
}
