package id.canting.output.format;

import id.canting.output.EmbeddedRecipe;
import id.canting.text.Messages;
import id.canting.text.UserError;

/**
 * The dots an inch that pictures of pixels may have.
 *
 * @param least the fewest
 * @param most the most
 * @param usual where none are asked for
 */
public record Dots(double least, double most, double usual) {
    private static final Messages MESSAGES = Messages.beside(EmbeddedRecipe.class, "messages");

    /**
     * Dots as they are asked for, to a thousandth: as the file tells them, so that it can be made again from what it
     * tells.
     *
     * @throws UserError where they are too few, too many, or no number
     */
    double checked(double asked) {
        if (!(asked >= least && asked <= most)) {
            throw outside(asked);
        }
        return Math.round(asked * 1000) / 1000.0;
    }

    /** That what was asked for is not among them. */
    UserError outside(Object asked) {
        return new UserError(MESSAGES.text("dpi.range", asked, least, most));
    }
}
