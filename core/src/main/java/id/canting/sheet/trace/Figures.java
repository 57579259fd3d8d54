package id.canting.sheet.trace;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.List;

/** Where the figures of a drawing stand, such as a tied flower: what a maker would not like to be cut in two. */
public final class Figures {
    /** Room for the line around a figure, mm. */
    private static final double LINE = 1;

    private Figures() {}

    /** The boxes around all figures, mm on the cloth; what only holds figures together is none itself. */
    public static List<Box> of(Drawing drawing) {
        List<Box> boxes = new ArrayList<>();
        find(drawing, Transform.IDENTITY, boxes);
        return boxes;
    }

    private static void find(Drawing drawing, Transform to, List<Box> boxes) {
        for (Drawing.Placed placed : drawing.placed()) {
            Transform onto = placed.transform().then(to);
            Drawing inner = placed.drawing();
            if (inner.label().isPresent() && !holder(inner)) {
                boxes.add(onto.apply(Extent.of(inner)).grown(LINE));
            } else {
                find(inner, onto, boxes);
            }
        }
    }

    private static boolean holder(Drawing drawing) {
        return drawing.parts().isEmpty()
                && drawing.placed().stream()
                        .anyMatch(inner -> inner.drawing().label().isPresent());
    }
}
