package id.canting.sheet.lookbook;

import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cloths and who makes them, for the market, as a page of HTML and as pages of paper that say the same.
 *
 * @param title of the whole
 * @param chapters one a cloth
 */
public record Lookbook(Text title, MakerProfile maker, List<Chapter> chapters) {
    private static final double HIGH = 120;
    private static final double SMALL = 60;
    private static final double CODE = 32;
    private static final int SIDE_BY_SIDE = 2;

    /** Whether words may lead to what comes next. */
    private static final Content.Cases<Boolean> LEADS = Content.cases(
            heading -> false, words -> true, points -> false, links -> false, pictures -> false, code -> false);

    /** Whether words before it lead to it. */
    private static final Content.Cases<Boolean> SHOWS = Content.cases(
            heading -> false, words -> false, points -> false, links -> false, pictures -> true, code -> false);

    /** Copies the list and checks that there is a cloth. */
    public Lookbook {
        chapters = List.copyOf(chapters);
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("a lookbook needs at least one cloth");
        }
    }

    /** What the whole is called where nobody says: by its maker, or by what it is. */
    public static Text usualTitle(MakerProfile maker) {
        return maker.name().isEmpty()
                ? MakerProfile.MESSAGES.text("title")
                : MakerProfile.MESSAGES.text("title.of", maker.name());
    }

    /** Who makes the cloths and how to reach them; nothing where nothing is said. */
    List<Content> contact() {
        List<Content> contents = new ArrayList<>();
        if (maker.isEmpty()) {
            return contents;
        }
        contents.add(new Content.Heading(1, MakerProfile.MESSAGES.text("heading.maker")));
        List<Text> said = new ArrayList<>();
        for (String word : List.of(maker.name(), maker.place(), maker.contact())) {
            if (!word.isEmpty()) {
                said.add(Text.same(word));
            }
        }
        if (!said.isEmpty()) {
            contents.add(new Content.Points(said, false));
        }
        if (!maker.link().isEmpty()) {
            contents.add(new Content.Links(
                    MakerProfile.MESSAGES.text("page"),
                    List.of(new Content.Link(Text.same(maker.link()), maker.link()))));
            contents.add(new Content.Code(maker.link()));
        }
        return contents;
    }

    /** The pages of paper. */
    public Book book(PageSize paper, Languages languages) {
        List<Block> blocks = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.add(new Block.Heading(1, chapter.title()));
            blocks.addAll(together(chapter.contents(), paper));
        }
        contact().forEach(content -> blocks.addAll(blocks(content, paper)));
        return Flow.book(paper, title, languages, blocks);
    }

    /** The blocks of a chapter; words that lead to pictures stand on one page with the first of them. */
    private static List<Block> together(List<Content> contents, PageSize paper) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            List<Block> own = new ArrayList<>(blocks(contents.get(i), paper));
            if (i > 0 && contents.get(i - 1).match(LEADS) && contents.get(i).match(SHOWS)) {
                own.set(0, new Block.Keep(List.of(all.remove(all.size() - 1), own.get(0))));
            }
            all.addAll(own);
        }
        return all;
    }

    private static List<Block> blocks(Content content, PageSize paper) {
        return content.match(Content.cases(
                heading ->
                        List.of(new Block.Heading(heading.level() == 1 ? 2 : heading.level(), heading.words())),
                words -> List.of(new Block.Paragraph(words.words())),
                Lookbook::points,
                Lookbook::links,
                pictures -> pictures(pictures.pictures(), paper),
                code -> List.of(new Block.Picture(Qr.of(code.address()).scene(CODE), CODE, CODE, Text.EMPTY))));
    }

    private static List<Block> points(Content.Points points) {
        Block items = new Block.Items(points.items(), points.numbered(), Block.LEAST);
        return List.of(points.numbered() ? items : new Block.Keep(List.of(items)));
    }

    private static List<Block> links(Content.Links links) {
        Text names =
                ProcessText.list(links.links().stream().map(Content.Link::name).toList());
        return List.of(
                new Block.Paragraph(MakerProfile.MESSAGES.text("links", links.lead(), names), Block.LEAST, true));
    }

    private static List<Block> pictures(List<Content.Picture> pictures, PageSize paper) {
        double width = Flow.width(paper);
        if (pictures.size() == 1) {
            Content.Picture only = pictures.get(0);
            return List.of(new Block.Picture(only.scene(), width, HIGH, only.caption()));
        }
        List<Block> rows = new ArrayList<>();
        for (int from = 0; from < pictures.size(); from += SIDE_BY_SIDE) {
            List<List<Block>> cells = new ArrayList<>();
            for (int i = from; i < from + SIDE_BY_SIDE; i++) {
                cells.add(
                        i < pictures.size()
                                ? List.of(new Block.Picture(
                                        pictures.get(i).scene(),
                                        width / SIDE_BY_SIDE,
                                        SMALL,
                                        pictures.get(i).caption()))
                                : List.of());
            }
            rows.add(new Block.Columns(Collections.nCopies(SIDE_BY_SIDE, 1.0), cells));
        }
        return rows;
    }
}
