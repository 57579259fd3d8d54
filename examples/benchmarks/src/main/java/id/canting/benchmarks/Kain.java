package id.canting.benchmarks;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.geometry.Transform;
import id.canting.random.RandomSource;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The workload <em>kain-1</em>: a cloth of 2500 × 1150 mm with so many flowers on a half-drop grid, each of eight cubic
 * petals, a ring and sixteen dots and turned a little, over 28,750 dots of ground. Every program draws these very
 * contours.
 */
final class Kain {
    static final double WIDTH = 2500;
    static final double HEIGHT = 1150;
    static final Colour GROUND = Colour.hex("#20406a");
    static final Colour WAX = Colour.hex("#f4efe3");
    private static final double DOT_STEP = 10;
    private static final double DOT = 0.6;
    private static final double LINE = 0.3;
    private static final int PETALS = 8;
    private static final int CECEK = 16;
    private static final double MOST_TURN = 0.1;

    /** A flower's parts, each the contours of one figure. */
    final List<Figure.Shape> flower;

    final List<Transform> flowers;
    final Figure.Shape dot = shape(Path.circle(Point.ZERO, DOT));
    final List<Transform> dots;

    private Kain(List<Figure.Shape> flower, List<Transform> flowers, List<Transform> dots) {
        this.flower = flower;
        this.flowers = flowers;
        this.dots = dots;
    }

    /** The cloth with so many flowers, in as many rows as divide them and leave each about a square. */
    static Kain of(int count) {
        int rows = (int) Math.round(Math.sqrt(count * HEIGHT / WIDTH));
        while (count % rows != 0) {
            rows--;
        }
        int columns = count / rows;
        double across = WIDTH / columns;
        double down = HEIGHT / rows;
        RandomSource random = RandomSource.of(1).stream("turns");
        List<Transform> flowers = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                double drop = column % 2 == 0 ? 0.25 : 0.75;
                Transform turn = Transform.turn(random.between(-MOST_TURN, MOST_TURN));
                flowers.add(turn.then(Transform.shift((column + 0.5) * across, (row + drop) * down)));
            }
        }
        List<Transform> dots = new ArrayList<>();
        for (double y = DOT_STEP / 2; y < HEIGHT; y += DOT_STEP) {
            for (double x = DOT_STEP / 2; x < WIDTH; x += DOT_STEP) {
                dots.add(Transform.shift(x, y));
            }
        }
        return new Kain(flower(0.45 * Math.min(across, down)), flowers, dots);
    }

    private static List<Figure.Shape> flower(double radius) {
        List<Figure.Shape> parts = new ArrayList<>();
        Path petal = Path.of(
                new Point(0.3, 0),
                List.of(
                        new Segment.Cubic(new Point(0.45, -0.25), new Point(0.8, -0.22), new Point(1, 0)),
                        new Segment.Cubic(new Point(0.8, 0.22), new Point(0.45, 0.25), new Point(0.3, 0))),
                true);
        Transform size = Transform.scale(radius, radius);
        for (int i = 0; i < PETALS; i++) {
            parts.add(shape(
                    petal.transformed(Transform.turn(2 * Math.PI * i / PETALS).then(size))));
        }
        Path outer = Path.circle(Point.ZERO, 0.25);
        Path inner = Path.circle(Point.ZERO, 0.18).reversed();
        parts.add(new Figure.Shape(List.of(outer.transformed(size), inner.transformed(size))));
        for (int i = 0; i < CECEK; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / CECEK;
            Point centre = new Point(StrictMath.cos(angle), StrictMath.sin(angle)).times(0.92);
            parts.add(shape(Path.circle(centre, 0.03).transformed(size)));
        }
        return parts;
    }

    private static Figure.Shape shape(Path contour) {
        return new Figure.Shape(List.of(contour));
    }

    /** The picture, every flower and dot an instance of one drawing. */
    Scene instances() {
        Figure whole = new Figure.Group(List.copyOf(flower));
        return scene(
                dots.stream().map(dot::placed).toList(),
                flowers.stream().map(whole::placed).toList());
    }

    /** The picture, every contour written where it stands. */
    Scene flat() {
        List<Figure> figures = new ArrayList<>();
        for (Transform place : flowers) {
            flower.forEach(part -> figures.add(moved(part, place)));
        }
        return scene(dots.stream().map(place -> moved(dot, place)).toList(), figures);
    }

    /** The picture's outlines to trace, every flower and dot an instance of one drawing. */
    List<Element> lines() {
        List<Element> whole = List.of(pen(flower));
        List<Element> point = List.of(pen(List.of(dot)));
        List<Element> lines = new ArrayList<>();
        dots.forEach(place -> lines.add(new Element.Placed(place, point)));
        flowers.forEach(place -> lines.add(new Element.Placed(place, whole)));
        return lines;
    }

    private static Element pen(List<Figure.Shape> shapes) {
        return new Element.Stroke(
                shapes.stream().flatMap(shape -> shape.contours().stream()).toList(), LINE, Colour.BLACK);
    }

    static Figure moved(Figure.Shape shape, Transform place) {
        return new Figure.Shape(
                shape.contours().stream().map(path -> path.transformed(place)).toList());
    }

    private static Scene scene(List<Figure> dots, List<Figure> flowers) {
        Figure cloth = new Figure.Shape(List.of(new Box(0, 0, WIDTH, HEIGHT).outline()));
        return new Scene(
                WIDTH,
                HEIGHT,
                Text.same("kain-1"),
                Text.EMPTY,
                List.of(
                        layer("ground", new Element.Fill(cloth, GROUND)),
                        layer("dots", new Element.Fill(new Figure.Group(dots), WAX)),
                        layer("flowers", new Element.Fill(new Figure.Group(flowers), WAX))));
    }

    private static Layer layer(String id, Element element) {
        return new Layer(id, Text.same(id), List.of(element));
    }
}
