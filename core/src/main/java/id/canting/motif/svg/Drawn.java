package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Stacked;
import java.awt.BasicStroke;
import java.util.List;
import java.util.function.Supplier;

/**
 * One painted thing with what is asked of it again and again.
 *
 * @param painted the thing
 * @param colour its colour as it is seen over the page, 0xRRGGBB
 * @param paper whether that is the colour of the page, so that it takes away what lies below it
 * @param covers whether it hides what lies below it
 */
record Drawn(PaintedShape painted, int colour, boolean paper, boolean covers, Lazy area) {
    /** Something reckoned when it is first asked for. */
    static final class Lazy implements Supplier<Region> {
        private final Supplier<Region> reckoning;
        private volatile @org.jspecify.annotations.Nullable Region known;

        Lazy(Supplier<Region> reckoning) {
            this.reckoning = reckoning;
        }

        @Override
        public Region get() {
            Region region = known;
            if (region == null) {
                region = reckoning.get();
                known = region;
            }
            return region;
        }
    }

    /** A painted thing as it is seen. */
    static Drawn of(PaintedShape painted, int colour, boolean paper, boolean covers, double flatness) {
        return new Drawn(painted, colour, paper, covers, new Lazy(() -> region(painted, flatness)));
    }

    /** The area that a painted thing covers. */
    static Region region(PaintedShape painted, double flatness) {
        Stacked.Outlined outlined = outlined(painted);
        return Region.filled(outlined.paths(), outlined.evenOdd(), flatness);
    }

    /** The outlines of the area that it covers. */
    Stacked.Outlined outlined() {
        return outlined(painted);
    }

    /** What is filled, or what the pen's width covers. */
    private static Stacked.Outlined outlined(PaintedShape painted) {
        if (painted.isFilled()) {
            return new Stacked.Outlined(painted.shape().paths(), painted.shape().evenOdd());
        }
        PaintedShape.Pen pen = painted.pen();
        BasicStroke stroke =
                new BasicStroke((float) pen.width(), pen.cap(), pen.join(), Math.max(1, (float) pen.miter()));
        List<Path> outlines = AwtPaths.fillable(
                stroke.createStrokedShape(AwtPaths.shape(painted.shape().paths(), false)),
                new java.awt.geom.AffineTransform());
        return new Stacked.Outlined(outlines, false);
    }

    /** The box around all that it covers, mm. */
    Box bounds() {
        Box box = painted.shape().paths().stream()
                .map(Path::bounds)
                .reduce(Box::with)
                .orElseThrow();
        // A mitre reaches farther out than half the pen, but not by more than its limit.
        boolean pointed = painted.pen().join() == BasicStroke.JOIN_MITER;
        return box.grown(painted.pen().width()
                / 2
                * (pointed ? Math.max(1.5, painted.pen().miter()) : 1.5));
    }

    /** Whether it is ink that fills, rather than a line or what takes away. */
    boolean isInkFill() {
        return painted.isFilled() && !paper;
    }

    /** Whether it is a line of ink. */
    boolean isInkLine() {
        return !painted.isFilled() && !paper;
    }
}
