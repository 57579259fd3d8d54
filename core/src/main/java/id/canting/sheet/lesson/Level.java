package id.canting.sheet.lesson;

import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.Locale;

/** For whom a lesson is. Which level a design asks of hands is the trainer's to say; nothing is worked out. */
public enum Level {
    BEGINNER(new Text("pemula", "beginner")),
    INTERMEDIATE(new Text("menengah", "intermediate")),
    ADVANCED(new Text("mahir", "advanced"));

    private final Text text;

    Level(Text text) {
        this.text = text;
    }

    /** The level for people. */
    public Text text() {
        return text;
    }

    /** How it is written in files. */
    public String id() {
        return text.en();
    }

    /**
     * The level of a word in either language.
     *
     * @throws UserError for another word
     */
    public static Level of(String word) {
        String said = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(level -> level.text.id().equals(said) || level.text.en().equals(said))
                .findFirst()
                .orElseThrow(() -> new UserError(Lesson.MESSAGES.text(
                        "level.unknown",
                        word,
                        Suggestion.didYouMean(
                                word, Arrays.stream(values()).map(Level::id).toList()))));
    }
}
