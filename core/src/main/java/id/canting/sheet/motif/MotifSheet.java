package id.canting.sheet.motif;

import id.canting.cloth.MotifPicture;
import id.canting.design.Library;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.card.Cards;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;

/** One page to teach a motif: its picture and story, four to six steps to build it, and three variations. */
public final class MotifSheet {
    static final Messages MESSAGES = Messages.beside(MotifSheet.class, "messages");

    /** From so many steps on they stand in threes. */
    private static final int MANY = 6;

    /** How much smaller pictures may get to keep everything on one page. */
    private static final double[] SIZES = {1.4, 1.25, 1.15, 1.05, 0.97, 0.9, 0.83, 0.77, 0.7, 0.62, 0.54, 0.46};

    private static final double PICTURE = 58;
    private static final double STEP = 42;
    private static final double VARIATION = 26;

    private final Library library;
    private final PageSize paper;
    private final Languages languages;
    private final Motif motif;

    private MotifSheet(Motif motif, Library library, PageSize paper, Languages languages) {
        this.motif = motif;
        this.library = library;
        this.paper = paper;
        this.languages = languages;
    }

    /** The page of a motif; on a paper that is too small for it, or in two languages at once, it may run over. */
    public static Book of(Motif motif, Library library, PageSize paper, Languages languages) {
        MotifSheet sheet = new MotifSheet(motif, library, paper, languages);
        List<BuildStep> steps = Construction.of(motif, library.catalogue());
        Scene picture = MotifPicture.of(motif, library);
        List<Scene> drawn = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            drawn.add(steps.get(i).result() ? picture : StepPicture.of(motif, steps, i));
        }
        DoubleFunction<List<Block>> variations = new Cards(library, paper, languages).variations(motif);
        Book book = null;
        for (double size : SIZES) {
            if (book == null || book.pages().size() > 1) {
                book = sheet.book(steps, drawn, picture, variations.apply(VARIATION * size), size);
            }
        }
        return Objects.requireNonNull(book);
    }

    private Book book(List<BuildStep> steps, List<Scene> drawn, Scene picture, List<Block> variations, double size) {
        Cards cards = new Cards(library, paper, languages);
        Information information = motif.information();
        Text name = information.name().capital();
        List<Block> story = new ArrayList<>();
        story.add(new Block.Paragraph(information.note(), Block.LEARNERS, false));
        story.addAll(cards.known(information.provenance()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, name));
        blocks.add(new Block.Columns(
                List.of(1.0, 1.75),
                List.of(
                        List.of(new Block.Picture(
                                picture, Flow.width(paper) / 2.75 - 2, PICTURE * size, Text.same(information.id()))),
                        story)));
        blocks.add(new Block.Heading(2, MESSAGES.text("steps")));
        int columns = steps.size() % 2 == 0 && steps.size() < MANY ? 2 : 3;
        for (int from = 0; from < steps.size(); from += columns) {
            blocks.add(row(steps, drawn, from, columns, size));
        }
        if (!variations.isEmpty()) {
            blocks.add(new Block.Heading(2, MESSAGES.text("variations")));
            blocks.addAll(variations);
        }
        return Flow.book(paper, name, languages, blocks);
    }

    private Block row(List<BuildStep> steps, List<Scene> drawn, int from, int columns, double size) {
        double width = Flow.width(paper) / columns - 6;
        Scene first = drawn.get(0);
        double high = Math.min(STEP * size, width * first.height() / first.width());
        List<List<Block>> cells = new ArrayList<>();
        for (int i = from; i < from + columns; i++) {
            List<Block> cell = new ArrayList<>();
            if (i < steps.size()) {
                cell.add(new Block.Picture(drawn.get(i), width, high, Text.EMPTY));
                Text words = MESSAGES.text("step", i + 1, steps.get(i).words());
                cell.add(new Block.Paragraph(words, Block.LEARNERS, false));
            }
            cells.add(cell);
        }
        return new Block.Columns(Collections.nCopies(columns, 1.0), cells);
    }
}
