package id.canting.batch;

import id.canting.design.Design;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.scene.rings.RingStyle;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * A picture of the cloth.
 *
 * @param format one that holds pictures
 * @param dpi pixels an inch, as {@link Format#dpi} gives it
 * @param step after which it is shown; the finished cloth if not said
 * @param rings how soft edges are put down, as {@link RingStyle} reads it
 * @param place where it is asked for
 */
record PictureProduct(String pattern, Format format, double dpi, OptionalInt step, String rings, SourceLocation place)
        implements Product {
    @Override
    public String recipe() {
        return format.ending() + " " + dpi + " " + command().line();
    }

    private ReplayCommand command() {
        ReplayCommand picture = ReplayCommand.PICTURE.with("--rings", rings);
        return step.isPresent() ? picture.with("--step", Integer.toString(step.getAsInt())) : picture;
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
        format.write(RingStyle.parse(rings).of(made.picture(step)), dpi, made.imprint(command()), out);
    }
}
