package id.canting.sheet.practice;

import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a hand learns in an exercise. */
public enum Skill {
    /** Dots of wax in rows: nyecek. */
    DOTS,
    /** Straight lines. */
    LINES,
    /** Curves and closed forms. */
    CURVES,
    /** Fills, as their own drawing lays them: ngiseni. */
    ISEN,
    /** The outlines of a motif, part by part: nglowong. */
    OUTLINE,
    /** Rings to bind and stitches to sew: jumputan and jelujur. */
    TIES;

    /** The name a command line gives it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The skill for people. */
    public Text text() {
        return PracticeSheet.MESSAGES.text("skill." + code());
    }

    /**
     * The skill of a name.
     *
     * @throws UserError for another name
     */
    public static Skill of(String code) {
        return Arrays.stream(values())
                .filter(skill -> skill.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError(PracticeSheet.MESSAGES.text(
                        "skill.unknown", code, String.join(", ", known()), Suggestion.didYouMean(code, known()))));
    }

    private static List<String> known() {
        return Arrays.stream(values()).map(Skill::code).toList();
    }
}
