package id.canting.machine;

import id.canting.cloth.Cloth;
import id.canting.cloth.draw.Extent;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.mark.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mark of a wax step, moved so that the window's top left corner is the origin.
 *
 * @param canting the width of the outline canting of its step, mm
 */
record WaxMark(Part part, double canting) {
    /**
     * The marks of wax steps that a window of the cloth shows any of.
     *
     * @param outline whether isen and the filling of the ground are left out
     */
    static List<WaxMark> of(Cloth cloth, List<Step.Wax> steps, Box window, boolean outline) {
        Map<Drawing, Box> boxes = new IdentityHashMap<>();
        List<WaxMark> out = new ArrayList<>();
        Box page = new Box(0, 0, window.width(), window.height());
        for (Step.Wax step : steps) {
            Drawing drawing = cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY);
            collect(drawing, Transform.shift(-window.left(), -window.top()), step.canting(), page, boxes, out);
        }
        if (outline) {
            out.removeIf(waxed -> waxed.part().role() != Role.KLOWONG);
        }
        return out;
    }

    private static void collect(
            Drawing drawing, Transform place, double canting, Box page, Map<Drawing, Box> boxes, List<WaxMark> out) {
        Box box = boxes.get(drawing);
        if (box == null) {
            box = Extent.of(drawing);
            boxes.put(drawing, box);
        }
        if (!place.apply(box).meets(page)) {
            return;
        }
        for (Part part : drawing.parts()) {
            Part moved = new Part(part.name(), part.role(), part.mark().transformed(place));
            if (moved.mark().bounds().meets(page)) {
                out.add(new WaxMark(moved, canting));
            }
        }
        for (Drawing.Placed inner : drawing.placed()) {
            collect(inner.drawing(), inner.transform().then(place), canting, page, boxes, out);
        }
    }
}
