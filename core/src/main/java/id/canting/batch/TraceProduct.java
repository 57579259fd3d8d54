package id.canting.batch;

import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.output.format.Format;
import id.canting.sheet.PageSize;
import id.canting.sheet.trace.TraceRequest;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Tracing pages of the cloth, in Indonesian.
 *
 * @param format one that holds books
 * @param wish what is traced and how
 * @param command that makes the same pages
 */
record TraceProduct(String pattern, Format format, TraceRequest wish, ReplayCommand command) implements Product {
    private static final String TRACE = "trace";
    private static final Language LANGUAGE = Language.ID;

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        format.write(wish.of(made.cloth()).book(LANGUAGE), made.imprint(command), out);
    }

    static TraceProduct of(Asked asked) {
        String sheet = asked.sheet().orElse("");
        if (!sheet.equals(TRACE)) {
            throw new UserError(PlanReader.MESSAGES.text("output.sheet", sheet), asked.place());
        }
        try {
            TraceRequest wish = new TraceRequest(
                    List.of(),
                    false,
                    asked.what(),
                    TraceRequest.USUAL_LINE,
                    true,
                    PageSize.of(asked.paper()),
                    TraceRequest.USUAL_OVERLAP,
                    false);
            ReplayCommand command = ReplayCommand.of("sheet", TRACE)
                    .with("--paper", asked.paper())
                    .with("--what", asked.what())
                    .with("--line", mm(TraceRequest.USUAL_LINE))
                    .with("--overlap", mm(TraceRequest.USUAL_OVERLAP))
                    .with("--lang", LANGUAGE.code());
            return new TraceProduct(asked.file(), asked.format(), wish, command);
        } catch (UserError fault) {
            throw fault.at(asked.place());
        }
    }

    private static String mm(double length) {
        return Decimals.write(length, 3) + " mm";
    }
}
