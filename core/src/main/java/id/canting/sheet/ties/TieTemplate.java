package id.canting.sheet.ties;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.Openings;
import id.canting.machine.WaxSteps;
import id.canting.mark.Drawing;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.trace.Figures;
import id.canting.sheet.trace.Tracing;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tie template of a cloth. For each tie step an overview with its symbols, what each kind takes, how many there are in
 * each row, and the order of work; then all of it at true size, with every tie's number or as a card to mark through.
 */
public final class TieTemplate {
    static final Messages MESSAGES = Messages.beside(TieTemplate.class, "messages");

    /** Card left around the openings, mm: our choice. */
    private static final double RIM = 15;

    /** How far beyond the last tie a fold's holes lie, mm. */
    private static final double BEYOND = 8;

    /** Room around the ties of a repeat for their numbers and for the width of slots, mm. */
    private static final double ROOM = 7;

    private static final double FOLD_LINE = 0.6;

    private final TieTemplateRequest wish;
    private final Text title;
    private final List<TieStep> steps;
    private final List<TiePoint> points;
    private final Box whole;
    private final Optional<TieFold> fold;
    private final Optional<Box> cell;
    private final Box window;
    private final Optional<TieBrief> brief;
    private final List<Box> flowers;

    private TieTemplate(Cloth cloth, TieTemplateRequest wish) {
        this.wish = wish;
        this.title = MESSAGES.text("title", cloth.design().shownTitle());
        this.steps = TieStep.of(cloth, wish.steps());
        this.whole = cloth.design().cut().box();
        List<TiePoint> all =
                steps.stream().flatMap(step -> step.points().stream()).toList();
        this.fold = TieFold.of(all, whole);
        this.flowers = steps.stream()
                .flatMap(step ->
                        Figures.boxes(cloth.drawings().getOrDefault(step.step().name(), Drawing.EMPTY)).stream())
                .toList();
        this.brief = Optional.of(wish)
                .filter(TieTemplateRequest::brief)
                .flatMap(asked -> TieFlower.of(cloth, steps))
                .map(flowers -> new TieBrief(wish, title, flowers));
        if (wish.repeat()) {
            Box repeat = repeat(cloth);
            this.points = all.stream()
                    .filter(point -> repeat.contains(point.middle()))
                    .toList();
            this.cell = Optional.of(repeat);
            this.window =
                    points.stream().map(point -> point.bounds().grown(ROOM)).reduce(repeat.grown(2), Box::with);
        } else {
            this.cell = Optional.empty();
            this.points = all.stream()
                    .filter(point -> !halved() || fold.orElseThrow().shows(point))
                    .toList();
            this.window = halved() ? fold.orElseThrow().half() : whole;
        }
    }

    static TieTemplate of(Cloth cloth, TieTemplateRequest wish) {
        return new TieTemplate(cloth, wish);
    }

    private Box repeat(Cloth cloth) {
        return found(cloth).orElseThrow(() -> new UserError(MESSAGES.text("no.repeat")));
    }

    /** The repeat of the first chosen step that repeats and binds something within it. */
    Optional<Box> found(Cloth cloth) {
        for (TieStep step : steps) {
            Optional<Box> repeat = WaxSteps.repeat(cloth, step.step());
            if (repeat.isPresent()
                    && step.points().stream().anyMatch(point -> repeat.get().contains(point.middle()))) {
                return repeat;
            }
        }
        return Optional.empty();
    }

    private boolean halved() {
        return wish.fold() && fold.isPresent();
    }

    /** The template's pages. */
    public Book book(Languages languages) {
        return brief.map(made -> made.book(whole, languages)).orElseGet(() -> full(languages));
    }

    private Book full(Languages languages) {
        List<Block> blocks = new ArrayList<>();
        TieOverview overview = new TieOverview(whole, wish.paper());
        for (TieStep step : steps) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            Optional<TieFold> of = fold.isPresent() ? fold : TieFold.of(step.points(), whole);
            blocks.addAll(overview.step(step, of, halved()));
        }
        if (wish.repeat()) {
            blocks.add(new Block.Paragraph(MESSAGES.text("repeat.shown", Integer.toString(points.size()))));
        }
        card().ifPresent(card -> {
            blocks.add(new Block.PageBreak());
            blocks.addAll(overview.card(card, wish.form() == TieTemplateRequest.Form.STENCIL, halved()));
        });
        Tracing size = size();
        List<Page> pages = new ArrayList<>(
                Flow.book(size.paper(), title, languages, blocks).pages());
        pages.addAll(size.book(languages.first()).pages());
        return new Book(title, pages);
    }

    /**
     * What there is to tie, as blocks of a lesson.
     *
     * @param size whether the pages at true size follow
     */
    public List<Block> lesson(Languages languages, boolean size) {
        List<Block> blocks = new ArrayList<>();
        TieOverview overview = new TieOverview(whole, wish.paper());
        for (TieStep step : steps) {
            blocks.addAll(overview.step(step, Optional.empty(), false));
        }
        if (size) {
            blocks.add(new Block.Inserted(size().pages(languages.first())));
        }
        return blocks;
    }

    /** The pages at true size. */
    private Tracing size() {
        List<Element> drawing = new ArrayList<>(card().map(card -> TieLines.card(card, points, window))
                .orElseGet(() -> TieLines.symbols(points, window)));
        cell.ifPresent(box -> drawing.add(TieLines.corners(box)));
        if (halved()) {
            drawing.add(TieSymbols.fold(fold.orElseThrow().line(), FOLD_LINE));
        }
        return Tracing.fewer(
                wish.paper(),
                page -> Tracing.of(title, drawing, List.of(window), flowers, page, wish.overlap(), false));
    }

    /** What is told of it beside the pages: how it folds, and what a card leaves out. */
    public List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        brief.ifPresent(made -> notes.add(MESSAGES.text("brief.told")));
        if (wish.fold() && fold.isEmpty()) {
            List<TiePoint> all =
                    steps.stream().flatMap(step -> step.points().stream()).toList();
            String without = Integer.toString(TieFold.without(all, whole));
            List<String> folding = steps.stream()
                    .filter(step ->
                            steps.size() > 1 && TieFold.of(step.points(), whole).isPresent())
                    .map(step -> step.step().name())
                    .toList();
            notes.add(
                    folding.isEmpty()
                            ? MESSAGES.text("fold.none", Integer.toString(all.size()), without)
                            : MESSAGES.text(
                                    "fold.some", Integer.toString(all.size()), without, String.join(", ", folding)));
        }
        card().ifPresent(card -> notes.add(MESSAGES.text(
                "card.told",
                Integer.toString(card.count()),
                Integer.toString(card.left().size()),
                Integer.toString(card.parted().size()))));
        return notes;
    }

    private Optional<TieCard> card() {
        return wish.form() == TieTemplateRequest.Form.SYMBOLS
                ? Optional.empty()
                : Optional.of(TieCard.of(
                        points, window, wish.form() == TieTemplateRequest.Form.STENCIL, wish.hole(), wish.bridge()));
    }

    /**
     * The card for a machine: a layer of the ties' holes, one of the stitches, one of the holes by which it is laid on a
     * fold, and its edge.
     *
     * @throws UserError where no card is asked for
     */
    public MachineDrawing machine() {
        TieCard card = card().orElseThrow(() -> new UserError(MESSAGES.text("machine.none")));
        boolean cut = wish.form() == TieTemplateRequest.Form.STENCIL;
        List<Openings> kinds = new ArrayList<>();
        kinds.add(new Openings("titik", card.hole(), card.tips(), List.of()));
        kinds.add(new Openings("jelujur", card.hole(), card.stitches(), card.slotEdges()));
        if (halved()) {
            Box half = fold.orElseThrow().half();
            boolean upright = fold.orElseThrow().upright();
            Point corner = new Point(half.right(), half.bottom());
            List<Point> ends = upright
                    ? List.of(new Point(half.right(), half.top() - BEYOND), corner.plus(new Point(0, BEYOND)))
                    : List.of(new Point(half.left() - BEYOND, half.bottom()), corner.plus(new Point(BEYOND, 0)));
            kinds.add(new Openings("lipatan", card.hole(), ends, List.of()));
        }
        Text name = MESSAGES.text(cut ? "stencil.title" : "pricking.title", title);
        Text description = MESSAGES.text("machine.description", card.hole(), card.bridge());
        return Openings.card(name, description, window, RIM, kinds);
    }

    /** The template as one picture of the cloth at true size with its key below it. */
    public Scene view(Language language) {
        return new TieView(whole, steps).scene(title, fold, language);
    }
}
