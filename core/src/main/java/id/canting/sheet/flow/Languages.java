package id.canting.sheet.flow;

import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;

/** The language or languages of a sheet. With both, Indonesian comes first and English stands fainter below it. */
public enum Languages {
    ID("id"),
    EN("en"),
    BOTH("id+en");

    private static final Messages MESSAGES = Messages.beside(Languages.class, "messages");

    private final String code;

    Languages(String code) {
        this.code = code;
    }

    /** How it is written. */
    public String code() {
        return code;
    }

    /**
     * The languages of a code.
     *
     * @throws UserError for another code
     */
    public static Languages of(String code) {
        for (Languages languages : values()) {
            if (languages.code.equals(code)) {
                return languages;
            }
        }
        throw new UserError(MESSAGES.text("languages.unknown", code));
    }

    /** One language. */
    public static Languages of(Language language) {
        return language == Language.ID ? ID : EN;
    }

    /** The language of what is said only once, such as a page's number. */
    public Language first() {
        return this == EN ? Language.EN : Language.ID;
    }

    /** What is said of a text: one wording, or two where the languages differ. */
    List<String> of(Text text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        said.add(text.in(first()));
        if (this == BOTH && !text.id().equals(text.en())) {
            said.add(text.en());
        }
        return said;
    }
}
