package id.canting.motif.fill;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Scatter;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.DeclarationBuilder;
import id.canting.motif.Information;
import id.canting.motif.Provenance;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What fills share: points spread over an area, marks kept only where all their wax stays inside it. On a ground, whose
 * area has a {@linkplain Area#tile() tile}, points are spaced across its edges as well, so that it repeats without a
 * seam. Lengths are mm.
 */
public final class Fills {
    /** How far a polyline may stray from the curve it stands for where fills are measured, mm: well below what eyes see. */
    public static final double FLATNESS = 0.04;

    /** What is left of a line between edges is not worth lifting the canting for, if shorter, mm: our choice by eye. */
    private static final double SHORTEST = 0.9;

    private Fills() {}

    /** Begins to declare a fill known over the whole archipelago; its id starts with {@code isn-}. */
    public static DeclarationBuilder isen(String id, Text name) {
        return new DeclarationBuilder(Provenance.Origin.NUSANTARA, Information.Kind.ISEN, id, name);
    }

    /**
     * Points over the repeating tile of a ground, else over the area.
     *
     * @param apart the least distance from point to point, mm, above 0
     * @param fromEdge the least distance from the area's edge, mm
     * @param random the same one gives the same points
     */
    public static List<Point> points(Area area, double apart, double fromEdge, RandomSource random) {
        if (area.tile().isPresent()) {
            return Scatter.tile(area.tile().get(), apart, area.region(), fromEdge, random);
        }
        return Scatter.inside(area.region().offset(-fromEdge), apart, random);
    }

    /**
     * Places for dots in a row along the edge, so that the filled shape reads crisp; none along an edge too short for
     * three.
     *
     * @param inset from the edge to the row, mm
     * @param apart from place to place, mm; a little more, so that the row closes evenly
     */
    public static List<Point> alongEdge(Area area, double inset, double apart) {
        List<Point> points = new ArrayList<>();
        for (Path contour : area.region().offset(-inset).contours()) {
            ArcLength track = contour.track(FLATNESS);
            int count = (int) Math.floor(track.length() / apart);
            for (int i = 0; i < count && count > 2; i++) {
                points.add(track.at(track.length() * i / count));
            }
        }
        return points;
    }

    /**
     * Adds a line's parts whose wax stays inside an area.
     *
     * @param room the area's region drawn in by half the line's width
     * @param width of the wax, mm
     * @param out gets the parts
     */
    public static void lines(Region room, Path line, double width, Taper taper, List<Mark> out) {
        if (room.isEmpty()) {
            return;
        }
        for (Path part : room.cut(line, FLATNESS)) {
            if (part.track(FLATNESS).length() >= SHORTEST) {
                out.add(new Mark.WaxLine(part, width, taper));
            }
        }
    }

    /**
     * Adds a closed line whole where all its wax lies inside, else the parts of it that do.
     *
     * @param room the area's region drawn in by half the line's width
     * @param width of the wax, mm
     * @param out gets the line or its parts
     */
    public static void ring(Region room, Path ring, double width, List<Mark> out) {
        if (!room.isEmpty() && ring.points(FLATNESS).stream().allMatch(room::contains)) {
            out.add(new Mark.WaxLine(ring, width, Taper.NONE));
        } else {
            lines(room, ring, width, Taper.NONE, out);
        }
    }

    /**
     * Adds a dot of a diameter in mm, if all of it lies inside the area.
     *
     * @return whether it was added
     */
    public static boolean dot(Area area, Point centre, double diameter, List<Mark> out) {
        boolean fits = area.region().holds(centre, diameter / 2);
        if (fits) {
            out.add(new Mark.WaxDot(centre, diameter));
        }
        return fits;
    }
}
