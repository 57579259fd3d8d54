package id.canting.cloth;

import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Mark;
import id.canting.resist.Fringe;

/** What boards, cords and folds press: areas with a soft edge. */
final class Boards {
    private static final double FLATNESS = 0.05;

    /** On white cloth even a five-hundredth of the dye is seen, so the way goes on to where nothing is left of it. */
    private static final double DEEPER = 1.5;

    private Boards() {}

    static void of(Mark.Pressed pressed, Held out) {
        for (Region piece : pressed.region().pieces()) {
            double half = piece.inscribed(FLATNESS).radius();
            Fringe fringe = new Fringe(pressed.around(), pressed.within(), pressed.around(), 2 * half, pressed.creep());
            double reach = out.reach(fringe);
            Held.Walk walk =
                    new Held.Walk(pressed.around() < 1 ? 1 : 0, fringe, -reach, Math.min(half, DEEPER * reach));
            for (Path contour : piece.offset(reach).simplified(FLATNESS).contours()) {
                out.add(walk, contour);
            }
        }
    }
}
