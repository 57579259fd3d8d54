package id.canting.batch;

import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.view.View;
import id.canting.sheet.view.Viewed;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Another view of the cloth, as {@code render --view} makes it.
 *
 * @param format one that holds pictures
 * @param dpi pixels an inch, as {@link Format#dpi} gives it
 * @param written the view as it is asked for
 * @param rings how soft edges are put down, as {@link Asked#style} reads it
 * @param languages one language, of the words in it
 */
record ViewProduct(String pattern, Format format, double dpi, String written, String rings, Languages languages)
        implements Product {
    @Override
    public String recipe() {
        return format.ending() + " " + dpi + " " + command().line();
    }

    private ReplayCommand command() {
        return ReplayCommand.PICTURE
                .withAny("--rings", rings)
                .with("--view", written)
                .with("--lang", languages.code());
    }

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        // What had to be fitted is told by the design's own commands; a batch would tell it once an item.
        Viewed viewed = new Viewed(made.cloth(), made.library(), languages.first(), note -> {});
        format.write(Asked.style(rings).of(View.of(written).scene(viewed)), dpi, made.imprint(command()), out);
    }
}
