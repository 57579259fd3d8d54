package id.canting.makeability;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stencil laid at a place of the cloth.
 *
 * @param place turns, mirrors and shifts, but keeps sizes
 * @param box around its marks and areas on the cloth
 */
record Print(Stencil stencil, Transform place, Box box) {
    private static final double SIZES = 1e6;

    /** Every drawing with marks of its own in a drawing, at each of its places. */
    static List<Print> of(Drawing drawing) {
        List<Print> prints = new ArrayList<>();
        collect(drawing, Transform.IDENTITY, new IdentityHashMap<>(), prints);
        return prints;
    }

    private static void collect(
            Drawing drawing, Transform place, Map<Drawing, Map<Long, Stencil>> known, List<Print> out) {
        if (!drawing.parts().isEmpty()) {
            double m = place.magnification();
            Stencil stencil = known.computeIfAbsent(drawing, d -> new HashMap<>())
                    .computeIfAbsent(Math.round(m * SIZES), size -> new Stencil(drawing, m));
            Transform rigid = Math.abs(m - 1) < 1e-9
                    ? place
                    : Transform.scale(1 / m, 1 / m).then(place);
            out.add(new Print(stencil, rigid, rigid.apply(stencil.box())));
        }
        for (Drawing.Placed inner : drawing.placed()) {
            collect(inner.drawing(), inner.transform().then(place), known, out);
        }
    }

    /** Whether its wax covers a place of the cloth. */
    boolean covers(Point onCloth) {
        return box.contains(onCloth) && stencil.covers(place.inverse().apply(onCloth));
    }
}
