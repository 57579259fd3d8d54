package id.canting.machine;

import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The area that wax marks cover, with lines of one width from end to end, as a strip of copper or a slot in card has it.
 */
final class WaxShapes {
    private static final double FLATNESS = 0.015;
    private static final double FEWER = 0.01;

    /** Corners lie on whole micrometres, as in the files. */
    static final double GRID = 0.001;

    private final double least;
    private final Wax.Cases<Region> shapes;
    private final List<Region> regions = new ArrayList<>();
    private double thinnest = Double.POSITIVE_INFINITY;
    private int thickened;

    /** @param least width of the thinnest line and dot, mm: finer ones are made so wide */
    WaxShapes(double least) {
        this.least = least;
        this.shapes = Wax.cases(
                line -> Region.around(line.centre(), wide(line.width()) / 2, FLATNESS),
                dot -> Region.of(Path.circle(dot.centre(), wide(dot.diameter()) / 2), FLATNESS),
                area -> area.region().offset(-least / 2).offset(least / 2));
    }

    /** All that marks cover. */
    Region of(List<WaxMark> marks) {
        for (WaxMark waxed : marks) {
            // Each by itself, since the library compares every ring of an area with every other.
            waxed.part()
                    .mark()
                    .wax()
                    .ifPresent(wax -> regions.add(wax.match(shapes).simplified(FEWER)));
        }
        regions.removeIf(Region::isEmpty);
        return Region.union(regions).snapped(GRID);
    }

    /** The width of the thinnest line or dot after fine ones were widened, mm; none where all are areas. */
    OptionalDouble thinnest() {
        return thinnest == Double.POSITIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(thinnest);
    }

    /** How many lines and dots were widened. */
    int thickened() {
        return thickened;
    }

    private double wide(double width) {
        if (width < least) {
            thickened++;
        }
        double wide = Math.max(width, least);
        thinnest = Math.min(thinnest, wide);
        return wide;
    }
}
