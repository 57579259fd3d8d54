package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells ink from paper. The page is white unless what is painted first covers all of it: then it has that colour, and the
 * paint is no ink. What has the colour of the page takes away what it covers. A drawing all white is one on a dark page.
 */
final class Inks {
    /** What covers less than this share of what lies below is seen as if it were not there: our choice. */
    private static final double FAINTEST = 0.2;
    /** What covers this share hides what lies below: our choice. */
    private static final double HIDING = 0.5;
    /** The share of a page that its background covers at least. */
    private static final double WHOLE = 0.98;
    /** Colours as near as this, by their channels of 255, are one to the eye that draws: our choice. */
    private static final double NEAR = 40;

    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;

    private Inks() {}

    /**
     * What is seen of painted things, in the order of painting.
     *
     * @param page the page, mm; empty where the drawing has none
     */
    static List<Drawn> of(List<PaintedShape> painted, Optional<Box> page, double flatness, LeftOut left) {
        List<PaintedShape> rest = new ArrayList<>();
        for (PaintedShape each : painted) {
            if (isClaimed(each) || each.paint().opacity() >= FAINTEST) {
                rest.add(each);
            } else if (each.paint().opacity() > 0) {
                left.add(LeftOut.Reason.FAINT, "", each.line());
            }
        }
        int paper = WHITE;
        while (rest.size() > 1 && isBackground(rest.get(0), page, flatness)) {
            paper = over(rest.get(0).paint(), paper);
            rest.remove(0);
        }
        List<Drawn> seen = seen(rest, paper, flatness);
        boolean nothing = seen.stream().allMatch(Drawn::paper);
        return nothing && paper == WHITE ? seen(rest, BLACK, flatness) : seen;
    }

    private static List<Drawn> seen(List<PaintedShape> painted, int paper, double flatness) {
        List<Drawn> seen = new ArrayList<>();
        for (PaintedShape each : painted) {
            int colour = over(each.paint(), paper);
            boolean takesAway = near(colour, paper) && !isClaimed(each);
            seen.add(Drawn.of(each, colour, takesAway, each.paint().opacity() >= HIDING, flatness));
        }
        return seen;
    }

    /** Whether a layer or class makes wax of it, whatever its colour: a line drawn, or an area blocked. */
    private static boolean isClaimed(PaintedShape painted) {
        return painted.names().blocked() || painted.names().isLine() && !painted.isFilled();
    }

    private static boolean isBackground(PaintedShape painted, Optional<Box> page, double flatness) {
        if (page.isEmpty() || !painted.isFilled() || painted.paint().opacity() < HIDING || isClaimed(painted)) {
            return false;
        }
        Box box = painted.shape().paths().stream()
                .map(Path::bounds)
                .reduce(Box::with)
                .orElseThrow();
        return box.width() >= WHOLE * page.get().width()
                && box.height() >= WHOLE * page.get().height()
                && Drawn.region(painted, flatness).area() >= WHOLE * page.get().area();
    }

    private static int over(PaintedShape.Paint paint, int below) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel =
                    paint.opacity() * (paint.rgb() >> shift & 0xFF) + (1 - paint.opacity()) * (below >> shift & 0xFF);
            rgb |= (int) Math.round(channel) << shift;
        }
        return rgb;
    }

    private static boolean near(int one, int other) {
        double sum = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double apart = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += apart * apart;
        }
        return Math.sqrt(sum) <= NEAR;
    }
}
