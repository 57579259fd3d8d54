package id.canting.design.yaml;

import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says what a fault of the YAML library is about in words of whoever wrote the file: the tabulator, the colon, the
 * indentation, the bracket or the quote that has to be mended.
 */
final class YamlFault {
    private static final Messages MESSAGES = Messages.beside(YamlFault.class, "messages");

    /** A colon as it parts a key from its value. */
    private static final Pattern COLON = Pattern.compile(":(\\s|$)");

    private static final String NO_COLON = "could not find expected ':'";
    private static final String NO_QUOTE = "unexpected end of stream";

    private final List<String> lines;
    private final int line;

    private YamlFault(String text, int line) {
        this.lines = text.lines().toList();
        this.line = line;
    }

    /**
     * The fault in words.
     *
     * @param problem as the library says it
     * @param text the whole file
     * @param line where the fault was noticed, from 0
     */
    static Text of(String problem, String text, int line) {
        return new YamlFault(text, line).said(problem);
    }

    /** Whether a fault is to be mended where its piece began, not where it was noticed. */
    static boolean atItsStart(String problem) {
        return problem.contains(NO_COLON) || problem.contains(NO_QUOTE);
    }

    private Text said(String problem) {
        if (problem.contains("\\t(TAB)") || problem.contains("'\t")) {
            return MESSAGES.text("syntax.tab");
        }
        if (problem.contains("mapping values are not allowed")) {
            return colons(line) > 1 ? MESSAGES.text("syntax.colon") : beforeThis();
        }
        if (problem.contains(NO_COLON)) {
            return MESSAGES.text("syntax.key");
        }
        if (problem.contains("<block end>") || problem.contains("<block mapping start>")) {
            return MESSAGES.text("syntax.indent");
        }
        if (problem.contains("',' or '")) {
            return MESSAGES.text("syntax.bracket");
        }
        if (problem.contains(NO_QUOTE)) {
            return MESSAGES.text("syntax.quote");
        }
        return MESSAGES.text("syntax", problem.lines().findFirst().orElse(""));
    }

    /** A key where none may stand: the line before has lost its colon, or this one is not in line with it. */
    private Text beforeThis() {
        int before = line - 1;
        while (before >= 0 && blank(lines.get(before))) {
            before--;
        }
        return before >= 0 && colons(before) == 0
                ? MESSAGES.text("syntax.key.line", before + 1)
                : MESSAGES.text("syntax.indent");
    }

    private static boolean blank(String words) {
        return words.isBlank() || words.strip().startsWith("#");
    }

    private long colons(int at) {
        return at < 0 || at >= lines.size()
                ? 0
                : COLON.matcher(lines.get(at)).results().count();
    }
}
