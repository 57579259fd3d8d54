package id.canting.cloth.draw;

import id.canting.geometry.Path;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.IdentityHashMap;
import java.util.Map;

/** How much there is to draw in a drawing: what time and memory grow with once its figures lie over one another. */
public final class Detail {
    /** A tie has rings whose shape other ties change, a fold its layers: our estimate. */
    private static final double BOUND = 50;

    private final Map<Drawing, Double> known = new IdentityHashMap<>();

    private Detail() {}

    /** The pieces of line of all marks, each copy counted; a tie or a fold counts as fifty. */
    public static double of(Drawing drawing) {
        return new Detail().count(drawing);
    }

    private double count(Drawing drawing) {
        Double before = known.get(drawing);
        if (before != null) {
            return before;
        }
        double all = 0;
        for (Part part : drawing.parts()) {
            all += pieces(part.mark());
        }
        for (Drawing.Placed placed : drawing.placed()) {
            all += count(placed.drawing());
        }
        known.put(drawing, all);
        return all;
    }

    private static double pieces(Mark mark) {
        return mark.wax()
                .map(wax -> wax.line().map(line -> pieces(line.centre())).orElse(1.0)
                        + wax.blocked()
                                .map(region -> region.contours().stream()
                                        .mapToDouble(Detail::pieces)
                                        .sum())
                                .orElse(0.0))
                .orElse(BOUND);
    }

    private static double pieces(Path path) {
        return path.segments().size();
    }
}
