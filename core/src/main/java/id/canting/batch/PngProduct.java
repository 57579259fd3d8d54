package id.canting.batch;

import id.canting.output.png.PngWriter;
import id.canting.text.Decimals;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The cloth in pixels.
 *
 * @param dpi pixels an inch
 * @param step after which it is shown; the finished cloth if not said
 */
record PngProduct(String pattern, double dpi, OptionalInt step) implements Product {
    private static final double LEAST_DPI = 10;
    private static final double MOST_DPI = 1200;
    private static final double USUAL_DPI = 100;

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        PngWriter.write(
                made.picture(step), dpi, made.imprint(step, new TreeMap<>(Map.of("dpi", Decimals.write(dpi, 3)))), out);
    }

    /** Files ending in png. */
    static final class Kind implements Product.Kind {
        @Override
        public String ending() {
            return "png";
        }

        @Override
        public Product make(Asked asked) {
            double dpi = asked.dpi().orElse(USUAL_DPI);
            if (!(dpi >= LEAST_DPI && dpi <= MOST_DPI)) {
                throw new UserError(PlanReader.MESSAGES.text("dpi", dpi, LEAST_DPI, MOST_DPI), asked.place());
            }
            return new PngProduct(asked.file(), dpi, asked.step());
        }
    }
}
