package id.canting.output.format;

import id.canting.machine.MachineDrawing;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import java.io.IOException;
import java.io.OutputStream;

/** What a format's own writers look like; each leaves the stream open. */
final class Writers {
    private Writers() {}

    /** Writes a picture; the dots an inch mean nothing to a format without pixels. */
    @FunctionalInterface
    interface OfPicture {
        void write(Scene scene, double dpi, EmbeddedRecipe recipe, OutputStream out) throws IOException;
    }

    /** Writes all pages into one file. */
    @FunctionalInterface
    interface OfBook {
        void write(Book book, EmbeddedRecipe recipe, OutputStream out) throws IOException;
    }

    /** Writes a machine's drawing. */
    @FunctionalInterface
    interface OfMachine {
        void write(MachineDrawing drawing, MachineManner manner, EmbeddedRecipe recipe, OutputStream out)
                throws IOException;
    }
}
