package id.canting.batch;

import id.canting.design.Design;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A sheet of several pages in one file.
 *
 * @param format one that holds books
 * @param command that makes the same pages
 * @param making makes them
 */
record SheetProduct(String pattern, Format format, ReplayCommand command, Making making) implements Product {
    /** Makes the pages of an item. */
    @FunctionalInterface
    interface Making {
        Pages of(ItemContext made);
    }

    /**
     * Pages, and what they are of.
     *
     * @param design that they carry, so that they can be made again
     */
    record Pages(Book book, Design design) {}

    @Override
    public String recipe() {
        return format.ending() + " " + command.line();
    }

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        Pages pages = making.of(made);
        format.write(pages.book(), made.imprint(command, pages.design()), out);
    }
}
