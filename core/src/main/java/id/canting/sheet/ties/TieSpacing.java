package id.canting.sheet.ties;

import id.canting.estimate.NumberText;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The map of the flowers over the cloth with a ruled net, and how far each kind stands from the next. */
final class TieSpacing {
    private static final Messages MESSAGES = TieTemplate.MESSAGES;
    private static final double HEIGHT = 120;
    private static final double LETTERS = 12 * 25.4 / 72;
    private static final double MARGIN = 9;

    /** The least distance of lines of the net on paper, mm. */
    private static final double NET = 10;

    /** Figures closer than this on paper, mm, have one letter together. */
    private static final double APART = 5.5;

    /** Distances that differ by less than this, mm, are one: a pencil mark is no finer. */
    private static final double SAME = 3;

    /** Middles whose heights differ by less than this, mm, stand in one row. */
    private static final double ROW = 6;

    private static final Colour SYMBOL = Colour.hex("#9a9a9a");
    private static final Colour NET_LINE = Colour.hex("#c8c8c8");

    private final Box cloth;
    private final List<TieFlower> flowers;
    private final PageSize paper;
    private final double scale;

    TieSpacing(Box cloth, List<TieFlower> flowers, PageSize paper) {
        this.cloth = cloth;
        this.flowers = flowers;
        this.paper = paper;
        this.scale = Math.min((Flow.width(paper) - MARGIN) / cloth.width(), (HEIGHT - MARGIN) / cloth.height());
    }

    List<Block> blocks() {
        int count = flowers.stream().mapToInt(flower -> flower.places().size()).sum();
        int ties = flowers.stream()
                .mapToInt(flower -> flower.places().size() * flower.points().size())
                .sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, MESSAGES.text("brief.map")));
        blocks.add(new Block.Paragraph(
                MESSAGES.text("brief.how", Integer.toString(count), Integer.toString(ties), net() / 10)));
        blocks.add(new Block.Picture(map(), Flow.width(paper), HEIGHT, Text.EMPTY));
        blocks.add(table());
        return blocks;
    }

    /** The distance of the net's lines, mm on the cloth. */
    private double net() {
        for (double step : new double[] {10, 20, 50, 100, 200, 500}) {
            if (step * scale >= NET) {
                return step;
            }
        }
        return 1000;
    }

    private Scene map() {
        double line = 0.25 / scale;
        double margin = MARGIN / scale;
        List<Element> elements = new ArrayList<>();
        List<Element> letters = new ArrayList<>();
        for (double x = 0; x < cloth.width(); x += net()) {
            elements.add(stroke(new Point(x, 0), new Point(x, cloth.height()), line));
            letters.add(words(cm(x), x, -2 / scale, Element.Words.Anchor.MIDDLE));
        }
        for (double y = 0; y < cloth.height(); y += net()) {
            elements.add(stroke(new Point(0, y), new Point(cloth.width(), y), line));
            letters.add(words(cm(y), -1.2 / scale, y + LETTERS * 0.36 / scale, Element.Words.Anchor.END));
        }
        elements.add(TieLines.edge(cloth, 2 * line));
        for (TieFlower flower : flowers) {
            List<Element> symbol = new ArrayList<>();
            flower.points().forEach(point -> symbol.addAll(TieSymbols.of(point, line, SYMBOL)));
            List<Point> lettered = new ArrayList<>();
            for (Point place : sorted(flower.places())) {
                elements.add(new Element.Placed(Transform.to(place), symbol));
                if (lettered.stream().noneMatch(other -> place.distance(other) * scale < APART)) {
                    letters.add(words(
                            flower.letter(),
                            place.x(),
                            place.y() + LETTERS * 0.36 / scale,
                            Element.Words.Anchor.MIDDLE));
                    lettered.add(place);
                }
            }
        }
        elements.addAll(letters);
        List<Element> placed = List.of(new Element.Placed(Transform.shift(margin, margin), elements));
        Text name = MESSAGES.text("brief.map");
        return new Scene(
                cloth.width() + margin + line,
                cloth.height() + margin + line,
                name,
                Text.EMPTY,
                List.of(new Layer("map", name, placed)));
    }

    private static Element stroke(Point from, Point to, double width) {
        return new Element.Stroke(List.of(Path.line(from, to)), width, NET_LINE);
    }

    private Element words(String text, double x, double y, Element.Words.Anchor anchor) {
        return new Element.Words(text, new Point(x, y), LETTERS / scale, anchor, Colour.BLACK);
    }

    private static String cm(double mm) {
        return Long.toString(Math.round(mm / 10));
    }

    private Block table() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (TieFlower flower : flowers) {
            List<List<Point>> lines = lines(flower.places());
            Point first = lines.get(0).get(0);
            rows.add(List.of(
                    Block.Cell.of(flower.letter()),
                    Block.Cell.of(flower.name()),
                    Block.Cell.of(Integer.toString(flower.step())),
                    Block.Cell.of(Integer.toString(flower.places().size())),
                    Block.Cell.of(MESSAGES.text("brief.from", spoken(first.x()), spoken(first.y()))),
                    Block.Cell.of(even(lines.get(0).stream().map(Point::x).toList())),
                    Block.Cell.of(
                            even(lines.stream().map(line -> line.get(0).y()).toList())),
                    Block.Cell.of(aside(lines))));
        }
        List<Text> head = new ArrayList<>();
        for (String key : List.of("letter", "figure", "step", "count", "first", "across", "down", "aside")) {
            head.add(MESSAGES.text("brief.head." + key));
        }
        return new Block.Table(List.of(1.1, 2.2, 1.2, 1.35, 2.3, 1.6, 1.6, 1.75), head, rows, Block.LEAST);
    }

    private static Text spoken(double mm) {
        return NumberText.number(mm / 10, 1);
    }

    /** The step between neighbours, cm, if it is the same everywhere. */
    private static Text even(List<Double> along) {
        double all = along.get(along.size() - 1) - along.get(0);
        double step = all / Math.max(1, along.size() - 1);
        for (int i = 1; i < along.size(); i++) {
            if (Math.abs(along.get(i) - along.get(i - 1) - step) > SAME) {
                return MESSAGES.text("brief.uneven");
            }
        }
        return along.size() == 1 ? Text.same("–") : spoken(step);
    }

    /** How far the second row begins beside the first, cm. */
    private static Text aside(List<List<Point>> lines) {
        Optional<Double> aside = lines.size() < 2
                ? Optional.empty()
                : Optional.of(lines.get(1).get(0).x() - lines.get(0).get(0).x());
        return aside.filter(by -> Math.abs(by) > SAME).map(TieSpacing::spoken).orElse(Text.same("–"));
    }

    private static List<Point> sorted(List<Point> places) {
        return lines(places).stream().flatMap(List::stream).toList();
    }

    /** Row by row from the top, each from the left. */
    private static List<List<Point>> lines(List<Point> places) {
        List<List<Point>> lines = new ArrayList<>();
        places.stream().sorted(Comparator.comparingDouble(Point::y)).forEach(place -> {
            if (lines.isEmpty()
                    || place.y() - lines.get(lines.size() - 1).get(0).y() > ROW) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(place);
        });
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Point::x)));
        return lines;
    }
}
