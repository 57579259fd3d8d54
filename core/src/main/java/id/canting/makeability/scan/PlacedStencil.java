package id.canting.makeability.scan;

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
public record PlacedStencil(Stencil stencil, Transform place, Box box) {
    private static final double SIZES = 1e6;

    /** Every drawing with marks of its own in a drawing, at each of its places. */
    public static List<PlacedStencil> of(Drawing drawing) {
        List<PlacedStencil> prints = new ArrayList<>();
        collect(drawing, Transform.IDENTITY, new IdentityHashMap<>(), prints);
        return prints;
    }

    private static void collect(
            Drawing drawing, Transform place, Map<Drawing, Map<Long, Stencil>> known, List<PlacedStencil> out) {
        if (!drawing.parts().isEmpty()) {
            double m = place.magnification();
            Stencil stencil = known.computeIfAbsent(drawing, d -> new HashMap<>())
                    .computeIfAbsent(Math.round(m * SIZES), size -> new Stencil(drawing, m));
            Transform rigid = Math.abs(m - 1) < 1e-9
                    ? place
                    : Transform.scale(1 / m, 1 / m).then(place);
            out.add(new PlacedStencil(stencil, rigid, rigid.apply(stencil.box())));
        }
        for (Drawing.Placed inner : drawing.placed()) {
            collect(inner.drawing(), inner.transform().then(place), known, out);
        }
    }

    /** Whether its wax covers a place of the cloth. */
    public boolean covers(Point onCloth) {
        return box.contains(onCloth) && stencil.covers(place.inverse().apply(onCloth));
    }
}
