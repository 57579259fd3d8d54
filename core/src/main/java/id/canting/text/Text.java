package id.canting.text;

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

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.ID ? id : en;
    }

    /** Whether nothing is said in either language. */
    public boolean isEmpty() {
        return id.isEmpty() && en.isEmpty();
    }

    /** Whether exactly one of the languages is missing. */
    public boolean isHalf() {
        return id.isEmpty() != en.isEmpty();
    }
}
