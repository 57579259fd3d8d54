package id.canting.sheet.ties;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Page;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.trace.Tracing;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The short tie template: a map of where each kind of flower stands, with its spacing, and one flower of each kind at true
 * size, since all others are made like it.
 */
final class TieBrief {
    private static final Messages MESSAGES = TieTemplate.MESSAGES;
    private static final double SIZE = 12 * 25.4 / 72;
    private static final double LINE = 0.5;

    /** Room around a flower for its numbers and its neighbour, mm. */
    private static final double ROOM = 7;

    /** Half of the cross at the middle of a flower, by which it is laid on its mark, mm. */
    private static final double MIDDLE = 2.5;

    private final TieTemplateRequest wish;
    private final Text title;
    private final List<TieFlower> flowers;
    private final List<Element> drawing = new ArrayList<>();
    private final List<Box> figures = new ArrayList<>();

    TieBrief(TieTemplateRequest wish, Text title, List<TieFlower> flowers) {
        this.wish = wish;
        this.title = title;
        this.flowers = flowers;
    }

    /** The map, then the flowers. */
    Book book(Box cloth, Languages languages) {
        TieSpacing spacing = new TieSpacing(cloth, flowers, wish.paper());
        List<Page> pages = new ArrayList<>(
                Flow.book(wish.paper(), title, languages, spacing.blocks()).pages());
        pages.addAll(size(languages.first()).pages(languages.first()));
        return new Book(title, pages);
    }

    /** The flowers side by side, row below row, none across the end of a page that could hold it. */
    private Tracing size(Language language) {
        PageSize paper = wish.paper();
        double width = paper.content();
        double page = Tracing.height(paper);
        double next = page - wish.overlap();
        double y = 0;
        for (String line : Lettering.wrapped(MESSAGES.text("brief.check").in(language), SIZE, width - 4)) {
            y += SIZE * 1.3;
            words(line, 2, y);
        }
        double x = 0;
        double rowTop = y + SIZE;
        double rowEnd = rowTop;
        double widest = width;
        for (TieFlower flower : flowers) {
            String name = MESSAGES.text(
                            "brief.flower",
                            flower.letter(),
                            flower.name(),
                            Integer.toString(flower.places().size()))
                    .in(language);
            Box box = flower.box().grown(ROOM);
            double wide = Math.max(box.width(), Lettering.width(name, SIZE) + 4);
            double high = box.height() + 2 * SIZE;
            if (x > 0 && x + wide > width) {
                x = 0;
                rowTop = rowEnd;
            }
            int number = (int) Math.floor(rowTop / next);
            if (high <= page - wish.overlap() && rowTop + high > number * next + page) {
                rowTop = (number + 1) * next + wish.overlap();
                x = 0;
            }
            place(flower, name, new Point(x, rowTop), box);
            x += wide;
            widest = Math.max(widest, x);
            rowEnd = Math.max(rowEnd, rowTop + high);
        }
        Box area = new Box(0, 0, widest, rowEnd);
        return Tracing.of(title, drawing, List.of(area), figures, paper, wish.overlap(), false);
    }

    private void place(TieFlower flower, String name, Point corner, Box box) {
        words(name, corner.x() + 2, corner.y() + SIZE * 1.2);
        double top = corner.y() + 2 * SIZE;
        Point middle = new Point(corner.x() - box.left(), top - box.top());
        List<Element> one = new ArrayList<>();
        flower.points().forEach(point -> one.addAll(TieSymbols.of(point, LINE)));
        one.addAll(TieNumbers.of(flower.points(), box, 0));
        one.add(new Element.Stroke(
                List.of(
                        Path.line(new Point(-MIDDLE, -MIDDLE), new Point(MIDDLE, MIDDLE)),
                        Path.line(new Point(-MIDDLE, MIDDLE), new Point(MIDDLE, -MIDDLE))),
                LINE / 2,
                Colour.BLACK));
        drawing.add(new Element.Placed(Transform.to(middle), one));
        figures.add(Transform.to(middle).apply(box));
    }

    private void words(String text, double x, double y) {
        drawing.add(new Element.Words(text, new Point(x, y), SIZE, Element.Words.Anchor.START, Colour.BLACK));
    }
}
