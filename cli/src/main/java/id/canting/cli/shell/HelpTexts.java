package id.canting.cli.shell;

import id.canting.text.Language;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of help in one language, for picocli, which asks for them by key. */
public final class HelpTexts extends ResourceBundle {
    private final Language language;

    public HelpTexts(Language language) {
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return Terminal.MESSAGES.keys(language).contains(key)
                ? Terminal.MESSAGES.text(key).in(language)
                : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Terminal.MESSAGES.keys(language));
    }
}
