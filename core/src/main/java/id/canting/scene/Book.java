package id.canting.scene;

import id.canting.text.Text;
import java.util.List;

/**
 * Pages that are printed together, such as the tiles of a tracing or a lesson.
 *
 * @param title what the pages are
 * @param pages in order, at least one; pages of one size print and tile best, but a book may mix them
 */
public record Book(Text title, List<Page> pages) {
    /** Copies the list and checks that there is a page. */
    public Book {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a book needs at least one page");
        }
    }

    /** A picture as a book of one page. */
    public static Book of(Scene scene) {
        return of(scene, 0);
    }

    /**
     * A picture as a book of one page.
     *
     * @param bleed how much of it is cut off on every side after printing, mm
     */
    public static Book of(Scene scene, double bleed) {
        return new Book(scene.title(), List.of(new Page(Text.EMPTY, scene.title(), scene, bleed)));
    }
}
