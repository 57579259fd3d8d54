package id.canting.text;

import java.util.Locale;

/** A language the program speaks. Both are first-class: every text exists in each. */
public enum Language {
    /** Bahasa Indonesia. */
    ID("id"),
    /** English. */
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, as written in {@code xml:lang} and given to {@code --lang}. */
    public String code() {
        return code;
    }

    /** Indonesian for an Indonesian locale (also under its old code {@code in}), English for any other. */
    public static Language of(Locale locale) {
        String language = locale.getLanguage();
        return language.equals("id") || language.equals("in") ? ID : EN;
    }
}
