package id.canting.makeability;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.makeability.scan.PlacedStencil;
import id.canting.makeability.scan.StrokeIndex;
import id.canting.makeability.scan.StrokeModel;
import id.canting.makeability.scan.StrokeSamples;
import id.canting.mark.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of an area's edge along which its own stencil lays no wax.
 *
 * @param part the area's name
 * @param places at even steps, in the stencil's coordinates
 * @param step from one place to the next, mm
 */
record Opening(String part, List<Point> places, double step) {
    private static final double STEP = 0.25;

    /** How far wax may lie from the edge it follows, mm: a hand strays. */
    private static final double ASTRAY = 0.3;

    /** How near the edge of its field a motif counts as cut off by it, mm: lines end half their width before it. */
    private static final double AT_EDGE = 1;

    /** How near its edge an area counts as reaching a place, mm. */
    private static final double REACHING = 0.5;

    /** The openings of an area longer than so many mm. */
    static List<Opening> of(Area area, StrokeIndex wax, double bridge) {
        List<Opening> openings = new ArrayList<>();
        for (Path contour : area.region().contours()) {
            if (contour.signedArea(0.1) < 0) {
                // A hole is left for what the part carries, on purpose.
                continue;
            }
            StrokeSamples walk = StrokeSamples.along(StrokeModel.edge(0, area.part(), contour, Region.EMPTY), STEP);
            int count = walk.count();
            int start = 0;
            while (start < count && open(walk.place(start), wax)) {
                start++;
            }
            List<Point> run = new ArrayList<>();
            for (int i = 0; i <= count; i++) {
                Point place = walk.place((start + i) % count);
                if (i < count && open(place, wax)) {
                    run.add(place);
                } else {
                    if (!run.isEmpty() && length(run, walk.step()) > bridge) {
                        openings.add(new Opening(area.part(), List.copyOf(run), walk.step()));
                    }
                    run.clear();
                }
            }
        }
        return openings;
    }

    /** How long a run is without wax: at both ends it goes on until the wax that lies beside it. */
    private static double length(List<Point> run, double step) {
        return run.size() * step + 2 * ASTRAY;
    }

    private static boolean open(Point place, StrokeIndex wax) {
        return wax.clear(place, ASTRAY) > ASTRAY;
    }

    /** What of it is left open at a place of the cloth where other prints and the field's edge may close it. */
    Optional<Spot> left(PlacedStencil print, List<PlacedStencil> others, List<Fitted> fits, double bridge) {
        List<PlacedStencil> near = others.stream()
                .filter(other -> other != print && other.box().meets(print.box()))
                .toList();
        List<Point> longest = List.of();
        List<Point> run = new ArrayList<>();
        for (Point place : places) {
            Point onCloth = print.place().apply(place);
            boolean closed = fits.stream().anyMatch(fit -> fit.atEdge(onCloth, AT_EDGE))
                    || near.stream().anyMatch(other -> closes(other, onCloth));
            if (closed) {
                run = new ArrayList<>();
            } else {
                run.add(onCloth);
                longest = run.size() > longest.size() ? run : longest;
            }
        }
        double length = length(longest, step);
        return !longest.isEmpty() && length > bridge
                ? Optional.of(new Spot(part, longest.get(longest.size() / 2), length, bridge))
                : Optional.empty();
    }

    /** Whether another print closes the edge at a place, with wax or because the area goes on there. */
    private boolean closes(PlacedStencil other, Point onCloth) {
        if (!other.box().grown(ASTRAY).contains(onCloth)) {
            return false;
        }
        Point there = other.place().inverse().apply(onCloth);
        return other.stencil().cells().clear(there, ASTRAY) <= ASTRAY
                || other.stencil().areas().stream()
                        .anyMatch(area ->
                                area.part().equals(part) && area.region().clearance(there) > -REACHING);
    }
}
