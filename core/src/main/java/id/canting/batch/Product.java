package id.canting.batch;

import id.canting.output.format.Format;
import id.canting.text.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;

/** A kind of file that a batch writes for every item; {@link Products} picks the one a plan asks for. */
public interface Product {
    /** The pattern of the file's name. */
    String pattern();

    /** Writes the file's content; the same for the same item. */
    void write(ItemContext made, OutputStream out) throws IOException;

    /**
     * An output as a plan asks for it.
     *
     * @param file the pattern of its name
     * @param format the format of the file
     * @param step the step after which the cloth is shown, if said
     * @param sheet the sheet that is wanted instead of a picture, if said
     * @param paper the sheet's paper
     * @param what the part of the cloth that is on the sheet
     * @param place where it is written
     */
    record Asked(
            String file,
            Format format,
            OptionalInt step,
            Optional<String> sheet,
            String paper,
            String what,
            SourceLocation place) {}
}
