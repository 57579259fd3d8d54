package id.canting.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a word that people type may stand for in a design, a plan or an option, by the table {@code synonyms.txt}. */
final class Synonyms {
    private static final int COLUMNS = 2;
    private static final Map<String, List<String>> ALL = read();

    private Synonyms() {}

    /** A word as names are spelled: small letters, with hyphens for what parts its pieces. */
    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    /** The names a word may stand for, the likeliest first; none for a word that is not in the table. */
    static List<String> of(String word) {
        return ALL.getOrDefault(word, List.of());
    }

    /** The whole table, for the test that each of its names is one somewhere. */
    static Map<String, List<String>> all() {
        return ALL;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> all = new TreeMap<>();
        DataTable.read(Synonyms.class, "synonyms.txt", COLUMNS)
                .forEach(cells ->
                        all.put(cells.get(0), Arrays.asList(cells.get(1).split(" +"))));
        return Collections.unmodifiableMap(all);
    }
}
