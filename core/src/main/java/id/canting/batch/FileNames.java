package id.canting.batch;

import id.canting.output.format.DesignName;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the names of a batch's files from patterns. Placeholders: {@code {design}}, {@code {index}} or
 * {@code {index:04}}, {@code {name}} in outputs, and every varied path, whole or by its last word.
 */
final class FileNames {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9.-]+)(?::0([1-9]))?}");
    private static final Pattern TAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,180}");

    /** What a batch itself writes, and what names a device on Windows, with any ending. */
    private static final Pattern RESERVED =
            Pattern.compile("(manifest\\.json|manifest\\.csv|sha256sums|(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?)");

    private FileNames() {}

    /** Checks that every item's files have names of their own, inside the output folder, on every kind of disk. */
    static void check(Plan plan, SourceLocation place) {
        Map<String, Integer> owners = new HashMap<>();
        plan.items().forEach(item -> {
            for (Product output : plan.outputs()) {
                String file = file(plan, item, output.pattern(), place);
                String lower = file.toLowerCase(Locale.ROOT);
                if (!tame(file)) {
                    throw new UserError(PlanReader.MESSAGES.text("name", file), place);
                }
                if (RESERVED.matcher(lower).matches()) {
                    throw new UserError(PlanReader.MESSAGES.text("name.reserved", file), place);
                }
                Integer other = owners.put(lower, item.index());
                if (other != null) {
                    throw new UserError(PlanReader.MESSAGES.text("clash", file, other, item.index()), place);
                }
            }
        });
    }

    static String file(Plan plan, Plan.Item item, String pattern) {
        return file(plan, item, pattern, new SourceLocation(plan.design(), 1, 1));
    }

    private static String file(Plan plan, Plan.Item item, String pattern, SourceLocation place) {
        Map<String, String> words = words(plan, item);
        words.put("name", fill(plan.name(), words, item, place));
        return fill(pattern, words, item, place);
    }

    private static Map<String, String> words(Plan plan, Plan.Item item) {
        Map<String, String> words = new LinkedHashMap<>();
        String file = plan.design().substring(plan.design().lastIndexOf('/') + 1);
        words.put("design", DesignName.of(file));
        item.labels().forEach((label, value) -> words.put(label, word(value)));
        for (String path : plan.paths()) {
            String filled = word(item.values().getOrDefault(path, ""));
            words.put(path, filled);
            words.putIfAbsent(path.substring(path.lastIndexOf('.') + 1), filled);
        }
        return words;
    }

    /** Whether a name is that of a file in the folder itself, on every kind of disk. */
    static boolean tame(String file) {
        return TAME.matcher(file).matches() && !file.contains("..") && !file.endsWith(".");
    }

    private static String word(String value) {
        return value.replace(" ", "").replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private static String fill(String pattern, Map<String, String> words, Plan.Item item, SourceLocation place) {
        Matcher match = PLACEHOLDER.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (match.find()) {
            String key = match.group(1);
            String word = words.get(key);
            if (key.equals("index")) {
                int digits = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
                String number = Integer.toString(item.index());
                word = "0".repeat(Math.max(0, digits - number.length())) + number;
            }
            if (word == null) {
                throw new UserError(
                        PlanReader.MESSAGES.text("placeholder", key, String.join(", ", words.keySet())), place);
            }
            match.appendReplacement(out, Matcher.quoteReplacement(word));
        }
        return match.appendTail(out).toString();
    }
}
