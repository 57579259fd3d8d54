package id.canting.sheet.motif;

import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parts of motifs are called in both languages. */
public final class NamedParts {
    static final Messages MESSAGES = Messages.beside(NamedParts.class, "messages");

    private static final Set<String> KNOWN = MESSAGES.keys(Language.EN);

    private NamedParts() {}

    /** Whether a part has a name; a part of a user's own drawing may have none. */
    public static boolean known(String part) {
        return KNOWN.contains("name." + part);
    }

    /** The name of a part; as the drawing calls it where it has no other. */
    public static Text of(String part) {
        return known(part) ? MESSAGES.text("name." + part) : Text.same(part);
    }

    /** Names one after another, each once. */
    static Text list(Collection<Text> names) {
        return new Text(
                names.stream().map(Text::id).distinct().collect(Collectors.joining(", ")),
                names.stream().map(Text::en).distinct().collect(Collectors.joining(", ")));
    }
}
