package id.canting.sheet.trace;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.geometry.Label;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.List;

/** Where the figures of a drawing stand, such as a tied flower: what a maker would not like to be cut in two. */
public final class Figures {
    /** Room for the line around a figure, mm. */
    private static final double LINE = 1;

    private Figures() {}

    /**
     * A figure that stands somewhere.
     *
     * @param drawing what it is, in its own coordinates
     * @param place from there onto the cloth
     * @param label what it is called
     * @param box around it, mm on the cloth
     */
    public record Standing(Drawing drawing, Transform place, Label label, Box box) {}

    /** All figures; what only holds figures together is none itself. */
    public static List<Standing> in(Drawing drawing) {
        List<Standing> figures = new ArrayList<>();
        find(drawing, Transform.IDENTITY, figures);
        return figures;
    }

    /** The boxes around all figures with a little room, mm on the cloth. */
    public static List<Box> boxes(Drawing drawing) {
        return in(drawing).stream().map(figure -> figure.box().grown(LINE)).toList();
    }

    private static void find(Drawing drawing, Transform to, List<Standing> figures) {
        for (Drawing.Placed placed : drawing.placed()) {
            Transform onto = placed.transform().then(to);
            Drawing inner = placed.drawing();
            if (inner.label().isPresent() && !holder(inner)) {
                Box box = onto.apply(Extent.of(inner));
                figures.add(new Standing(inner, onto, inner.label().orElseThrow(), box));
            } else {
                find(inner, onto, figures);
            }
        }
    }

    private static boolean holder(Drawing drawing) {
        return drawing.parts().isEmpty()
                && drawing.placed().stream()
                        .anyMatch(inner -> inner.drawing().label().isPresent());
    }
}
