package id.canting.batch;

import id.canting.output.svg.SvgWriter;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The cloth as a drawing in layers.
 *
 * @param step after which it is shown; the finished cloth if not said
 */
record SvgProduct(String pattern, OptionalInt step) implements Product {
    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        SvgWriter.write(made.picture(step), made.imprint(step, new TreeMap<>()), out);
    }

    /** Files ending in svg. */
    static final class Kind implements Product.Kind {
        @Override
        public String ending() {
            return "svg";
        }

        @Override
        public Product make(Asked asked) {
            if (asked.dpi().isPresent()) {
                throw new UserError(PlanReader.MESSAGES.text("output.dpi", asked.file()), asked.place());
            }
            return new SvgProduct(asked.file(), asked.step());
        }
    }
}
