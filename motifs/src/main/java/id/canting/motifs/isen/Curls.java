package id.canting.motifs.isen;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Hand;
import id.canting.motif.fill.Crowd;
import id.canting.motif.fill.Fills;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/** Curls strewn over an area, each as large as its neighbours let it be, with dots in the gaps. */
final class Curls {
    private Curls() {}

    /**
     * The curls and dots.
     *
     * @param size from curl to curl, mm
     * @param turns how often a curl winds in on itself
     * @param width of the wax, mm
     * @param dots whether gaps get dots
     */
    static List<Mark> of(Area area, double size, double turns, double width, boolean dots, Hand hand) {
        return of(area, List.of(size), turns, width, dots, hand);
    }

    /** As {@link #of(Area, double, double, double, boolean, Hand)}, with curls of smaller sizes in the gaps of larger. */
    static List<Mark> of(Area area, List<Double> sizes, double turns, double width, boolean dots, Hand hand) {
        List<Mark> marks = new ArrayList<>();
        Crowd curls = new Crowd(area.tile(), sizes.get(0) * 1.5);
        for (double size : sizes) {
            boolean first = size == sizes.get(0);
            RandomSource random = first ? hand.random() : hand.random().stream("smaller");
            curls(area, size, first ? turns : turns * 0.85, width, curls, random, marks);
        }
        if (dots) {
            for (Point place : Fills.points(area, width * 2.4, width / 2, hand.random().stream("dots"))) {
                if (curls.room(place) > width / 2 + 0.5) {
                    Fills.dot(area, place, width, marks);
                }
            }
        }
        return marks;
    }

    private static void curls(
            Area area, double size, double turns, double width, Crowd curls, RandomSource chance, List<Mark> marks) {
        List<Point> centres = new ArrayList<>(Fills.points(area, size * 1.02, size * 0.34, chance.stream("curls")));
        centres.removeIf(centre -> curls.room(centre) < size * 0.34);
        Crowd middles = new Crowd(area.tile(), size * 2.2);
        centres.forEach(centre -> middles.add(centre, 0));
        RandomSource random = chance.stream("turns");
        for (Point centre : centres) {
            double free = Math.min(area.region().clearance(centre), curls.room(centre) - 0.35);
            double room = Math.min(free, middles.room(centre) / 2 - 0.35);
            double radius = Math.min(size * 0.7, room - width / 2) * random.between(0.94, 1.0);
            double sense = random.next() < 0.5 ? -1 : 1;
            double start = random.between(0, 2 * Math.PI);
            curls.add(centre, radius + width / 2);
            if (radius > width * 1.6) {
                marks.add(new Mark.WaxLine(curl(centre, radius, start, sense * turns), width, new Taper(0.5, 1)));
            } else {
                Fills.dot(area, centre, width, marks);
            }
        }
    }

    private static Path curl(Point centre, double radius, double start, double turns) {
        return Curves.spiral(centre, radius, start, radius * 0.24, start + turns * 2 * Math.PI);
    }
}
