package id.canting.sheet.ties;

import id.canting.cloth.Cloth;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.estimate.Coefficients;
import id.canting.estimate.TieKind;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.resist.TieObject;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.trace.TraceWish;
import id.canting.sheet.trace.Tracing;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tie template of a cloth. For each tie step an overview with its symbols, what each kind takes, how many there are in
 * each row, and the order of work; then all of it at true size with every tie's number.
 */
public final class TieTemplate {
    private static final Messages MESSAGES = Messages.beside(TieTemplate.class, "messages");
    private static final double OVERVIEW = 84;
    private static final double LINE = 0.5;
    private static final double NUMBER = 12 * 25.4 / 72;

    private final Cloth cloth;
    private final PageSize paper;
    private final Languages languages;
    private final Coefficients by;

    private TieTemplate(Cloth cloth, PageSize paper, Languages languages) {
        this.cloth = cloth;
        this.paper = paper;
        this.languages = languages;
        this.by = Coefficients.standard();
    }

    /**
     * The template's pages.
     *
     * @param overlap what neighbouring pages share, mm
     * @throws UserError when the design ties nothing
     */
    public static Book book(Cloth cloth, PageSize paper, double overlap, Languages languages) {
        return new TieTemplate(cloth, paper, languages).book(overlap);
    }

    /**
     * The part of the template that a lesson has room for: what there is to tie, and one repeat or the whole at true size.
     *
     * @param whole whether the whole cloth is shown and not one repeat
     * @return blocks; none when the design ties nothing
     */
    public static List<Block> lesson(Cloth cloth, boolean whole, PageSize paper, Languages languages) {
        return new TieTemplate(cloth, paper, languages).lesson(whole);
    }

    private List<Block> lesson(boolean whole) {
        List<Block> blocks = new ArrayList<>();
        List<Element> drawing = new ArrayList<>();
        collect(blocks, drawing);
        List<Step> ties = cloth.design().steps().stream()
                .filter(step -> step instanceof Step.Tie tie && tie.source() instanceof Source.Repeat)
                .toList();
        if (!drawing.isEmpty() && (whole || !ties.isEmpty())) {
            Text title = MESSAGES.text("title", cloth.picture(0).title());
            Box shown = whole
                    ? new Box(
                            0,
                            0,
                            cloth.design().cut().width(),
                            cloth.design().cut().height())
                    : TraceWish.repeat(cloth, ties);
            Tracing size = Tracing.of(title, drawing, List.of(shown), paper, usualOverlap(), false);
            blocks.add(new Block.Inserted(size.fewestPages(languages.first())));
        }
        return blocks;
    }

    private Book book(double overlap) {
        Text title = MESSAGES.text("title", cloth.picture(0).title());
        List<Block> blocks = new ArrayList<>();
        List<Element> drawing = new ArrayList<>();
        collect(blocks, drawing);
        if (drawing.isEmpty()) {
            throw new UserError(MESSAGES.text("nothing"));
        }
        List<Page> pages =
                new ArrayList<>(Flow.book(paper, title, languages, blocks).pages());
        Box whole =
                new Box(0, 0, cloth.design().cut().width(), cloth.design().cut().height());
        Tracing size = Tracing.of(title, drawing, List.of(whole), paper, overlap, false);
        pages.addAll(size.book(languages.first()).pages());
        return new Book(title, pages);
    }

    /** The overview of every tie step, and all its ties numbered. */
    private void collect(List<Block> blocks, List<Element> drawing) {
        int number = 0;
        int rows = 0;
        for (Step step : cloth.design().steps()) {
            if (step instanceof Step.Tie tie) {
                List<TiePoint> points = TiePoints.of(cloth, tie, rows);
                if (!points.isEmpty()) {
                    rows = points.get(points.size() - 1).row() + 1;
                    blocks.addAll(overview(tie, ++number, points));
                    drawing.addAll(numbered(points));
                }
            }
        }
    }

    private List<Block> overview(Step.Tie step, int number, List<TiePoint> points) {
        List<Block> blocks = new ArrayList<>();
        if (number > 1) {
            blocks.add(new Block.PageBreak());
        }
        blocks.add(new Block.Heading(1, MESSAGES.text("step", Integer.toString(number), step.name())));
        blocks.add(new Block.Paragraph(MESSAGES.text("total", Integer.toString(points.size()), rows(points))));
        blocks.add(new Block.Picture(small(points), Flow.width(paper), OVERVIEW, MESSAGES.text("overview")));
        blocks.add(work(points));
        blocks.add(new Block.Heading(2, MESSAGES.text("order")));
        blocks.add(new Block.Items(order(points), true, Block.LEAST));
        blocks.add(new Block.Heading(2, MESSAGES.text("rows")));
        blocks.add(new Block.Paragraph(counts(points)));
        return blocks;
    }

    private static String rows(List<TiePoint> points) {
        return Integer.toString(
                points.get(points.size() - 1).row() - points.get(0).row() + 1);
    }

    /** The cloth with its symbols, their lines wide enough to be seen when it is made small. */
    private Scene small(List<TiePoint> points) {
        double width = cloth.design().cut().width();
        double height = cloth.design().cut().height();
        double line = Math.max(0.25, Math.max(width / 170, height / OVERVIEW) * 0.22);
        List<Element> elements = new ArrayList<>();
        Box edge = new Box(0, 0, width, height).grown(-line / 2);
        elements.add(new Element.Stroke(List.of(edge.outline()), line, Colour.BLACK));
        points.forEach(point -> elements.addAll(TieSymbols.of(point, line)));
        Text name = MESSAGES.text("overview");
        return new Scene(width, height, name, Text.EMPTY, List.of(new Layer("ties", name, elements)));
    }

    private Block work(List<TiePoint> points) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        double thread = 0;
        double minutes = 0;
        for (TieGroup group : TieGroup.of(points)) {
            thread += group.thread(by) * group.count();
            minutes += group.minutes(by) * group.count();
            boolean stitched = group.kind() == TieKind.STITCHED;
            Text bind =
                    stitched ? MESSAGES.text("stitch", group.from()) : MESSAGES.text("bind", group.from(), group.to());
            Text over = group.object(by)
                    .map(TieObject::name)
                    .orElse(group.kind() == TieKind.OBJECT ? MESSAGES.text("object.any") : Text.same("–"));
            rows.add(List.of(
                    new Block.Cell.Drawn(key(group.kind()), 8),
                    Block.Cell.of(group.kind().text()),
                    Block.Cell.of(Integer.toString(group.count())),
                    Block.Cell.of(bind),
                    Block.Cell.of(over),
                    Block.Cell.of(stitched ? "–" : Integer.toString(group.turns(by))),
                    Block.Cell.of(spoken(group.thread(by) / 10)),
                    Block.Cell.of(spoken(group.minutes(by)))));
        }
        rows.add(List.of(
                Block.Cell.of(""),
                Block.Cell.of(MESSAGES.text("sum")),
                Block.Cell.of(Integer.toString(points.size())),
                Block.Cell.of(""),
                Block.Cell.of(""),
                Block.Cell.of(""),
                Block.Cell.of(MESSAGES.text("sum.thread", Math.rint(thread / 100) / 10)),
                Block.Cell.of(MESSAGES.text("sum.hours", Math.rint(minutes / 6) / 10))));
        List<Text> head = new ArrayList<>();
        for (String key : List.of("key", "kind", "count", "where", "over", "turns", "thread", "minutes")) {
            head.add(MESSAGES.text("head." + key));
        }
        return new Block.Table(List.of(1.75, 2.0, 1.35, 2.2, 1.8, 1.35, 1.5, 1.3), head, rows, Block.LEAST);
    }

    private static Text spoken(double value) {
        double rounded = Math.rint(value * 10) / 10;
        return new Text(Decimals.spoken(rounded, 1, Language.ID), Decimals.spoken(rounded, 1, Language.EN));
    }

    private static Scene key(TieKind kind) {
        return new Scene(8, 8, kind.text(), Text.EMPTY, List.of(new Layer("key", kind.text(), TieSymbols.key(kind))));
    }

    /** Stitches first while the cloth is flat, then small ties before large ones, row by row from the top. */
    private static List<Text> order(List<TiePoint> points) {
        List<Text> order = new ArrayList<>();
        order.add(MESSAGES.text("order.mark"));
        for (TieKind kind : List.of(TieKind.STITCHED, TieKind.OBJECT, TieKind.FREE, TieKind.CAPPED)) {
            long count = points.stream().filter(point -> point.kind() == kind).count();
            if (count > 0) {
                order.add(MESSAGES.text("order." + kind.id(), Long.toString(count)));
            }
        }
        order.add(MESSAGES.text("order.check", Integer.toString(points.size())));
        return order;
    }

    private static Text counts(List<TiePoint> points) {
        Map<Integer, Integer> rows = new TreeMap<>();
        points.forEach(point -> rows.merge(point.row(), 1, Integer::sum));
        StringBuilder out = new StringBuilder();
        rows.forEach((row, count) -> {
            out.append(out.length() == 0 ? "" : "  ");
            out.append(TiePoint.letters(row)).append('\u00a0').append(count).append(';');
        });
        return Text.same(out.substring(0, out.length() - 1));
    }

    /** Every symbol at true size with its number beside it. */
    private static List<Element> numbered(List<TiePoint> points) {
        List<Element> elements = new ArrayList<>();
        for (TiePoint point : points) {
            elements.addAll(TieSymbols.of(point, LINE));
            double aside =
                    point.tie().map(tie -> (tie.inner() + tie.outer()) / 2).orElse(0.0) + 1;
            Point at = point.at().plus(new Point(aside, NUMBER * 0.35));
            elements.add(new Element.Words(point.id(), at, NUMBER, Element.Words.Anchor.START, Colour.BLACK));
        }
        return elements;
    }

    /** The overlap that is usual, mm. */
    public static double usualOverlap() {
        return TraceWish.USUAL_OVERLAP;
    }
}
