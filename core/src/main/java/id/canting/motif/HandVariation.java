package id.canting.motif;

import id.canting.geometry.Point;
import id.canting.geometry.Wobble;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives exact marks the life of a hand: lines waver, dots differ in size and place. The steps are small against the
 * canting's width, so that what could be made before can still be made.
 */
public final class HandVariation {
    /** The farthest a line strays at full liveliness, as a share of its own width: our choice by eye. */
    private static final double STRAY = 0.32;

    private static final double WAVELENGTH = 9;
    private static final double DOT_SIZE = 0.22;
    private static final double DOT_STRAY = 0.18;

    private HandVariation() {}

    /** The drawing as a hand of some liveliness draws it; placed drawings are left as they are. */
    public static Drawing drawing(Drawing exact, Hand hand) {
        if (hand.liveliness() == 0) {
            return exact;
        }
        List<Part> parts = new ArrayList<>(exact.parts().size());
        for (Part part : exact.parts()) {
            parts.add(new Part(part.name(), part.role(), mark(part.mark(), hand.stream("lively/" + parts.size()))));
        }
        return new Drawing(parts, exact.areas(), exact.placed(), exact.label());
    }

    /** Ties and stitches have their own irregularity, and blocked or pressed cloth keeps its edge. */
    private static Mark mark(Mark mark, Hand hand) {
        return mark.wax()
                .map(wax -> wax.match(Wax.<Mark>cases(line -> line(line, hand), dot -> dot(dot, hand), area -> area)))
                .orElse(mark);
    }

    private static Mark line(Mark.WaxLine line, Hand hand) {
        double stray = STRAY * hand.liveliness() * line.width();
        return new Mark.WaxLine(
                Wobble.line(line.centre(), stray, WAVELENGTH, hand.random()),
                hand.vary(line.width(), 0.12),
                line.taper());
    }

    private static Mark dot(Mark.WaxDot dot, Hand hand) {
        double stray = DOT_STRAY * dot.diameter() * hand.liveliness();
        Point step =
                new Point(hand.random().between(-stray, stray), hand.random().between(-stray, stray));
        return new Mark.WaxDot(dot.centre().plus(step), hand.vary(dot.diameter(), DOT_SIZE));
    }
}
