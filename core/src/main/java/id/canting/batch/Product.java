package id.canting.batch;

import id.canting.text.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A kind of file that a batch writes for every item. A new kind is a record of its own, whose {@link Kind} is entered in
 * {@link Products}.
 */
public interface Product {
    /** The pattern of the file's name. */
    String pattern();

    /** Writes the file's content; the same for the same item. */
    void write(ItemContext made, OutputStream out) throws IOException;

    /**
     * An output as a plan asks for it.
     *
     * @param file the pattern of its name
     * @param dpi pixels an inch, if said
     * @param step the step after which the cloth is shown, if said
     * @param sheet the sheet that is wanted instead of a picture, if said
     * @param paper the sheet's paper
     * @param what the part of the cloth that is on the sheet
     * @param place where it is written
     */
    record Asked(
            String file,
            OptionalDouble dpi,
            OptionalInt step,
            Optional<String> sheet,
            String paper,
            String what,
            SourceLocation place) {}

    /** Recognises what it can make. */
    interface Kind {
        /** The file ending it writes, such as {@code svg}. */
        String ending();

        /**
         * The product asked for.
         *
         * @throws id.canting.text.UserError where something asked for does not fit
         */
        Product make(Asked asked);
    }
}
