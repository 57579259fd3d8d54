package id.canting.batch;

import id.canting.output.pdf.PdfWriter;
import id.canting.scene.Book;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The cloth as one page of its size.
 *
 * @param step after which it is shown; the finished cloth if not said
 */
record PdfProduct(String pattern, OptionalInt step) implements Product {
    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        PdfWriter.write(Book.of(made.picture(step)), made.imprint(step, new TreeMap<>()), out);
    }

    /** Files ending in pdf. */
    static final class Kind implements Product.Kind {
        @Override
        public String ending() {
            return "pdf";
        }

        @Override
        public Product make(Asked asked) {
            if (asked.dpi().isPresent()) {
                throw new UserError(PlanReader.MESSAGES.text("output.dpi", asked.file()), asked.place());
            }
            if (asked.sheet().isPresent()) {
                return TraceProduct.of(asked);
            }
            return new PdfProduct(asked.file(), asked.step());
        }
    }
}
