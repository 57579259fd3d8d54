package id.canting.resist;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Running stitches drawn tight: jelujur, tritik. The needle goes through at u = k l along the line; drawn up, the cloth
 * folds at each hole and its folds peak midway between, in turn on the front and on the back. Each face so shows marks
 * of period 2 l, half a period apart from those of the other, and what one face lacks the other has. Across the line
 * the dye comes back as 1 - exp(-|v| / reach). Own derivation.
 *
 * @param length of a stitch, from hole to hole, mm
 * @param reach distance from the line at which all but 1/e of the dye has come back, mm
 */
public record RunningStitch(double length, double reach) {
    /** How unevenly a careful hand sets holes, as a share of the stitch: our assumption. */
    public static final double JITTER = 0.05;

    private static final double FLATNESS = 0.05;

    /** Checks the lengths. */
    public RunningStitch {
        if (!(length > 0 && reach > 0)) {
            throw new IllegalArgumentException(
                    "stitches need a length and a reach above 0 mm, but have " + length + " and " + reach);
        }
    }

    /** A stitch whose marks are a little longer across than along, as the cloth folds that it draws up. */
    public static RunningStitch of(double length) {
        return new RunningStitch(length, Math.max(1.2, length * 0.575));
    }

    /** How many stitches fit a line, at least one; the last ends where the line does. */
    public int count(double lineLength) {
        return (int) Math.max(1, Math.round(lineLength / length));
    }

    /** Where the needle goes through a line, as distances along it in mm; both ends are holes and stay exact. */
    public List<Double> holes(Path line, RandomSource random) {
        ArcLength track = line.track(FLATNESS);
        int count = count(track.length());
        double step = track.length() / count;
        List<Double> holes = new ArrayList<>(count + 1);
        for (int k = 0; k <= count; k++) {
            boolean end = k == 0 || k == count;
            holes.add(step * (k + (end ? 0 : random.between(-JITTER, JITTER))));
        }
        return holes;
    }

    /** How strongly the front is held at a distance along the line from a hole, 0 to 1. */
    public double front(double along) {
        return 0.5 + 0.5 * StrictMath.sin(Math.PI * along / length);
    }

    /** How strongly the back is held there: what is missing on the front. */
    public double back(double along) {
        return 0.5 + 0.5 * StrictMath.sin(Math.PI * (along + length) / length);
    }

    /** The share of the dye that reaches cloth so many mm beside the line. */
    public double dye(double beside) {
        return 1 - StrictMath.exp(-Math.abs(beside) / reach);
    }

    /** The line's mark: as long across as the reach to both sides. */
    public Mark.StitchLine mark(Path line, RandomSource random) {
        return new Mark.StitchLine(line, length, 2 * reach, Math.max(0.6, length * 0.2), random.nextLong());
    }
}
