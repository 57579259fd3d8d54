package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import id.canting.text.Messages;
import id.canting.text.UserError;

/** How much is taken from a strange file, and how its faults are told. */
final class RecipeBounds {
    /** The longest recipe taken from a file, in characters: as long as a design file may be. */
    static final int MOST_CHARACTERS = 1 << 20;

    /** The most settings taken from a file. */
    static final int MOST_SETTINGS = 1000;

    private static final Messages MESSAGES = Messages.beside(EmbeddedRecipe.class, "messages");

    private RecipeBounds() {}

    /** Whether it says neither a design nor a command that needs none. */
    static boolean isNothing(EmbeddedRecipe recipe) {
        return recipe.recipe().isEmpty() && !recipe.settings().containsKey("command");
    }

    static UserError fault(String key, Object... arguments) {
        return new UserError(MESSAGES.text(key, arguments));
    }
}
