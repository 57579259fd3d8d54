package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.output.format.DesignName;
import id.canting.text.SafeName;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the names of a batch's files from patterns. Placeholders: {@code {design}}, {@code {index}} or
 * {@code {index:04}}, {@code {name}} in outputs, and every varied path, whole or by its last word.
 */
final class FileNames {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9.-]+)(?::0([1-9]))?}");

    /** What a batch itself writes. */
    private static final Set<String> OWN = Set.of(key(Manifest.JSON), key(Manifest.CSV), key(Manifest.SUMS));

    private FileNames() {}

    /** Checks that every item's files have names of their own, inside the output folder, on every kind of disk. */
    static void check(Plan plan, SourceLocation place) {
        Set<String> own = new HashSet<>(OWN);
        plan.besides(Shard.WHOLE).forEach(file -> own.add(key(file)));
        plan.contact().ifPresent(contact -> own.add(key(contact.file())));
        Map<String, Integer> owners = new HashMap<>();
        plan.items().forEach(item -> {
            for (Product output : plan.outputs()) {
                String file = file(plan, item, output.pattern(), place);
                String key = key(Fields.placed(place, () -> SafeName.checked(file)));
                if (own.contains(key)) {
                    throw new UserError(PlanReader.MESSAGES.text("name.reserved", file), place);
                }
                Integer other = owners.put(key, item.index());
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

    /** The name of a plan's design without its endings. */
    static String design(Plan plan) {
        return DesignName.of(plan.design().substring(plan.design().lastIndexOf('/') + 1));
    }

    private static Map<String, String> words(Plan plan, Plan.Item item) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("design", design(plan));
        item.labels().forEach((label, value) -> words.put(label, word(value)));
        for (String path : plan.paths()) {
            String filled = word(item.values().getOrDefault(path, ""));
            words.put(path, filled);
            words.putIfAbsent(path.substring(path.lastIndexOf('.') + 1), filled);
        }
        return words;
    }

    /** What two names share that are one file on some disk: in large or small letters, their accents put on them or beside. */
    private static String key(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
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
