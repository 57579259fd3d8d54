package id.canting.sheet.trace;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a tracing: the drawing in its frame, marks where neighbours meet, and below the frame the page's label and
 * a line of 5 cm.
 */
final class TilePage {
    private static final double CROSS = 2.5;
    private static final double LABEL = 24 * 25.4 / 72;

    private final Tracing tracing;
    private final Tiling tiling;
    private final PageSize paper;
    private final Tiling.Tile tile;
    private final double left;
    private final Ink ink = new Ink();

    TilePage(Tracing tracing, Tiling.Tile tile) {
        this.tracing = tracing;
        this.tiling = tracing.tiling();
        this.paper = tracing.paper();
        this.tile = tile;
        this.left = (paper.width() - tiling.frame()) / 2;
    }

    /**
     * The page.
     *
     * @param number of the page among those printed, from 1
     * @param count of the pages printed
     */
    Page page(int number, int count, Language language) {
        ink.box(Box.sized(left, PageSize.MARGIN, tiling.frame(), tiling.frameHeight()), 0.25);
        neighbour(1, 0);
        neighbour(-1, 0);
        neighbour(0, 1);
        neighbour(0, -1);
        foot(number, count, language);
        Text label = Text.same(tile.label());
        List<Layer> layers = List.of(
                new Layer("drawing", Tracing.MESSAGES.text("layer.drawing"), List.of(drawing())),
                new Layer("marks", Tracing.MESSAGES.text("layer.marks"), ink.elements()));
        return new Page(
                Tracing.MESSAGES.text("row", Integer.toString(tile.row() + 1)),
                label,
                new Scene(paper.width(), paper.height(), tracing.title(), Text.EMPTY, layers));
    }

    private Element drawing() {
        Transform onto = onto();
        List<Figure> windows = new ArrayList<>();
        for (Box window : tracing.windows()) {
            if (window.meets(tile.frame())) {
                windows.add(Region.of(window)
                        .and(Region.of(tile.frame()))
                        .transformed(onto)
                        .figure());
            }
        }
        return new Element.Clipped(new Figure.Group(windows), List.of(new Element.Placed(onto, tracing.drawing())));
    }

    private Transform onto() {
        return Transform.shift(
                left - tile.frame().left(), PageSize.MARGIN - tile.frame().top());
    }

    /** The marks shared with the neighbour at one side, if it is printed. */
    private void neighbour(int right, int down) {
        if (!tiling.has(tile.column() + right, tile.row() + down)) {
            return;
        }
        Tiling.Tile other = tiling.tile(tile.column() + right, tile.row() + down);
        if (!tracing.printed().contains(other)) {
            return;
        }
        Box shared = new Box(
                Math.max(tile.frame().left(), other.frame().left()),
                Math.max(tile.frame().top(), other.frame().top()),
                Math.min(tile.frame().right(), other.frame().right()),
                Math.min(tile.frame().bottom(), other.frame().bottom()));
        Box here = onto().apply(shared);
        boolean first = right + down > 0;
        Tiling.Tile before = first ? tile : other;
        Tiling.Tile after = first ? other : tile;
        for (double share : new double[] {0.25, 0.75}) {
            Point at = new Point(
                    right == 0
                            ? here.left() + share * here.width()
                            : here.centre().x(),
                    right == 0 ? here.centre().y() : here.top() + share * here.height());
            mark(at, before.label(), after.label(), right != 0);
        }
        if (first) {
            ink.dashed(
                    new Point(here.left(), here.top()),
                    right == 0 ? new Point(here.right(), here.top()) : new Point(here.left(), here.bottom()));
        } else {
            ink.dashed(
                    right == 0 ? new Point(here.left(), here.bottom()) : new Point(here.right(), here.top()),
                    new Point(here.right(), here.bottom()));
        }
    }

    /**
     * A cross with the label of the page before it on one side and of the page after it on the other, so that both stay
     * within the shared strip.
     */
    private void mark(Point at, String before, String after, boolean across) {
        ink.line(at.x() - CROSS, at.y() - CROSS, at.x() + CROSS, at.y() + CROSS, 0.35);
        ink.line(at.x() - CROSS, at.y() + CROSS, at.x() + CROSS, at.y() - CROSS, 0.35);
        double size = Ink.POINT_12;
        if (across) {
            ink.words(before, at.x(), at.y() - CROSS - 1, size, Element.Words.Anchor.MIDDLE);
            ink.words(after, at.x(), at.y() + CROSS + size * 0.75 + 0.5, size, Element.Words.Anchor.MIDDLE);
        } else {
            ink.words(before, at.x() - CROSS - 1, at.y() + size * 0.35, size, Element.Words.Anchor.END);
            ink.words(after, at.x() + CROSS + 1, at.y() + size * 0.35, size, Element.Words.Anchor.START);
        }
    }

    private void foot(int number, int count, Language language) {
        double y = PageSize.MARGIN + tiling.frameHeight() + Tiling.FOOT - 2.5;
        ink.words(tile.label(), left, y, LABEL, Element.Words.Anchor.START);
        double at = left + Lettering.width(tile.label(), LABEL) + 6;
        ink.measure(at, y - 0.5, 50, "5 cm");
        double right = left + tiling.frame();
        ink.words(
                Tracing.MESSAGES
                        .text("page", Integer.toString(number), Integer.toString(count))
                        .in(language),
                right,
                y,
                Ink.POINT_12,
                Element.Words.Anchor.END);
        String title = tracing.mirror() ? "CERMIN / MIRROR" : tracing.title().in(language);
        double room = right - at - 54;
        ink.words(shortened(title, room), right, y - 5.5, Ink.POINT_12, Element.Words.Anchor.END);
    }

    private static String shortened(String words, double room) {
        String text = words;
        while (text.length() > 1 && Lettering.width(text, Ink.POINT_12) > room) {
            text = text.substring(0, text.length() - 2).stripTrailing() + "…";
        }
        return text;
    }
}
