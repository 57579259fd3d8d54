package id.canting.sheet.cap;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.machine.WaxSelection;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The repeat at true size, as it prints or as the stamp itself is. */
final class CapPage {
    private static final double LINE = 0.35;
    private static final double EDGE = 0.2;
    private static final double HEAD = 34;
    private static final double FOOT = 24;
    private static final double SIDE = 18;
    private static final double GAP = 2;
    private static final double MARK = 6;
    private static final double SMALL = 12 * 25.4 / 72;
    private static final double LARGE = 18 * 25.4 / 72;

    private final WaxSelection marked;
    private final CapLines lines;
    private final PageSize paper;
    private final boolean mirror;
    private final Box tile;

    CapPage(WaxSelection marked, CapLines lines, PageSize paper, boolean mirror) {
        this.marked = marked;
        this.lines = lines;
        this.paper = paper;
        this.mirror = mirror;
        this.tile = Box.sized((paper.width() - marked.width()) / 2, HEAD, marked.width(), marked.height());
    }

    /** A paper on which a repeat has room: the one asked for, upright or lying, or one as large as the repeat needs. */
    static PageSize fitting(PageSize asked, double width, double height) {
        for (PageSize size : List.of(asked, asked.turned())) {
            boolean wide = width + 2 * SIDE <= size.width();
            if (wide && height + HEAD + FOOT <= size.height()) {
                return size;
            }
        }
        double wide = Math.max(asked.width(), Math.ceil(width + 2 * SIDE));
        double high = Math.max(asked.width(), Math.ceil(height + HEAD + FOOT));
        return new PageSize("cap", wide, high, wide - 2 * PageSize.MARGIN);
    }

    Page page(Text title) {
        Transform place = Transform.shift(tile.left(), tile.top());
        if (mirror) {
            place = Transform.scale(-1, 1).then(Transform.shift(tile.right(), tile.top()));
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(layer("strips", place, List.of(new Element.Stroke(lines.strips(), LINE, Colour.BLACK))));
        layers.add(layer("dots", place, dots()));
        layers.add(new Layer("edges", CapSheet.MESSAGES.text("layer.edges"), edges()));
        layers.add(new Layer("words", CapSheet.MESSAGES.text("layer.words"), words(title)));
        Text label = CapSheet.MESSAGES.text(mirror ? "page.mirror" : "page.print");
        return new Page(Text.EMPTY, label, new Scene(paper.width(), paper.height(), title, label, layers));
    }

    private static Layer layer(String id, Transform place, List<Element> elements) {
        List<Element> placed = elements.isEmpty() ? List.of() : List.of(new Element.Placed(place, elements));
        return new Layer(id, CapSheet.MESSAGES.text("layer." + id), placed);
    }

    private List<Element> dots() {
        if (lines.dots().isEmpty()) {
            return List.of();
        }
        Region page = Region.of(marked.page());
        List<Figure> figures = new ArrayList<>();
        for (Path dot : lines.dots()) {
            Box box = dot.bounds();
            boolean whole = marked.page().contains(box);
            figures.add(
                    whole
                            ? new Figure.Shape(List.of(dot))
                            : Region.of(dot, 0.01).and(page).figure());
        }
        return List.of(new Element.Fill(new Figure.Group(figures), Colour.BLACK));
    }

    /** The sides of the repeat as thin lines, and crosses outside them by which the next print is set. */
    private List<Element> edges() {
        List<Path> marks = new ArrayList<>();
        for (double x : new double[] {tile.left(), tile.centre().x(), tile.right()}) {
            marks.add(Path.line(new Point(x, tile.top() - GAP), new Point(x, tile.top() - GAP - MARK)));
            marks.add(Path.line(new Point(x, tile.bottom() + GAP), new Point(x, tile.bottom() + GAP + MARK)));
        }
        for (double y : new double[] {tile.top(), tile.centre().y(), tile.bottom()}) {
            marks.add(Path.line(new Point(tile.left() - GAP, y), new Point(tile.left() - GAP - MARK, y)));
            marks.add(Path.line(new Point(tile.right() + GAP, y), new Point(tile.right() + GAP + MARK, y)));
        }
        return List.of(
                new Element.Stroke(List.of(tile.outline()), EDGE, Colour.BLACK),
                new Element.Stroke(marks, LINE, Colour.BLACK));
    }

    private List<Element> words(Text title) {
        List<Element> words = new ArrayList<>();
        double left = SIDE;
        Text what = CapSheet.MESSAGES.text(mirror ? "page.mirror" : "page.print");
        String line = what.id().equals(what.en()) ? what.id() : what.id() + " / " + what.en();
        say(words, line, left, 15, LARGE);
        say(words, title.in(Language.ID), left, 22, SMALL);
        double y = paper.height() - 12;
        measure(words, left, y);
        Text size = CapSheet.MESSAGES.text("size", marked.width(), marked.height());
        words.add(new Element.Words(
                size.in(Language.ID),
                new Point(paper.width() - SIDE, y),
                SMALL,
                Element.Words.Anchor.END,
                Colour.BLACK));
        return words;
    }

    /** A line of 5 cm, to lay a ruler on. */
    private static void measure(List<Element> words, double x, double y) {
        List<Path> line = List.of(
                Path.line(new Point(x, y), new Point(x + 50, y)),
                Path.line(new Point(x, y - 1.5), new Point(x, y + 1.5)),
                Path.line(new Point(x + 50, y - 1.5), new Point(x + 50, y + 1.5)));
        words.add(new Element.Stroke(line, LINE, Colour.BLACK));
        words.add(new Element.Words(
                "5 cm", new Point(x + 25, y - 1.8), SMALL, Element.Words.Anchor.MIDDLE, Colour.BLACK));
    }

    private void say(List<Element> words, String text, double x, double y, double size) {
        double room = paper.width() - 2 * SIDE;
        double fitted = Math.min(size, size * room / Math.max(room, Lettering.width(text, size)));
        words.add(new Element.Words(text, new Point(x, y), fitted, Element.Words.Anchor.START, Colour.BLACK));
    }
}
