package id.canting.motifs.banyuasin.house;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.List;

/**
 * The measures of rumah bari as drawn, its middle at the origin.
 *
 * @param width from eave to eave, mm
 * @param front whether its short side is seen
 */
record House(double width, boolean front) {
    private static final double SHORT = 16;
    private static final double LONG = 40;
    private static final double ROOF = 6.2;
    private static final double WALL = 4.3;
    private static final double STILT = 3.3;
    private static final double EAVE = 1.2;

    /** Millimetres drawn for a metre of the house. */
    double metre() {
        return width / (front ? SHORT : LONG);
    }

    double wallHeight() {
        return WALL * metre();
    }

    private double height() {
        return (ROOF + WALL + STILT) * metre();
    }

    double ridgeY() {
        return -height() / 2;
    }

    double eaveY() {
        return ridgeY() + ROOF * metre();
    }

    double floorY() {
        return eaveY() + WALL * metre();
    }

    double groundY() {
        return floorY() + STILT * metre();
    }

    /** Half the ridge's length: a hip roof of one pitch is shorter at its ridge by the house's short side. */
    double halfRidge() {
        return front ? 0 : (LONG - SHORT) / LONG * width / 2;
    }

    double halfWall() {
        return width / 2 - EAVE * metre();
    }

    /** The roof's outline, its flanks a little hollow. */
    Path roof() {
        double hollow = metre() * 0.28;
        Point left = new Point(-width / 2, eaveY());
        Point right = new Point(width / 2, eaveY());
        Point ridgeLeft = new Point(-halfRidge() - hollow * 0.4, ridgeY());
        Point ridgeRight = new Point(halfRidge() + hollow * 0.4, ridgeY());
        return flank(left, ridgeLeft, hollow)
                .join(flank(ridgeRight, right, hollow))
                .close();
    }

    private static Path flank(Point from, Point to, double hollow) {
        Point middle = from.toward(to, 0.5).plus(new Point(0, hollow));
        return Path.smooth(List.of(from, middle, to));
    }

    Box walls() {
        return new Box(-halfWall(), eaveY(), halfWall(), floorY());
    }
}
