package id.canting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of the craft, with what it means.
 *
 * @param word the word in Indonesian and what English says for it
 * @param kept whether English keeps the Indonesian word because it has none
 * @param meaning what it means
 * @param sources codes of the sources, divided by spaces; empty where the explanation is common knowledge
 */
public record Glossary(Text word, boolean kept, Text meaning, String sources) {
    private static final int COLUMNS = 6;

    /** All words in the order of the list. */
    public static List<Glossary> all() {
        List<Glossary> all = new ArrayList<>();
        for (List<String> cells : DataTable.read(Glossary.class, "glossary.txt", COLUMNS)) {
            all.add(new Glossary(
                    new Text(cells.get(0), cells.get(1)),
                    cells.get(2).equals("kept"),
                    new Text(cells.get(3), cells.get(4)),
                    cells.get(5).equals("-") ? "" : cells.get(5)));
        }
        return all;
    }

    /** Whether a text says this word, whole, in that language. */
    public boolean isIn(String text, Language language) {
        String said = Pattern.quote(word.in(language).toLowerCase(Locale.ROOT));
        return Pattern.compile("(?<![\\p{L}-])" + said + "(?![\\p{L}-])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
