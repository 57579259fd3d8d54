package id.canting.design;

import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.regex.Pattern;

/** What the names of steps must be, by which paths and later steps refer to them. */
public final class StepNames {
    private static final Messages MESSAGES = Messages.beside(StepNames.class, "messages");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private StepNames() {}

    /**
     * A name as it is.
     *
     * @throws UserError unless it is lower case letters, digits and hyphens, at most 64, and begins with a letter
     */
    public static String check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new UserError(MESSAGES.text("name", name));
        }
        return name;
    }

    /** The mistake of giving two steps one name. */
    public static UserError twice(String name) {
        return new UserError(MESSAGES.text("name.twice", name));
    }
}
