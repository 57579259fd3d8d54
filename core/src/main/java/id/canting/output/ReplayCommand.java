package id.canting.output;

import id.canting.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command that makes a file again: the words of a command line, without the program's name, without the design,
 * which the file carries, and without where the product goes.
 *
 * <p>A file carries it as one line, the setting {@value #SETTING}: words parted by spaces. A per cent sign, a space and
 * whatever else is not printable ASCII is written as its bytes in UTF-8, each a per cent sign and two hexadecimal
 * digits; a word of nothing is a per cent sign alone. A file without the setting shows the finished cloth.
 *
 * @param words an option with its value is one word, {@code --name=value}
 */
public record ReplayCommand(List<String> words) {
    /** Under which a file carries the line. */
    public static final String SETTING = "command";

    /** The finished cloth, which a file needs no setting for. */
    public static final ReplayCommand PICTURE = of("render");

    /** The option that names a language. */
    public static final String LANGUAGE = "--lang";

    private static final String NOTHING = "%";
    private static final String ESCAPE = "%[0-9A-Fa-f]{2}";

    /** Copies the list. */
    public ReplayCommand {
        words = List.copyOf(words);
    }

    public static ReplayCommand of(String... words) {
        return new ReplayCommand(Arrays.asList(words));
    }

    /** The command of a line, as {@link #line} writes it. */
    public static ReplayCommand parse(String line) {
        String plain = line.strip();
        return plain.isEmpty()
                ? of()
                : new ReplayCommand(Arrays.stream(plain.split(" +", -1))
                        .map(ReplayCommand::plain)
                        .toList());
    }

    /** The same with a value of an option; a value it had gives way. */
    public ReplayCommand with(String option, String value) {
        List<String> all = new ArrayList<>(words);
        all.removeIf(word -> word.startsWith(option + "="));
        all.add(option + "=" + value);
        return new ReplayCommand(all);
    }

    /** The same with an option that has no value. */
    public ReplayCommand with(String option) {
        List<String> all = new ArrayList<>(words);
        all.remove(option);
        all.add(option);
        return new ReplayCommand(all);
    }

    /** The same with a value of an option, if there is one. */
    public ReplayCommand withAny(String option, String value) {
        return value.isEmpty() ? this : with(option, value);
    }

    /** The same with an option that is given once for each of some values. */
    public ReplayCommand withEach(String option, List<String> values) {
        List<String> all = new ArrayList<>(words);
        values.forEach(value -> all.add(option + "=" + value));
        return new ReplayCommand(all);
    }

    /** The language it names for words that are said once; Indonesian where it names none. */
    public Language language() {
        return words.contains(LANGUAGE + "=" + Language.EN.code()) ? Language.EN : Language.ID;
    }

    /** The command as one line. */
    public String line() {
        return String.join(" ", words.stream().map(ReplayCommand::escaped).toList());
    }

    /**
     * What a file carries that this command makes.
     *
     * @param version of the program
     * @param recipe the design as a design file's text; empty where the command says all
     * @param settings what else decides the file
     */
    public EmbeddedRecipe recipe(String version, String recipe, Map<String, String> settings) {
        TreeMap<String, String> all = new TreeMap<>(settings);
        if (!equals(PICTURE)) {
            all.put(SETTING, line());
        }
        return new EmbeddedRecipe(version, recipe, all);
    }

    private static String escaped(String word) {
        if (word.isEmpty()) {
            return NOTHING;
        }
        StringBuilder out = new StringBuilder();
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ' && each < 0x7F && each != '%') {
                out.append((char) each);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", each & 0xFF));
            }
        }
        return out.toString();
    }

    /** A per cent sign that nothing of ours stands behind is left as it is: the line may be a stranger's. */
    private static String plain(String word) {
        if (word.equals(NOTHING)) {
            return "";
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            String ahead = new String(bytes, i, Math.min(3, bytes.length - i), StandardCharsets.ISO_8859_1);
            if (ahead.matches(ESCAPE)) {
                out.write(Integer.parseInt(ahead.substring(1), 16));
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
