package id.canting.cloth.figure;

import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Mark;
import id.canting.resist.Fringe;

/** What boards, cords and folds press: areas with a soft edge. */
final class Boards {
    private static final double FLATNESS = 0.05;

    /** On white cloth even a five-hundredth of the dye is seen, so the way goes on to where nothing is left of it. */
    private static final double DEEPER = 1.5;

    /** In a band so broad, in reaches to each side, dye from one edge never meets that from the other. */
    private static final double BROAD = 2.5;

    private Boards() {}

    static void of(Mark.Pressed pressed, ResistOutlines out) {
        for (Region piece : pressed.region().pieces()) {
            double reach = out.reach(fringe(pressed, pressed.creep()));
            double half = Math.min(piece.inscribed(FLATNESS).radius(), BROAD * reach);
            Fringe fringe = fringe(pressed, 2 * half);
            ResistOutlines.Walk walk = new ResistOutlines.Walk(
                    pressed.around() < 1 ? 1 : 0, fringe, -reach, Math.min(half, DEEPER * reach));
            for (Path contour : piece.offset(reach).simplified(FLATNESS).contours()) {
                out.add(walk, contour);
            }
        }
    }

    private static Fringe fringe(Mark.Pressed pressed, double width) {
        return new Fringe(pressed.around(), pressed.within(), pressed.around(), width, pressed.creep());
    }
}
