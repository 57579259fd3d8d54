package id.canting.resist;

import id.canting.geometry.Path;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;

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

    /** The line's mark: as long across as the reach to both sides. */
    public Mark.StitchLine mark(Path line, RandomSource random) {
        return new Mark.StitchLine(line, length, 2 * reach, Math.max(0.6, length * 0.2), random.nextLong());
    }
}
