package id.canting.motifs.jumputan;

import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.parameter.Values;

/** A band of rows of running stitch that run up and down. */
interface ZigzagBand extends TiedBand {
    /** The rows over one unit. */
    Zigzag zigzag(Values values);

    @Override
    default double pitches(Values values) {
        return Zigzag.TURNS;
    }

    @Override
    default double height(Values values) {
        return zigzag(values).height();
    }

    @Override
    default Drawing draw(Values values, Hand hand) {
        return zigzag(values).draw(hand);
    }
}
