package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Points of which the nearest to a place is found until all are taken out, as a pen looks for the line to draw next: a
 * sort-tile-recursive tree of JTS. Points go by their numbers in the list given, from 0.
 */
public final class NearestPoints {
    /** How much farther points are looked at that may be just as near, mm; above any rounding. */
    private static final double ROUNDING = 1e-9;

    private static final ItemDistance DISTANCE =
            (one, other) -> ((Place) one.getItem()).at.distance(((Place) other.getItem()).at);

    private final List<Place> places = new ArrayList<>();
    private final STRtree tree = new STRtree();

    private record Place(int number, Point at) {}

    public NearestPoints(List<Point> points) {
        for (Point point : points) {
            Place place = new Place(places.size(), point);
            places.add(place);
            tree.insert(Jts.envelope(Box.at(point)), place);
        }
    }

    /**
     * The number of the point nearest to a place; the lowest of those equally near.
     *
     * @throws IllegalStateException when all are taken out
     */
    public int nearest(Point place) {
        Box here = Box.at(place);
        Place found = (Place) tree.nearestNeighbour(Jts.envelope(here), new Place(-1, place), DISTANCE);
        if (found == null) {
            throw new IllegalStateException("no point is left");
        }
        double least = found.at.distance(place);
        int[] first = {found.number};
        tree.query(Jts.envelope(here.grown(least + ROUNDING)), item -> {
            Place other = (Place) item;
            if (other.number < first[0] && other.at.distance(place) == least) {
                first[0] = other.number;
            }
        });
        return first[0];
    }

    /** Takes a point out. */
    public void remove(int number) {
        Place place = places.get(number);
        tree.remove(Jts.envelope(Box.at(place.at)), place);
    }
}
