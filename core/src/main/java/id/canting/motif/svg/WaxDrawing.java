package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.motif.Hand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes wax of what is seen of a drawing. Lines are drawn with the cantings. An area that touches no other colour is
 * blocked; where colours meet, each area gets an outline and stays open, so that a line of wax stands between them, and
 * strips no broader than a line are that line. A small disc is a dot.
 */
final class WaxDrawing {
    /** Discs up to this width are dots, mm: what a canting sets in one touch. */
    private static final double WIDEST_DOT = 3;
    /** A strip this many lines broad is a line itself: our choice. */
    private static final double STRIP = 1.2;
    /** What lies nearer than this to a line already drawn is that line, mm of the finished motif. */
    private static final double SAME = 0.05;

    private static final double FLATNESS = 0.02;

    /**
     * How the lines of a drawing are taken.
     *
     * @param asDrawn whether they are as wide as their pens, in the drawing's proportion, instead of as the cantings
     * @param outlines whether long and narrow areas are taken as lines that a brush drew
     */
    record Manner(boolean asDrawn, boolean outlines) {}

    private final Seen seen;
    private final Manner manner;
    private final Transform place;
    private final double scale;
    private final Hand hand;
    private final Drawing.Builder out = Drawing.builder();

    private WaxDrawing(Seen seen, Manner manner, Transform place, Hand hand) {
        this.seen = seen;
        this.manner = manner;
        this.place = place;
        this.scale = place.magnification();
        this.hand = hand;
    }

    /**
     * The wax of a drawing.
     *
     * @param manner how its lines are taken
     * @param place where the drawing goes and how large it becomes
     */
    static Drawing of(Seen seen, Manner manner, Transform place, Hand hand) {
        return new WaxDrawing(seen, manner, place, hand).all();
    }

    private Drawing all() {
        for (int i = 0; i < seen.shapes().size(); i++) {
            shape(i);
        }
        LineRoles roles = LineRoles.of(seen.lines());
        seen.lines().forEach(line -> line(line, roles.canting(line)));
        seen.open().forEach(named -> area(named));
        return out.build();
    }

    private void shape(int number) {
        Seen.Shape shape = seen.shapes().get(number);
        Optional<Seen.Dot> dot = shape.dot().filter(round -> round.diameter() * scale <= WIDEST_DOT);
        if (dot.isPresent()) {
            out.add(
                    shape.parts().get(0).part(),
                    Role.ISEN,
                    new Mark.WaxDot(place.apply(dot.get().centre()), dot.get().diameter() * scale));
            return;
        }
        if (manner.outlines() && shape.isStroke()) {
            stroke(shape);
            return;
        }
        if (isBlocked(shape)) {
            for (Seen.Named named : shape.parts()) {
                out.add(
                        named.part(),
                        Role.KLOWONG,
                        new Mark.WaxArea(named.region().transformed(place)));
                area(named);
            }
            return;
        }
        for (Path edge : shape.region().edgesOutside(drawnAlready(number))) {
            if (edge.track(FLATNESS).length() * scale > hand.klowong()) {
                out.add(
                        shape.parts().get(0).part(),
                        Role.KLOWONG,
                        new Mark.WaxLine(edge.transformed(place), hand.klowong(), Taper.NONE));
            }
        }
        shape.parts().forEach(this::area);
    }

    /** What a brush drew as an outline: lines along its middle. */
    private void stroke(Seen.Shape shape) {
        double drawn = shape.region().breadth() * scale;
        for (Path middle : shape.region().middleLines()) {
            out.add(
                    shape.parts().get(0).part(),
                    Role.KLOWONG,
                    new Mark.WaxLine(middle.transformed(place), manner.asDrawn() ? drawn : hand.klowong(), Taper.NONE));
        }
    }

    private boolean isBlocked(Seen.Shape shape) {
        return !shape.meets() || shape.region().breadth() * scale <= STRIP * hand.klowong();
    }

    /** Where lines stand along a shape that others of its drawing have drawn. */
    private Region drawnAlready(int number) {
        Seen.Shape shape = seen.shapes().get(number);
        List<Region> there = new ArrayList<>();
        if (!shape.inked().isEmpty()) {
            there.add(shape.inked());
        }
        for (int other : shape.neighbours()) {
            Seen.Shape neighbour = seen.shapes().get(other);
            if (other < number || isBlocked(neighbour)) {
                there.add(neighbour.region().offset(SAME / scale, SAME / scale / 4));
            }
        }
        return Region.union(there);
    }

    private void line(Seen.Line line, LineRoles.Canting canting) {
        double drawn = line.width() * scale;
        double width = switch (canting) {
            case ISEN -> hand.isen();
            case KLOWONG -> hand.klowong();
            case TEMBOK -> Math.max(drawn, hand.klowong());
        };
        Role role = canting == LineRoles.Canting.ISEN ? Role.ISEN : Role.KLOWONG;
        for (Path path : line.paths()) {
            if (line.isDot(path)) {
                Box box = path.bounds();
                out.add(line.part(), Role.ISEN, new Mark.WaxDot(place.apply(box.centre()), drawn));
            } else {
                out.add(
                        line.part(),
                        role,
                        new Mark.WaxLine(path.transformed(place), manner.asDrawn() ? drawn : width, Taper.NONE));
            }
        }
    }

    private void area(Seen.Named named) {
        List<String> also = named.names().subList(1, named.names().size());
        out.area(new Area(named.part(), named.free().transformed(place), Optional.empty(), "", Optional.empty(), also));
    }
}
