package id.canting.cloth;

import id.canting.cloth.figure.ResistOutlines;
import id.canting.dye.Lab;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * The stain of cloth along a {@link ResistOutlines.Walk} inward, and the colours a picture needs to show it: as few as will do
 * while no step from one to the next is larger than an eye just sees, CIEDE2000 of 1.
 *
 * @param walk the way inward
 * @param baths the baths it went through
 */
record Fading(ResistOutlines.Walk walk, List<AppliedBath> baths) {
    private static final double STEP = 0.95;
    private static final int HALVINGS = 12;

    /** How far the baths reached so many mm below the outline. */
    Reach reach(double depth) {
        double x = Math.min(walk.from() + depth, walk.to());
        return baths.stream()
                .map(bath -> Reach.of(bath, walk.fringe().at(x, bath.root())))
                .reduce(Reach.NONE, Reach::plus);
    }

    /** The colours by depth on cloth that bears another stain besides. */
    List<Element.Soft.Stop> stops(Stain besides) {
        List<Element.Soft.Stop> stops = new ArrayList<>(List.of(stop(0, besides)));
        double turn = walk.fringe().width() / 2 - walk.from();
        double end = walk.to() - walk.from();
        walkOn(stops, Math.min(turn, end), besides);
        walkOn(stops, end, besides);
        return stops;
    }

    /** Goes on to a depth; on the way the share only falls or only rises. */
    private void walkOn(List<Element.Soft.Stop> stops, double end, Stain besides) {
        Element.Soft.Stop last = stops.get(stops.size() - 1);
        while (last.depth() < end) {
            last = next(last, end, besides);
            stops.add(last);
        }
    }

    /** The deepest place whose colour is not told apart from the last. */
    private Element.Soft.Stop next(Element.Soft.Stop last, double end, Stain besides) {
        Lab here = Lab.of(last.colour());
        Element.Soft.Stop far = stop(end, besides);
        if (here.difference(Lab.of(far.colour())) <= STEP) {
            return far;
        }
        double near = last.depth();
        double beyond = end;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + beyond) / 2;
            if (here.difference(Lab.of(stop(middle, besides).colour())) <= STEP) {
                near = middle;
            } else {
                beyond = middle;
            }
        }
        return stop(near > last.depth() ? near : beyond, besides);
    }

    private Element.Soft.Stop stop(double depth, Stain besides) {
        Colour colour = besides.plus(reach(depth).stain()).colour();
        return new Element.Soft.Stop(depth, colour);
    }
}
