package id.canting.batch;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.sheet.repeat.Bleed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The writing of pictures that may go on beyond their edges. */
final class Pictures {
    private Pictures() {}

    /** Writes a picture; where it has a bleed, the file says where to cut. */
    static void write(
            Scene scene, Optional<Bleed> edge, Format format, double dpi, EmbeddedRecipe imprint, OutputStream out)
            throws IOException {
        if (edge.isPresent()) {
            format.write(Book.of(scene, edge.get().width()), imprint, out);
        } else {
            format.write(scene, dpi, imprint, out);
        }
    }
}
