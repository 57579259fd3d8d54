package id.canting.motif.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Parts a style sheet into its rules and a rule into its declarations, as far as every one can be judged by itself: a
 * mistake in one then costs nothing but that one. What they mean is left to Apache Batik.
 */
final class CssText {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)|<!--|-->", Pattern.DOTALL);
    private static final Pattern PRINT_ONLY = Pattern.compile("(?i).*\\b(print|speech|aural|braille|tty|tv)\\b.*");
    private static final Pattern ANY_SCREEN = Pattern.compile("(?i).*\\b(all|screen)\\b.*");

    /** Rules nested deeper than this are not followed: no program writes them. */
    private static final int DEEPEST = 20;

    private CssText() {}

    /** A rule: what it speaks of, and its declarations as written. */
    record Rule(String selectors, String block) {}

    /**
     * One declaration.
     *
     * @param name in lower case
     * @param value without "!important"
     */
    record Declaration(String name, String value, boolean important) {}

    /**
     * A sheet taken apart.
     *
     * @param passedOver names of rules that are not followed, such as {@code @import}
     */
    record Sheet(List<Rule> rules, List<String> passedOver) {}

    /** The rules of a sheet for a screen, those within {@code @media} among them. */
    static Sheet sheet(String css) {
        Sheet sheet = new Sheet(new ArrayList<>(), new ArrayList<>());
        rules(COMMENT.matcher(css).replaceAll(" "), sheet, 0);
        return sheet;
    }

    private static void rules(String css, Sheet sheet, int depth) {
        int at = 0;
        while (at < css.length()) {
            int end = end(css, at, "{;}");
            String head = css.substring(at, end).strip();
            if (end < css.length() && css.charAt(end) == '{') {
                int close = end(css, end + 1, "}");
                block(head, css.substring(end + 1, close), sheet, depth);
                at = close + 1;
            } else {
                if (head.toLowerCase(Locale.ROOT).startsWith("@import")) {
                    sheet.passedOver.add("@import");
                }
                at = end + 1;
            }
        }
    }

    private static void block(String head, String block, Sheet sheet, int depth) {
        if (depth > DEEPEST) {
            sheet.passedOver.add(head.isEmpty() ? "{" : MendedAttributes.shortened(head));
            return;
        }
        if (!head.startsWith("@")) {
            if (!head.isEmpty()) {
                sheet.rules.add(new Rule(head, block));
            }
            return;
        }
        String name = head.split("[\\s({]", 2)[0].toLowerCase(Locale.ROOT);
        String said = head.substring(name.length());
        switch (name) {
            case "@media" -> {
                if (ANY_SCREEN.matcher(said).matches()
                        || !PRINT_ONLY.matcher(said).matches()) {
                    rules(block, sheet, depth + 1);
                }
            }
            case "@supports", "@layer" -> rules(block, sheet, depth + 1);
            case "@font-face", "@keyframes", "@-webkit-keyframes", "@page", "@counter-style", "@property" -> {}
            default -> sheet.passedOver.add(name);
        }
    }

    /** The declarations of a rule or of an attribute {@code style}. */
    static List<Declaration> declarations(String block) {
        String css = COMMENT.matcher(block).replaceAll(" ");
        List<Declaration> declarations = new ArrayList<>();
        int at = 0;
        while (at < css.length()) {
            int end = end(css, at, ";");
            String written = css.substring(at, end);
            int colon = written.indexOf(':');
            if (colon > 0) {
                String name = written.substring(0, colon).strip();
                String value = written.substring(colon + 1).strip();
                String bare = value.replaceFirst("(?i)\\s*!\\s*important\\s*$", "");
                boolean own = name.startsWith("--");
                declarations.add(new Declaration(
                        own ? name : name.toLowerCase(Locale.ROOT), bare, bare.length() < value.length()));
            }
            at = end + 1;
        }
        return declarations;
    }

    /** Parts a list at its commas, but not within brackets or quotes. */
    static List<String> listed(String list) {
        List<String> items = new ArrayList<>();
        int at = 0;
        while (at <= list.length()) {
            int end = end(list, at, ",");
            items.add(list.substring(at, end).strip());
            at = end + 1;
        }
        return items;
    }

    /** Where one of some characters stands next, outside of quotes and of brackets opened on the way; else the end. */
    private static int end(String css, int from, String stops) {
        int open = 0;
        char quote = 0;
        for (int i = from; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (open == 0 && stops.indexOf(c) >= 0) {
                return i;
            } else if ("({[".indexOf(c) >= 0) {
                open++;
            } else if (")}]".indexOf(c) >= 0 && open > 0) {
                open--;
            }
        }
        return css.length();
    }
}
