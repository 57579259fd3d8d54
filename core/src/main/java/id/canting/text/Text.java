package id.canting.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A short text in both of the program's languages.
 *
 * @param id the Indonesian text
 * @param en the English text
 */
public record Text(String id, String en) {
    /** The text for something that is not known or not said; shown as nothing. */
    public static final Text EMPTY = new Text("", "");

    /** The same words in both languages, as for a proper name. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** Texts one after another in each language, with the same words between them. */
    public static Text joined(List<Text> texts, String between) {
        return new Text(
                texts.stream().map(Text::id).collect(Collectors.joining(between)),
                texts.stream().map(Text::en).collect(Collectors.joining(between)));
    }

    /** Texts one after another with commas between them, words that a language has twice only once. */
    public static Text listed(Collection<Text> texts) {
        return new Text(
                texts.stream().map(Text::id).distinct().collect(Collectors.joining(", ")),
                texts.stream().map(Text::en).distinct().collect(Collectors.joining(", ")));
    }

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.ID ? id : en;
    }

    /** The same words as they begin a line: with a capital. */
    public Text capital() {
        return new Text(capital(id), capital(en));
    }

    private static String capital(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** Whether nothing is said in either language. */
    public boolean isEmpty() {
        return id.isEmpty() && en.isEmpty();
    }

    /** The same text, in which a language that is missing has the words of the other. */
    public Text whole() {
        return new Text(id.isEmpty() ? en : id, en.isEmpty() ? id : en);
    }

    /** Whether exactly one of the languages is missing. */
    public boolean isHalf() {
        return id.isEmpty() != en.isEmpty();
    }
}
