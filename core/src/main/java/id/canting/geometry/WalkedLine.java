package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A line followed in even steps, its corners among them.
 *
 * @param places the corners and what lies between them
 * @param along how far each is from the start, mm
 * @param corners which places are corners
 */
record WalkedLine(List<Point> places, List<Double> along, List<Boolean> corners) {
    static WalkedLine along(List<Point> points, double step) {
        WalkedLine steps = new WalkedLine(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        double walked = 0;
        steps.add(points.get(0), 0, true);
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double length = from.distance(to);
            int parts = (int) Math.max(1, Math.ceil(length / step));
            for (int part = 1; part <= parts; part++) {
                steps.add(from.toward(to, (double) part / parts), walked + length * part / parts, part == parts);
            }
            walked += length;
        }
        return steps;
    }

    private void add(Point place, double walked, boolean corner) {
        places.add(place);
        along.add(walked);
        corners.add(corner);
    }

    int count() {
        return places.size();
    }

    Point at(int index) {
        return places.get(index);
    }

    double walked(int index) {
        return along.get(index);
    }

    /** The line from one place to another: the two places and the corners between. */
    List<Point> between(int from, int to) {
        List<Point> part = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (i == from || i == to || corners.get(i)) {
                part.add(places.get(i));
            }
        }
        return part;
    }
}
