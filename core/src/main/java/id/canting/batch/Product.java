package id.canting.batch;

import id.canting.design.Design;
import java.io.IOException;
import java.io.OutputStream;

/** A kind of file that a batch writes for every item; {@link Products} picks the one a plan asks for. */
public interface Product {
    /** The pattern of the file's name. */
    String pattern();

    /** All that decides the file's bytes besides the item's design: its format and the command that makes the same. */
    String recipe();

    /**
     * Checks, before any work, that there can be such a file of a design.
     *
     * @throws id.canting.text.UserError where the design has no such thing
     */
    default void check(Design design) {}

    /** Whether the file carries the item's design. */
    default boolean carriesDesign() {
        return true;
    }

    /**
     * Writes the file's content; the same for the same item.
     *
     * @throws id.canting.text.UserError where the item has no such thing
     */
    void write(ItemContext made, OutputStream out) throws IOException;
}
