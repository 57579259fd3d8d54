package id.canting.geometry;

import id.canting.text.Text;
import java.util.Locale;

/**
 * What a figure or a part of one is called where people edit it: no more than words, of no meaning for its form.
 *
 * @param words by which programs find it: lower case letters, digits and hyphens, with single spaces between words
 * @param text for people
 */
public record Label(String words, Text text) {
    /** Checks the words. */
    public Label {
        if (!words.matches("[a-z0-9-]+( [a-z0-9-]+)*")) {
            throw new IllegalArgumentException(
                    "a label is words of lower case letters, digits and hyphens, but is " + words);
        }
    }

    /**
     * A label of some words as people wrote them, each made one that a label may have.
     *
     * @param text for people
     */
    public static Label of(Text text, String... written) {
        StringBuilder words = new StringBuilder();
        for (String word : written) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
            words.append(words.isEmpty() ? "" : " ").append(plain.isEmpty() ? "-" : plain);
        }
        return new Label(words.toString(), text);
    }
}
