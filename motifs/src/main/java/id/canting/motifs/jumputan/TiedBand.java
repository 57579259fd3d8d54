package id.canting.motifs.jumputan;

import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.parameter.Values;

/** A tied or stitched band whose rows run into one tied dot where they turn a corner. */
interface TiedBand extends Band {
    @Override
    default Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Drawing.Builder out = Drawing.builder();
        new Ties(side * 0.2, 0.9, hand.random().stream("corner")).at(new Point(side / 2, side / 2), out);
        return out.build();
    }
}
