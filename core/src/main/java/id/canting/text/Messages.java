package id.canting.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/**
 * A bundle of messages in both languages, read from {@code NAME.properties} (English) and {@code NAME_id.properties}
 * (Indonesian), both UTF-8, beside a class. In a message {@code {0}}, {@code {1}} … stand for the arguments; there is
 * no quoting, and {@code {canting}} for how the program was started. The default locale plays no part: the caller's {@link Language} decides.
 */
public final class Messages {
    /** Stands in a hint that can be copied for the name the program was started by. */
    private static final String PROGRAM = "{canting}";

    private final Properties english;
    private final Properties indonesian;

    private Messages(Properties english, Properties indonesian) {
        this.english = english;
        this.indonesian = indonesian;
    }

    /**
     * Reads the bundle that lies beside a class.
     *
     * @throws IllegalStateException when a file of the bundle is missing, which is a fault of the build
     */
    public static Messages beside(Class<?> owner, String name) {
        return new Messages(read(owner, name + ".properties"), read(owner, name + "_id.properties"));
    }

    /**
     * The message of a key, in both languages.
     *
     * @param arguments put in for {@code {0}}, {@code {1}} …; a {@link Text} gives each language its own words, a
     *     {@link Double} is written with the language's decimal sign and at most three decimals
     * @throws IllegalArgumentException for a key that the bundle lacks
     */
    public Text text(String key, Object... arguments) {
        return new Text(fill(key, indonesian, Language.ID, arguments), fill(key, english, Language.EN, arguments));
    }

    /** The keys of one language's file, for the test that both are complete. */
    public Set<String> keys(Language language) {
        return (language == Language.ID ? indonesian : english).stringPropertyNames();
    }

    private static String fill(String key, Properties bundle, Language language, Object... arguments) {
        String message = bundle.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("no message '" + key + "' in language " + language.code());
        }
        StringBuilder out = new StringBuilder(message.length() + 40);
        int at = 0;
        while (at < message.length()) {
            int end = message.charAt(at) == '{' ? message.indexOf('}', at) : -1;
            int index = end < 0 ? -1 : index(message.substring(at + 1, end));
            if (message.startsWith(PROGRAM, at)) {
                out.append(ProgramName.words());
                at += PROGRAM.length();
            } else if (index >= 0 && index < arguments.length) {
                out.append(spoken(arguments[index], language));
                at = end + 1;
            } else {
                out.append(message.charAt(at++));
            }
        }
        return out.toString();
    }

    private static int index(String digits) {
        return digits.length() == 1 && Character.isDigit(digits.charAt(0)) ? digits.charAt(0) - '0' : -1;
    }

    private static String spoken(Object argument, Language language) {
        if (argument instanceof Text text) {
            return text.in(language);
        }
        if (argument instanceof Double number) {
            return Decimals.spoken(number, 3, language);
        }
        return String.valueOf(argument);
    }

    private static Properties read(Class<?> owner, String file) {
        Properties bundle = new Properties();
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the message file " + file + " is missing beside " + owner.getName());
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return bundle;
    }
}
