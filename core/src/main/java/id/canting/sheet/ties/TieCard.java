package id.canting.sheet.ties;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A card through which the cloth is marked: pricked, with a row of holes along each row of stitches, or cut, with slots a
 * pencil follows, as Galeri Wong Kito cuts them (source J17). Each tie has a hole at its tip. Between any two openings
 * the card stays at least so wide, so that it is one sheet; what would come nearer is left out and told of.
 *
 * @param hole width of holes and slots, mm
 * @param bridge the least card between two, mm
 * @param tips holes of ties
 * @param stitches holes along rows of stitches
 * @param slots the middles of slots
 * @param left numbers of ties and rows that got no opening
 * @param parted numbers of rows of which a part is left out
 */
record TieCard(
        double hole,
        double bridge,
        List<Point> tips,
        List<Point> stitches,
        List<Path> slots,
        List<String> left,
        List<String> parted) {
    private static final double FLATNESS = 0.02;

    TieCard {
        tips = List.copyOf(tips);
        stitches = List.copyOf(stitches);
        slots = List.copyOf(slots);
        left = List.copyOf(left);
        parted = List.copyOf(parted);
    }

    /**
     * The card of what lies in a window.
     *
     * @param cut whether it is cut rather than pricked
     */
    static TieCard of(List<TiePoint> points, Box window, boolean cut, double hole, double bridge) {
        Clearance clear = new Clearance(hole + bridge);
        List<Point> tips = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (TiePoint point : points) {
            if (point.mark().tie().isPresent()) {
                if (clear.free(point.at())) {
                    clear.add(point.at());
                    tips.add(point.at());
                } else {
                    left.add(point.id());
                }
            }
        }
        List<Point> holes = new ArrayList<>();
        List<Path> slots = new ArrayList<>();
        List<String> parted = new ArrayList<>();
        for (TiePoint point : points) {
            Mark.StitchLine row = point.mark().stitches().orElse(null);
            if (row != null) {
                int before = holes.size() + slots.size();
                boolean whole = cut
                        ? new Slots(row.line(), window, hole, bridge, clear).into(slots)
                        : prick(row, window, clear, hole + bridge, holes);
                if (holes.size() + slots.size() == before) {
                    left.add(point.id());
                } else if (!whole) {
                    parted.add(point.id());
                }
            }
        }
        return new TieCard(hole, bridge, tips, holes, slots, left, parted);
    }

    /** Pricks a row, its holes no nearer than its stitches; tells whether no two neighbours were left out. */
    private static boolean prick(Mark.StitchLine row, Box window, Clearance clear, double pitch, List<Point> holes) {
        boolean whole = true;
        boolean before = false;
        for (Point place : Corners.spaced(row.line(), Math.max(pitch, row.stitch()))) {
            if (window.contains(place)) {
                boolean free = clear.free(place);
                if (free) {
                    clear.add(place);
                    holes.add(place);
                }
                whole &= free || !before;
                before = !free;
            }
        }
        return whole;
    }

    /** How many openings there are. */
    int count() {
        return tips.size() + stitches.size() + slots.size();
    }

    /** The edges of round holes. */
    List<Path> rounds() {
        List<Path> rounds = new ArrayList<>();
        tips.forEach(at -> rounds.add(Path.circle(at, hole / 2)));
        stitches.forEach(at -> rounds.add(Path.circle(at, hole / 2)));
        return rounds;
    }

    /** The edges of slots. */
    List<Path> slotEdges() {
        return slots.stream()
                .map(slot -> Region.around(slot, hole / 2, FLATNESS).contours().get(0))
                .toList();
    }
}
