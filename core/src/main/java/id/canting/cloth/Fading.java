package id.canting.cloth;

import id.canting.cloth.figure.ResistOutlines;
import id.canting.dye.Lab;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * The stain of cloth along a {@link ResistOutlines.Walk} inward, and the colours a picture needs to show it: as few as will do
 * while no step from one to the next is larger than an eye just sees, CIEDE2000 of 1.
 *
 * @param walk the way inward
 * @param baths that reach the cloth in so far as the tie lets them
 */
record Fading(ResistOutlines.Walk walk, Reach baths) {
    private static final double STEP = 0.95;

    /** So many looks are enough along most edges; where colour changes faster, the step is found by halving. */
    private static final int STRIDES = 120;

    private static final int HALVINGS = 8;

    /** How far the baths reached so many mm below the outline. */
    Reach reach(double depth) {
        double x = Math.min(walk.from() + depth, walk.to());
        return baths.times(bath -> walk.fringe().at(x, bath.root()));
    }

    /** The colours by depth on cloth that other baths reached besides. */
    List<Element.Soft.Stop> stops(Reach besides) {
        double turn = walk.fringe().width() / 2 - walk.from();
        double end = walk.to() - walk.from();
        List<Element.Soft.Stop> stops = new ArrayList<>(List.of(stop(0, besides)));
        walkOn(stops, Math.min(turn, end), besides);
        walkOn(stops, end, besides);
        return stops;
    }

    /** Goes on to a depth by small even strides; on the way the share only falls or only rises. */
    private void walkOn(List<Element.Soft.Stop> stops, double end, Reach besides) {
        Element.Soft.Stop last = stops.get(stops.size() - 1);
        double start = last.depth();
        int strides = end > start ? STRIDES : 0;
        Lab here = Lab.of(last.colour());
        Element.Soft.Stop before = last;
        for (int i = 1; i <= strides; i++) {
            Element.Soft.Stop next = stop(start + (end - start) * i / strides, besides);
            while (next.depth() > last.depth() && here.difference(Lab.of(next.colour())) > STEP) {
                last = before.depth() > last.depth() ? before : near(last, next, besides);
                here = Lab.of(last.colour());
                stops.add(last);
            }
            before = next;
        }
        if (before.depth() > last.depth()) {
            stops.add(before);
        }
    }

    /** The deepest place before another whose colour is not told apart from the last. */
    private Element.Soft.Stop near(Element.Soft.Stop last, Element.Soft.Stop next, Reach besides) {
        Lab here = Lab.of(last.colour());
        double near = last.depth();
        double beyond = next.depth();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + beyond) / 2;
            if (here.difference(Lab.of(stop(middle, besides).colour())) <= STEP) {
                near = middle;
            } else {
                beyond = middle;
            }
        }
        return near > last.depth() ? stop(near, besides) : stop(beyond, besides);
    }

    private Element.Soft.Stop stop(double depth, Reach besides) {
        return new Element.Soft.Stop(depth, besides.plus(reach(depth)).colour());
    }
}
