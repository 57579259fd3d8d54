package id.canting.batch;

import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a table of values is written, so that a program opens it in columns. Excel parts cells where the system's settings
 * say: by semicolons where numbers have a decimal comma, as in Indonesia. Without a byte order mark it takes the text for
 * another encoding than UTF-8.
 */
public enum CsvStyle {
    /** RFC 4180, as scripts and most programs read it. */
    COMMA(',', ""),
    /** For a spreadsheet where numbers have a decimal comma. */
    SEMICOLON(';', "\uFEFF"),
    /** For tools that read columns, such as {@code cut}. */
    TAB('\t', "");

    private final char between;
    private final String mark;

    CsvStyle(char between, String mark) {
        this.between = between;
        this.mark = mark;
    }

    /**
     * The style of that name.
     *
     * @throws UserError where there is none, naming the nearest
     */
    public static CsvStyle of(String name) {
        List<String> known = Stream.of(values()).map(CsvStyle::id).toList();
        return Stream.of(values())
                .filter(style -> style.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserError(PlanReader.MESSAGES.text(
                        "csv.style", name, String.join(", ", known), Suggestion.didYouMean(name, known))));
    }

    /** How it is named. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands before the first row. */
    String mark() {
        return mark;
    }

    /** A row with its line end; cells are put in quotes where they need them. */
    String row(List<String> cells) {
        return cells.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(between))) + "\r\n";
    }

    private String quoted(String words) {
        // Readers may take blanks at the edge of a plain cell away.
        boolean plain = words.equals(words.strip())
                && words.chars().noneMatch(c -> c == between || c == '"' || c == '\n' || c == '\r');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
