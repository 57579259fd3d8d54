package id.canting.cli.shell;

import id.canting.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a command as one line in a file, so that the file can be made again: parted by spaces; a space or per
 * cent sign within a word is written %20 or %25.
 */
public final class CommandCodec {
    private CommandCodec() {}

    /** The line of a command whose words are written in a language. */
    public static String join(List<String> words, Language language) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--lang", language.code()));
        return join(all);
    }

    /** The line of a command whose product is the same in every language. */
    public static String join(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .map(word -> word.replace("%", "%25").replace(" ", "%20"))
                        .toList());
    }

    /** The words of a line. */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split(" +", -1)) {
            words.add(word.replace("%20", " ").replace("%25", "%"));
        }
        return words;
    }
}
