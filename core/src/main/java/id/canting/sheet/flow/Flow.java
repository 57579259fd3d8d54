package id.canting.sheet.flow;

import id.canting.lettering.Lettering;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets blocks on pages. Strips follow one another; a strip that does not fit begins a page, and takes with it what must
 * not be left behind, such as the heading above it. What is higher than a page is parted between lines, a picture is made
 * smaller; letters never are. Each page says at its foot what it belongs to and which it is.
 *
 * <p>No library, because pages of drawings at true size stand among those of words: PDFBox writes pages and sets none, and
 * Apache FOP rounds a page to whole points and stretches what is on it, by 0.12 mm in a metre.
 */
public final class Flow {
    private static final Messages MESSAGES = Messages.beside(Languages.class, "messages");
    private static final double TOP = 16;
    private static final double FOOT = 20;
    private static final double SIDE = 18;

    /** What the highest strip leaves of a page, mm, so that its heading stands above it. */
    private static final double HEADROOM = 30;

    private static final double SMALL = Block.LEAST * BlockLayout.POINT;

    private final PageSize paper;
    private final Text title;
    private final Languages languages;
    private final double left;
    private final double width;
    private final double height;
    private final List<Made> made = new ArrayList<>();
    private Canvas canvas = new Canvas();
    private double at;
    private Text chapter = Text.EMPTY;
    private Text opening = Text.EMPTY;
    private boolean opened;
    private List<Strip> held = new ArrayList<>();

    /** A page without its foot, or one made elsewhere. */
    private record Made(Text chapter, Canvas canvas, Optional<Page> whole) {}

    private Flow(PageSize paper, Text title, Languages languages) {
        this.paper = paper;
        this.title = title;
        this.languages = languages;
        this.width = Math.min(paper.width() - 2 * SIDE, paper.content());
        this.left = (paper.width() - width) / 2;
        this.height = paper.height() - TOP - FOOT;
    }

    /** How wide the blocks of a page are, mm. */
    public static double width(PageSize paper) {
        return Math.min(paper.width() - 2 * SIDE, paper.content());
    }

    /** How high the room for blocks on a page is, mm. */
    public static double height(PageSize paper) {
        return paper.height() - TOP - FOOT;
    }

    /**
     * The pages of blocks.
     *
     * @param title what they are, at the foot of each page
     */
    public static Book book(PageSize paper, Text title, Languages languages, List<Block> blocks) {
        Flow flow = new Flow(paper, title, languages);
        Adding adding = new Adding(flow, new BlockLayout(languages));
        for (Block block : blocks) {
            block.match(adding).run();
        }
        return flow.close();
    }

    /** What each block does to the pages. */
    private record Adding(Flow flow, BlockLayout setter) implements PageCases<Runnable> {
        @Override
        public Runnable within(Block.Within block) {
            return () -> hold(block);
        }

        @Override
        public Runnable heading(Block.Heading heading) {
            return () -> {
                if (heading.level() == 1) {
                    flow.open(heading.words());
                }
                hold(heading);
            };
        }

        @Override
        public Runnable pageBreak(Block.PageBreak block) {
            return flow::breakPage;
        }

        @Override
        public Runnable inserted(Block.Inserted inserted) {
            return () -> flow.insert(inserted.pages());
        }

        private void hold(Block block) {
            flow.hold(setter.pieces(block, flow.width, flow.height - HEADROOM));
        }
    }

    private void breakPage() {
        settle();
        turn();
    }

    private void insert(List<Page> pages) {
        breakPage();
        pages.forEach(page -> made.add(new Made(page.chapter(), canvas, Optional.of(page))));
    }

    private void open(Text chapter) {
        settle();
        // A page is listed under one chapter, so that a second one begins its own.
        if (at > height / 2 || opened) {
            turn();
        }
        opening = chapter;
    }

    private void hold(List<Strip> pieces) {
        for (Strip piece : pieces) {
            boolean follows = !held.isEmpty() && piece.blank();
            held.add(follows ? piece.kept() : piece);
            if (!piece.keepNext() && !follows) {
                settle();
            }
        }
    }

    /** Puts what was held back for what follows it. */
    private void settle() {
        List<Strip> pieces = held;
        held = new ArrayList<>();
        if (!pieces.isEmpty()) {
            put(pieces);
        }
    }

    /** Puts strips that stay together on this page or the next; those that no page can hold begin one. */
    private void put(List<Strip> pieces) {
        double high = ColumnSplitter.height(pieces);
        if (at > 0 && at + high > height) {
            turn();
            pieces.get(0).head().ifPresent(this::paint);
        }
        if (at == 0 && pieces.stream().allMatch(Strip::blank)) {
            return;
        }
        if (!opening.isEmpty()) {
            chapter = opening;
            opening = Text.EMPTY;
            opened = true;
        }
        if (pieces.size() > 1 && at + high > height) {
            pieces.forEach(piece -> put(List.of(piece)));
            return;
        }
        pieces.forEach(this::paint);
    }

    private void paint(Strip piece) {
        piece.paint().at(canvas, left, TOP + at);
        at += piece.height();
    }

    private void turn() {
        if (at > 0 || !canvas.elements().isEmpty()) {
            made.add(new Made(chapter, canvas, Optional.empty()));
            canvas = new Canvas();
            at = 0;
            opened = false;
        }
    }

    private Book close() {
        settle();
        turn();
        if (made.isEmpty()) {
            made.add(new Made(Text.EMPTY, canvas, Optional.empty()));
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Made page = made.get(i);
            if (page.whole.isPresent()) {
                pages.add(page.whole.get());
                continue;
            }
            foot(page.canvas, i + 1);
            Text label = Text.same(Integer.toString(i + 1));
            Layer layer = new Layer("page", new Text("halaman", "page"), page.canvas.elements());
            pages.add(new Page(
                    page.chapter, label, new Scene(paper.width(), paper.height(), title, Text.EMPTY, List.of(layer))));
        }
        return new Book(title, pages);
    }

    private void foot(Canvas page, int number) {
        double y = paper.height() - FOOT + 7;
        page.line(left, y - 5, left + width, y - 5, 0.2, Canvas.RULE);
        String words = MESSAGES.text("page", Integer.toString(number), Integer.toString(made.size()))
                .in(languages.first());
        page.words(words, left + width, y, SMALL, Element.Words.Anchor.END, Canvas.FAINT);
        String name = title.in(languages.first());
        double room = width - Lettering.width(words, SMALL) - 8;
        page.words(fitted(name, room), left, y, SMALL, Element.Words.Anchor.START, Canvas.FAINT);
    }

    private static String fitted(String words, double room) {
        String text = words;
        while (text.length() > 1 && Lettering.width(text, SMALL) > room) {
            text = text.substring(0, text.length() - 2).stripTrailing() + "…";
        }
        return text;
    }
}
