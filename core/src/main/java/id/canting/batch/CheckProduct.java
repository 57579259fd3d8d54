package id.canting.batch;

import id.canting.makeability.CraftLimits;
import id.canting.makeability.report.CheckReport;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.scene.Scene;
import id.canting.text.Language;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A page that shows where an item's cloth cannot be made.
 *
 * @param format one that holds pictures
 * @param dpi pixels an inch, as {@link Format#dpi} gives it
 * @param limits the cloth is held to
 * @param language of its words
 * @param command that makes the same page
 */
record CheckProduct(
        String pattern, Format format, double dpi, CraftLimits limits, Language language, ReplayCommand command)
        implements Product {
    @Override
    public String recipe() {
        return format.ending() + " " + dpi + " " + command.line();
    }

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        Scene page =
                CheckReport.of(made.cloth(), limits, made.library().catalogue()).picture(language);
        format.write(page, dpi, made.imprint(command), out);
    }
}
