package id.canting.batch;

import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.scene.Scene;
import id.canting.sheet.repeat.Bleed;
import id.canting.sheet.view.View;
import id.canting.sheet.view.Viewed;
import id.canting.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Another view of the cloth, as {@code render --view} makes it.
 *
 * @param format one that holds pictures
 * @param dpi pixels an inch, as {@link Format#dpi} gives it
 * @param written the view as it is asked for
 * @param rings how soft edges are put down, as {@link Asked#style} reads it
 * @param bleed how far a repeat goes on beyond its edges, as {@link Asked#bleed} reads it; empty where it does not
 * @param language of the words in it
 */
record ViewProduct(
        String pattern, Format format, double dpi, String written, String rings, String bleed, Language language)
        implements Product {
    @Override
    public String recipe() {
        return format.ending() + " " + dpi + " " + command().line();
    }

    private ReplayCommand command() {
        return ReplayCommand.PICTURE
                .withAny("--rings", rings)
                .with("--view", written)
                .withAny("--bleed", bleed)
                .with(ReplayCommand.LANGUAGE, language.code());
    }

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        // What had to be fitted is told by the design's own commands; a batch would tell it once an item.
        Viewed viewed = new Viewed(made.cloth(), made.library(), language, note -> {});
        Scene scene = View.of(written).scene(viewed);
        Optional<Bleed> edge = bleed.isEmpty() ? Optional.empty() : Optional.of(new Bleed(Bleed.width(bleed), true));
        Scene shown = edge.map(each -> each.of(scene)).orElse(scene);
        Pictures.write(Asked.style(rings).of(shown), edge, format, dpi, made.imprint(command()), out);
    }
}
