package id.canting.cloth;

import id.canting.design.Step;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for what hands can hardly make: wax finer than a canting lays, and ties that leave fingers no room. Each kind
 * is told once a step, at its worst place.
 */
public final class Makeability {
    /** The finest wax a canting of 0.5 mm (source C01) lays, mm: our assumption that the wax does not run. */
    static final double FINEST_WAX = 0.4;

    /** Room between two bindings for fingers and thread, mm: our assumption. */
    static final double HAND_ROOM = 2;

    private Makeability() {}

    /** The findings in the order of the steps; none for a cloth that can be made. */
    public static List<Finding> check(Cloth cloth) {
        List<Finding> findings = new ArrayList<>();
        for (Step step : cloth.design().steps()) {
            Drawing drawing = cloth.drawings().get(step.name());
            if (drawing != null) {
                List<Part> marks = drawing.flattened();
                thinnest(step.name(), marks, findings);
                ties(step.name(), marks, findings);
            }
        }
        return findings;
    }

    private static void thinnest(String step, List<Part> marks, List<Finding> findings) {
        double least = FINEST_WAX;
        Point where = Point.ZERO;
        for (Part part : marks) {
            if (part.mark() instanceof Mark.WaxLine line && line.width() < least - 1e-9) {
                least = line.width();
                where = line.centre().start();
            } else if (part.mark() instanceof Mark.WaxDot dot && dot.diameter() < least - 1e-9) {
                least = dot.diameter();
                where = dot.centre();
            }
        }
        if (least < FINEST_WAX) {
            findings.add(finding("thin", step, where, least, FINEST_WAX));
        }
    }

    private static void ties(String step, List<Part> marks, List<Finding> findings) {
        List<Mark.Tie> ties = new ArrayList<>();
        for (Part part : marks) {
            if (part.mark() instanceof Mark.Tie tie) {
                ties.add(tie);
            }
        }
        double widest = ties.stream().mapToDouble(Mark.Tie::outer).max().orElse(0);
        double cell = 2 * widest + HAND_ROOM;
        Map<Long, List<Mark.Tie>> grid = new HashMap<>();
        double least = HAND_ROOM;
        Point where = Point.ZERO;
        for (Mark.Tie tie : ties) {
            for (Mark.Tie other : near(grid, tie.centre(), cell)) {
                double room = tie.centre().distance(other.centre()) - tie.outer() - other.outer();
                if (room < least - 1e-9) {
                    least = room;
                    where = tie.centre();
                }
            }
            grid.computeIfAbsent(key(tie.centre(), cell, 0, 0), k -> new ArrayList<>())
                    .add(tie);
        }
        if (least < HAND_ROOM) {
            findings.add(finding("close", step, where, least, HAND_ROOM));
        }
    }

    private static List<Mark.Tie> near(Map<Long, List<Mark.Tie>> grid, Point at, double cell) {
        List<Mark.Tie> near = new ArrayList<>();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                near.addAll(grid.getOrDefault(key(at, cell, dx, dy), List.of()));
            }
        }
        return near;
    }

    private static long key(Point at, double cell, int dx, int dy) {
        return ((long) Math.floor(at.x() / cell) + dx) * 1_000_003L + (long) Math.floor(at.y() / cell) + dy;
    }

    private static Finding finding(String key, String step, Point where, double measured, double needed) {
        return new Finding(
                step,
                where,
                measured,
                needed,
                Workshop.MESSAGES.text(
                        "check." + key,
                        step,
                        (double) Math.round(where.x()),
                        (double) Math.round(where.y()),
                        measured,
                        needed));
    }
}
