package id.canting.resist;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.List;

/**
 * How cloth is folded flat into one cell by creases alone, before it is clamped or bound (itajime, sekka; source K15).
 * What is done to the cell is done to every layer, so the opened cloth repeats it in mirror over every crease: the
 * reflection groups pm, pmm, p4m, p6m and p3m1, and no others. Own derivation.
 *
 * <p>Coordinates are those of the folds, in mm: the first cell has a corner at the origin and lies at x and y of 0 or
 * more.
 */
public sealed interface FoldMap {
    /** How far beyond a crease a point may lie by rounding and still count as before it, mm. */
    double ROUNDING = 1e-9;

    /** What is said of this kind of map. */
    <R> R match(Cases<R> cases);

    /** Something said of each kind of map; a new kind does not compile until every place has said it. */
    interface Cases<R> {
        R accordion(Accordion map);

        R rectangle(Rectangle map);

        R halfSquare(HalfSquare map);

        R triangle(Triangle map);

        R halfTriangle(HalfTriangle map);
    }

    /** Where a point of the flat cloth lies in the folded cell. */
    Point fold(Point point);

    /** The creases around the first cell. */
    List<Mirror> walls();

    /**
     * The first cell's outline.
     *
     * @param around the cloth in the folds' coordinates, which bounds a cell that no crease bounds
     */
    Path cell(Box around);

    /** Which of the cells a point of the cloth lies in, by the order in which hands fold. */
    Address address(Point point);

    /**
     * A cell's place in the folded bundle.
     *
     * @param row number of the strip the cloth is first folded into, to and fro
     * @param column number of the cell along the strip, which is then folded to and fro
     * @param second whether it lies in the half of the bundle that is laid over the other at last
     */
    record Address(int row, int column, boolean second) {}

    /** Whether the bundle is folded in half at the end. */
    default boolean halved() {
        return false;
    }

    /**
     * How a point gets into the first cell: the map that takes its own cell there and the number of creases it takes,
     * which is how many creases lie between the two cells.
     */
    default Way way(Point point) {
        Transform way = Transform.IDENTITY;
        Point at = point;
        int count = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Mirror wall : walls()) {
                if (wall.side(at) < -ROUNDING) {
                    at = wall.reflect(at);
                    way = way.then(wall.transform());
                    count++;
                    moved = true;
                }
            }
        }
        return new Way(way, at, count);
    }

    /**
     * A way into the first cell.
     *
     * @param map the folds one after another
     * @param point where the point comes to lie
     * @param creases how many folds
     */
    record Way(Transform map, Point point, int creases) {}

    /** A triangle wave: the distance of x from the nearest even multiple of a. */
    private static double wave(double x, double a) {
        double turned = x + a;
        return Math.abs(turned - 2 * a * Math.floor(turned / (2 * a)) - a);
    }

    private static void positive(double... sides) {
        for (double side : sides) {
            if (!(side > 0)) {
                throw new IllegalArgumentException("a folded cell needs sides above 0 mm, but has " + side);
            }
        }
    }

    private static Mirror x(double x, int inward) {
        return new Mirror(new Point(x, 0), new Point(inward, 0));
    }

    private static Mirror y(double y, int inward) {
        return new Mirror(new Point(0, y), new Point(0, inward));
    }

    /** Folded to and fro like a fan along one direction (lipit; ikatan garis, source K01): pm. */
    record Accordion(double width) implements FoldMap {
        /** Checks the width. */
        public Accordion {
            positive(width);
        }

        @Override
        public Point fold(Point point) {
            return new Point(wave(point.x(), width), point.y());
        }

        @Override
        public List<Mirror> walls() {
            return List.of(x(0, 1), x(width, -1));
        }

        @Override
        public Path cell(Box around) {
            return new Box(0, around.top(), width, around.bottom()).outline();
        }

        @Override
        public Address address(Point point) {
            return new Address(0, (int) Math.floor(point.x() / width), false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accordion(this);
        }
    }

    /** Folded to and fro both ways into rectangles: pmm. */
    record Rectangle(double width, double height) implements FoldMap {
        /** Checks the sides. */
        public Rectangle {
            positive(width, height);
        }

        @Override
        public Point fold(Point point) {
            return new Point(wave(point.x(), width), wave(point.y(), height));
        }

        @Override
        public List<Mirror> walls() {
            return List.of(x(0, 1), x(width, -1), y(0, 1), y(height, -1));
        }

        @Override
        public Path cell(Box around) {
            return new Box(0, 0, width, height).outline();
        }

        @Override
        public Address address(Point point) {
            return new Address((int) Math.floor(point.y() / height), (int) Math.floor(point.x() / width), false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rectangle(this);
        }
    }

    /** Folded into squares and these halved over a diagonal: right triangles with two equal sides, p4m. */
    record HalfSquare(double side) implements FoldMap {
        /** Checks the side. */
        public HalfSquare {
            positive(side);
        }

        @Override
        public Point fold(Point point) {
            double x = wave(point.x(), side);
            double y = wave(point.y(), side);
            return new Point(Math.max(x, y), Math.min(x, y));
        }

        @Override
        public List<Mirror> walls() {
            return List.of(y(0, 1), x(side, -1), Mirror.through(new Point(side, side), Point.ZERO));
        }

        @Override
        public Path cell(Box around) {
            return Path.polygon(Point.ZERO, new Point(side, 0), new Point(side, side));
        }

        @Override
        public Address address(Point point) {
            boolean second = wave(point.y(), side) > wave(point.x(), side);
            return new Address((int) Math.floor(point.y() / side), (int) Math.floor(point.x() / side), second);
        }

        @Override
        public boolean halved() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.halfSquare(this);
        }
    }

    /** Folded into a strip and this to and fro into equilateral triangles: p3m1. */
    record Triangle(double side) implements FoldMap {
        /** Checks the side. */
        public Triangle {
            positive(side);
        }

        private double height() {
            return side * Math.sqrt(3) / 2;
        }

        private Point top() {
            return new Point(side / 2, height());
        }

        @Override
        public Point fold(Point point) {
            return way(point).point();
        }

        @Override
        public List<Mirror> walls() {
            Point right = new Point(side, 0);
            return List.of(y(0, 1), Mirror.through(right, top()), Mirror.through(top(), Point.ZERO));
        }

        @Override
        public Path cell(Box around) {
            return Path.polygon(Point.ZERO, new Point(side, 0), top());
        }

        @Override
        public Address address(Point point) {
            int row = (int) Math.floor(point.y() / height());
            double rise = wave(point.y(), height()) / Math.sqrt(3);
            int column = (int) (Math.floor((point.x() - rise) / side) + Math.floor((point.x() + rise) / side));
            return new Address(row, column, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.triangle(this);
        }
    }

    /** Folded into equilateral triangles and these halved: triangles of 30, 60 and 90 degrees, p6m. */
    record HalfTriangle(double side) implements FoldMap {
        /** Checks the side. */
        public HalfTriangle {
            positive(side);
        }

        private Triangle whole() {
            return new Triangle(side);
        }

        @Override
        public Point fold(Point point) {
            Point once = whole().fold(point);
            return new Point(Math.min(once.x(), side - once.x()), once.y());
        }

        @Override
        public List<Mirror> walls() {
            return List.of(y(0, 1), x(side / 2, -1), Mirror.through(whole().top(), Point.ZERO));
        }

        @Override
        public Path cell(Box around) {
            return Path.polygon(Point.ZERO, new Point(side / 2, 0), whole().top());
        }

        @Override
        public Address address(Point point) {
            Address whole = whole().address(point);
            return new Address(whole.row(), whole.column(), whole().fold(point).x() > side / 2);
        }

        @Override
        public boolean halved() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.halfTriangle(this);
        }
    }
}
