package id.canting.geometry.crack;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/** Sheets of wax of every kind: round, square, hollow, pierced, in pieces; about 40 mm across. */
final class Sheets {
    static final int KINDS = 6;

    private Sheets() {}

    /** Kinds 0 to 2 have no hole and are of one piece; 3 and 4 have one and three holes; 5 is of three pieces. */
    static Region of(int kind, long seed) {
        RandomSource random = RandomSource.of(seed).stream("sheet");
        return switch (kind) {
            case 0 -> rectangle(random);
            case 1 -> polygon(random, 1);
            case 2 -> polygon(random, 0.45);
            case 3 -> polygon(random, 0.7).minus(disc(random, 0, 3));
            case 4 ->
                rectangle(random)
                        .minus(disc(random, -10, 2))
                        .minus(disc(random, 0, 3))
                        .minus(disc(random, 10, 2));
            default -> rectangle(random).minus(bar(-8)).minus(bar(5));
        };
    }

    private static Region rectangle(RandomSource random) {
        double width = random.between(34, 50);
        double height = random.between(12, 40);
        return Region.of(Box.sized(-width / 2, -height / 2, width, height));
    }

    /** Corners all round at distances from a share to the whole of 20 mm. */
    private static Region polygon(RandomSource random, double least) {
        int corners = 3 + random.below(9);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            points.add(Point.polar(20 * random.between(least, 1), 2 * Math.PI * (i + 0.4 * random.next()) / corners));
        }
        return Region.of(Path.polygon(points), 0.1);
    }

    private static Region disc(RandomSource random, double x, double radius) {
        Point centre = new Point(x + random.between(-1, 1), random.between(-1, 1));
        return Region.of(Path.circle(centre, radius), 0.05);
    }

    private static Region bar(double x) {
        return Region.of(Box.sized(x, -50, 2, 100));
    }
}
