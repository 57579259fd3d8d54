package id.canting.batch;

import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables as RFC 4180 and spreadsheets write them: cells between commas, semicolons or tabs, whichever the first row
 * has most of outside quotes, or the sign that a first line {@code sep=;} names. A first row of one cell parts no cells at
 * all, so that a column of numbers may have decimal commas. Cells are in double quotes where they hold what parts them, a
 * quote (doubled) or a line end. Lines may end in either way; a byte order mark, which spreadsheets write, is skipped.
 *
 * <p>No library, because each cell keeps its line and column: a wrong value is told with its place in the table, and the
 * usual readers know the place of a record at most.
 */
final class Csv {
    private static final Pattern NAMED = Pattern.compile("(?i:\"?sep=)([,;\\t|])\"?(?:\\r\\n|\\r|\\n)");
    private static final char ONE_CELL = '\0';

    private final String file;
    private final String text;
    private final char between;
    private int at;
    private int line = 1;
    private int lineStart;

    private Csv(String file, String text) {
        this.file = file;
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
        this.lineStart = at;
        Matcher named = NAMED.matcher(text).region(at, text.length());
        if (named.lookingAt()) {
            between = named.group(1).charAt(0);
            at = named.end();
            nextLine();
        } else {
            between = between(firstLine());
        }
    }

    /** The first row without what stands in quotes. */
    private String firstLine() {
        String bare = text.substring(at).replaceAll("\"[^\"]*+\"", "\"");
        return bare.lines().filter(row -> !row.isBlank()).findFirst().orElse("");
    }

    /** What parts the cells of a first row; what stands in no text where there is but one cell. */
    private static char between(String row) {
        char most = ONE_CELL;
        long many = 0;
        for (char sign : new char[] {',', ';', '\t'}) {
            long found = row.chars().filter(c -> c == sign).count();
            if (found > many) {
                most = sign;
                many = found;
            }
        }
        return most;
    }

    /** A cell and where it begins. */
    record Cell(String text, SourceLocation place) {}

    /**
     * The rows of a text; empty lines are left out.
     *
     * @param file its name for messages
     * @throws UserError at a quote that is not closed, or has words behind it
     */
    static List<List<Cell>> read(String file, String text) {
        Csv csv = new Csv(file, text);
        List<List<Cell>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            List<Cell> row = csv.row();
            if (row.size() > 1 || !row.get(0).text().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Cell> row() {
        List<Cell> row = new ArrayList<>();
        while (true) {
            SourceLocation place = place();
            row.add(new Cell(at < text.length() && text.charAt(at) == '"' ? quoted(place) : plain(place), place));
            if (at == text.length()) {
                return row;
            }
            char end = text.charAt(at++);
            if (end != between) {
                if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                nextLine();
                return row;
            }
        }
    }

    private String plain(SourceLocation place) {
        int from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            if (text.charAt(at) == '"') {
                throw new UserError(PlanReader.MESSAGES.text("csv.quote.inside"), place);
            }
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted(SourceLocation place) {
        StringBuilder words = new StringBuilder();
        at++;
        while (true) {
            if (at == text.length()) {
                throw new UserError(PlanReader.MESSAGES.text("csv.quote.open"), place);
            }
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                words.append(text.charAt(at++));
            } else if (c == '"') {
                if (at < text.length() && !ends(text.charAt(at))) {
                    throw new UserError(PlanReader.MESSAGES.text("csv.quote.end"), place());
                }
                return words.toString();
            } else {
                words.append(c);
                if (c == '\n') {
                    nextLine();
                }
            }
        }
    }

    private boolean ends(char c) {
        return c == between || c == '\n' || c == '\r';
    }

    private void nextLine() {
        line++;
        lineStart = at;
    }

    private SourceLocation place() {
        return new SourceLocation(file, line, at - lineStart + 1);
    }
}
