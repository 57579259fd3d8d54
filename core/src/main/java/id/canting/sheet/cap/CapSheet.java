package id.canting.sheet.cap;

import id.canting.machine.CapFace;
import id.canting.machine.Plot;
import id.canting.machine.WaxSelection;
import id.canting.makeability.CraftLimits;
import id.canting.scene.Book;
import id.canting.scene.Page;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet a maker of stamps works from: one repeat at true size by the middles of its lines, along which copper strip is
 * bent, with the dots, which are a work of their own (outputs 1.7), as it prints and as the stamp itself is; then what it
 * takes and how four prints meet.
 *
 * @param book the pages
 * @param lines the lines and dots of the repeat
 * @param face what prints, measured
 */
public record CapSheet(Book book, CapLines lines, CapFace face) {
    static final Messages MESSAGES = Messages.beside(CapSheet.class, "messages");

    /**
     * The sheet of marks.
     *
     * @param paper its size, if the repeat fits on it; else the pages are as large as it needs
     */
    public static CapSheet of(WaxSelection marked, CraftLimits limits, PageSize paper) {
        CapLines lines = CapLines.of(Plot.of(marked, false).drawing());
        CapFace face = CapFace.of(marked, limits, false);
        PageSize size = CapPage.fitting(paper, marked.width(), marked.height());
        Text title = MESSAGES.text("title", marked.title());
        List<Page> pages = new ArrayList<>();
        pages.add(new CapPage(marked, lines, size, false).page(title));
        pages.add(new CapPage(marked, lines, size, true).page(title));
        pages.addAll(Flow.book(size, title, Languages.BOTH, CapFacts.of(marked, lines, face, limits, size))
                .pages());
        return new CapSheet(new Book(title, pages), lines, face);
    }
}
