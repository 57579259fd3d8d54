package id.canting.cli.shell;

import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts of help in one language, for picocli, which asks for them by key. What the program knows itself is not
 * written in the texts but asked for by keys of its own, such as <code>${bundle:formats}</code>.
 */
public final class HelpTexts extends ResourceBundle {
    private static final Map<String, String> KNOWN = Map.of(
            "formats", choice(List.of(Format.values())),
            "formats.pictures", choice(Format.holding(Content.PICTURE)),
            "formats.books", choice(Format.holding(Content.BOOK)),
            "formats.machines", choice(Format.holding(Content.MACHINE)));

    private final Language language;

    public HelpTexts(Language language) {
        this.language = language;
    }

    private static String choice(List<Format> formats) {
        return String.join("|", formats.stream().map(Format::ending).toList());
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String known = KNOWN.get(key);
        if (known != null) {
            return known;
        }
        return Terminal.MESSAGES.keys(language).contains(key)
                ? Terminal.MESSAGES.text(key).in(language)
                : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = new ArrayList<>(Terminal.MESSAGES.keys(language));
        keys.addAll(KNOWN.keySet());
        return Collections.enumeration(keys);
    }
}
