package id.canting.motifs.isen;

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

/** What the fills share: points spread over an area, marks kept only where all their wax stays inside it. */
final class Fills {
    static final double FLATNESS = 0.04;

    private static final double SHORTEST = 0.9;

    private Fills() {}

    /** A fill, known over the whole archipelago. */
    static DeclarationBuilder isen(String id, Text name) {
        return new DeclarationBuilder(Provenance.Origin.NUSANTARA, Information.Kind.ISEN, id, name);
    }

    /** Points at least so far apart and from the edge: over the repeating tile of a ground, else over the area. */
    static List<Point> points(Area area, double apart, double fromEdge, RandomSource random) {
        if (area.tile().isPresent()) {
            return Scatter.tile(area.tile().get(), apart, area.region(), fromEdge, random);
        }
        return Scatter.inside(area.region().offset(-fromEdge), apart, random);
    }

    /** Dots in a row along the edge, so that the filled shape reads crisp. */
    static List<Point> alongEdge(Area area, double inset, double apart) {
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

    /** A line's parts whose wax stays inside an area: the room is its region drawn in by half the line's width. */
    static void lines(Region room, Path line, double width, Taper taper, List<Mark> out) {
        if (room.isEmpty()) {
            return;
        }
        for (Path part : room.cut(line, FLATNESS)) {
            if (part.track(FLATNESS).length() >= SHORTEST) {
                out.add(new Mark.WaxLine(part, width, taper));
            }
        }
    }

    /** A closed line whole where all its wax lies inside, else the parts of it that do. */
    static void ring(Region room, Path ring, double width, List<Mark> out) {
        if (!room.isEmpty() && ring.points(FLATNESS).stream().allMatch(room::contains)) {
            out.add(new Mark.WaxLine(ring, width, Taper.NONE));
        } else {
            lines(room, ring, width, Taper.NONE, out);
        }
    }

    /** A dot, if all of it lies inside. */
    static boolean dot(Area area, Point centre, double diameter, List<Mark> out) {
        boolean fits = area.region().holds(centre, diameter / 2);
        if (fits) {
            out.add(new Mark.WaxDot(centre, diameter));
        }
        return fits;
    }
}
