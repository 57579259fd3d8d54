package id.canting.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a file name made from a design or a plan can be written on every system, inside the folder it is meant for.
 * It is about one name, not a path: a path that the user typed as a target is theirs to choose.
 */
public final class SafeName {
    /** The longest name, in UTF-8 bytes: what common file systems take (255), less room for a temporary name. */
    public static final int LONGEST = 200;

    private static final Messages MESSAGES = Messages.beside(SafeName.class, "messages");

    /** Names that stand for devices on Windows, with any ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?");

    private SafeName() {}

    /**
     * What is wrong with a name; nothing if it is safe. Unsafe are: an empty name, {@code .} and {@code ..}, separators
     * of paths and drives, the other characters that Windows forbids, control characters (NUL among them), characters
     * that turn the reading direction or show nothing, halves of surrogate pairs, a dot or space at the end, a space, a
     * minus or a dot at the start, Windows' device names, and more than {@link #LONGEST} bytes.
     */
    public static Optional<Text> fault(String name) {
        String key = key(name);
        return key.isEmpty() ? Optional.empty() : Optional.of(MESSAGES.text(key, SafeText.of(name), LONGEST));
    }

    private static String key(String name) {
        if (name.isEmpty()) {
            return "name.empty";
        }
        if (name.codePoints().anyMatch(SafeText::unseen)) {
            return "name.unseen";
        }
        if (name.chars().anyMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0)) {
            return "name.mark";
        }
        if (edge(name)) {
            return "name.edge";
        }
        if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return "name.device";
        }
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST ? "name.long" : "";
    }

    /**
     * A name as it is, if it is safe.
     *
     * @throws UserError saying what is wrong with it
     */
    public static String checked(String name) {
        fault(name).ifPresent(fault -> {
            throw new UserError(fault);
        });
        return name;
    }

    private static boolean edge(String name) {
        char first = name.charAt(0);
        char last = name.charAt(name.length() - 1);
        return first == ' ' || first == '-' || first == '.' || last == ' ' || last == '.';
    }
}
