package id.canting.parameter;

import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One of several things that have names, by its name. */
public final class Options {
    private static final Messages MESSAGES = Messages.beside(Options.class, "messages");

    private Options() {}

    /**
     * The thing of a name.
     *
     * @param key what is chosen, for the message
     * @param word the name as written
     * @param id the name of each
     * @throws UserError for another name, with the nearest and all there are
     */
    public static <T> T find(String key, String word, T[] options, Function<T, String> id) {
        return Arrays.stream(options)
                .filter(option -> id.apply(option).equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = Arrays.stream(options).map(id).toList();
                    return new UserError(MESSAGES.text(
                            "option", key, word, Suggestion.didYouMean(word, names), String.join(", ", names)));
                });
    }
}
