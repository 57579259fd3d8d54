package id.canting.batch;

import id.canting.output.format.Format;
import id.canting.sheet.PageSize;
import id.canting.sheet.trace.TraceRequest;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Tracing pages of the cloth, in Indonesian.
 *
 * @param format one that holds books
 * @param wish what is traced and how
 * @param command that makes the same pages
 */
record TraceProduct(String pattern, Format format, TraceRequest wish, String command) implements Product {
    private static final String TRACE = "trace";

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        TreeMap<String, String> settings = new TreeMap<>(Map.of("command", command));
        format.write(wish.of(made.cloth()).book(Language.ID), made.imprint(OptionalInt.empty(), settings), out);
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
            String command = "sheet trace --what " + asked.what() + " --paper " + asked.paper()
                    + " --line 0.7%20mm --overlap 10%20mm --lang id";
            return new TraceProduct(asked.file(), asked.format(), wish, command);
        } catch (UserError fault) {
            throw fault.at(asked.place());
        }
    }
}
