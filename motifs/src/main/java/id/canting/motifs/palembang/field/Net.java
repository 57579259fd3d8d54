package id.canting.motifs.palembang.field;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.palembang.SongketShapes;

/**
 * One lozenge of a net around the origin; its sides are shared with its neighbours.
 *
 * @param width from tip to tip, mm
 * @param height from tip to tip, mm
 */
record Net(double width, double height) {
    /** The lozenge drawn in by a share of the way to its middle. */
    Path lozenge(double in) {
        return SongketShapes.lozenge(Point.ZERO, width / 2 * (1 - in), height / 2 * (1 - in));
    }

    /** A share of the way in that keeps at least as much as wanted and stays below 1. */
    double inset(double share) {
        return Math.min(0.92, share);
    }

    /** The distance from the middle to a side, mm. */
    double depth() {
        return width * height / 2 / Math.sqrt(width * width + height * height);
    }

    /** The largest radius that stays within a share of the lozenge, mm. */
    double room(double share) {
        return depth() * share;
    }

    /** The doubled edge of the lozenge with a row of dots between, its area named cell. */
    void frame(Drawing.Builder out, Hand hand) {
        double depth = depth();
        double pen = Math.min(hand.klowong() * 0.62, depth * 0.07);
        double outer = (pen / 2 + 0.5) / depth;
        double inner = outer + Math.max(2.6, depth * 0.17) / depth;
        SongketShapes.lay(out, "frame", lozenge(outer), pen, "");
        out.klowong("frame", lozenge(inner), pen * 0.7, Taper.NONE);
        out.area("cell", lozenge(inner), "");
        Path row = lozenge((outer + inner) / 2);
        double dot = Math.min(hand.isen() * 0.9, depth * 0.05);
        SongketShapes.beads(out, "frame", row, Math.max(1.9, dot * 2.6), dot);
    }
}
