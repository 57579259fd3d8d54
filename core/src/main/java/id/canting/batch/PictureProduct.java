package id.canting.batch;

import id.canting.output.format.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A picture of the cloth.
 *
 * @param format one that holds pictures
 * @param dpi pixels an inch, as {@link Format#dpi} gives it
 * @param step after which it is shown; the finished cloth if not said
 */
record PictureProduct(String pattern, Format format, double dpi, OptionalInt step) implements Product {
    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        format.write(made.picture(step), dpi, made.imprint(step, new TreeMap<>()), out);
    }
}
