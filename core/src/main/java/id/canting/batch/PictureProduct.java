package id.canting.batch;

import id.canting.cloth.PartOfPicture;
import id.canting.design.Design;
import id.canting.geometry.Box;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.scene.Scene;
import id.canting.sheet.repeat.Bleed;
import id.canting.text.Language;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A picture of the cloth.
 *
 * @param format one that holds pictures
 * @param dpi pixels an inch, as {@link Format#dpi} gives it
 * @param step after which it is shown; the finished cloth if not said
 * @param rings how soft edges are put down, as {@link Asked#style} reads it
 * @param part of the cloth that is shown, as {@link PartOfPicture} reads it; empty for all of it
 * @param bleed how far it goes on beyond its edges, as {@link Asked#bleed} reads it; empty where it does not
 * @param language of the labels, where the format has any
 * @param place where it is asked for
 */
record PictureProduct(
        String pattern,
        Format format,
        double dpi,
        OptionalInt step,
        String rings,
        String part,
        String bleed,
        Language language,
        SourceLocation place)
        implements Product {
    @Override
    public String recipe() {
        return format.ending() + " " + dpi + " " + command().line();
    }

    private ReplayCommand command() {
        String shown = step.isPresent() ? Integer.toString(step.getAsInt()) : "";
        ReplayCommand command = ReplayCommand.PICTURE
                .withAny("--rings", rings)
                .withAny("--step", shown)
                .withAny("--part", part)
                .withAny("--bleed", bleed);
        return format.spoken(command, language);
    }

    @Override
    public void check(Design design) {
        int steps = design.steps().size();
        if (step.orElse(0) > steps) {
            throw new UserError(PlanReader.MESSAGES.text("output.step", step.orElse(0), steps), place);
        }
    }

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        Scene whole = made.picture(step);
        Optional<Bleed> edge =
                bleed.isEmpty() ? Optional.empty() : Optional.of(Bleed.of(made.cloth(), Bleed.width(bleed)));
        Scene shown = edge.map(each -> each.of(whole)).orElse(whole);
        if (!part.isEmpty()) {
            Box box = PartOfPicture.box(made.cloth(), part);
            shown = PartOfPicture.of(shown, edge.map(each -> each.around(box)).orElse(box));
        }
        Pictures.write(Asked.style(rings).of(shown), edge, format, dpi, made.imprint(command()), out);
    }
}
