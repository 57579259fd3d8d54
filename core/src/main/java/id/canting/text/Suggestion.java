package id.canting.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the valid names that a wrong one was probably meant to be: what the word stands for in the other language, what
 * was mistyped, and what it is a piece of.
 */
public final class Suggestion {
    private static final Messages MESSAGES = Messages.beside(Suggestion.class, "messages");

    /** A longer word is no mistyped name, and comparing it would cost too much. */
    private static final int LONGEST = 100;

    /** More names than these are no answer. */
    private static final int MOST = 3;

    /** A shorter word is a piece of too many names. */
    private static final int SHORTEST_PIECE = 3;

    private Suggestion() {}

    /**
     * The valid name that a word stands for, as {@code lebar} does for {@code width}; else the one with the fewest letter
     * edits from it, if at most about a third of the letters differ (at least two); among equals the first in
     * alphabetical order.
     */
    public static Optional<String> to(String given, Collection<String> valid) {
        return Stream.of(meant(given, valid), mistyped(given, valid))
                .flatMap(List::stream)
                .findFirst();
    }

    /** The valid names near a word, at most three, the likeliest first. */
    public static List<String> near(String given, Collection<String> valid) {
        return near(given, valid.stream().distinct().collect(Collectors.toMap(name -> name, Text::same)));
    }

    /**
     * The valid names near a word, at most three, the likeliest first: those it is another word for, else those it is a
     * piece of, else the one it is mistyped from, else those that people call by it among other words.
     *
     * @param valid what people call each valid name, in both languages
     */
    public static List<String> near(String given, Map<String, Text> valid) {
        if (given.length() > LONGEST) {
            return List.of();
        }
        String word = Synonyms.plain(given);
        return Stream.of(
                        meant(given, valid.keySet()),
                        called(valid, name -> name.equals(word)),
                        first(valid.keySet().stream().filter(name -> holds(name, word))),
                        mistyped(given, valid.keySet()),
                        called(valid, name -> holds(name, word)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The question for a message about a name that is none: "Did you mean "udang"?", after the space that parts it from
     * the sentence before; nothing where no valid name is near.
     */
    public static Text didYouMean(String given, Collection<String> valid) {
        return didYouMean(near(given, valid));
    }

    /** The same question where people call the valid names by words of their own. */
    public static Text didYouMean(String given, Map<String, Text> valid) {
        return didYouMean(near(given, valid));
    }

    /** The same question for names that were found otherwise; nothing for none. */
    public static Text didYouMean(List<String> names) {
        if (names.isEmpty()) {
            return Text.EMPTY;
        }
        int last = names.size() - 1;
        String before = String.join("\", \"", names.subList(0, last));
        return last == 0
                ? MESSAGES.text("nearest", names.get(0))
                : MESSAGES.text("nearest.several", before, names.get(last));
    }

    /** The names that a word stands for, or that it is but for capitals, spaces and the like. */
    private static List<String> meant(String given, Collection<String> valid) {
        String word = given.length() > LONGEST ? "" : Synonyms.plain(given);
        return Stream.concat(Stream.of(word), Synonyms.of(word).stream())
                .filter(valid::contains)
                .limit(MOST)
                .toList();
    }

    private static List<String> mistyped(String given, Collection<String> valid) {
        if (given.length() > LONGEST) {
            return List.of();
        }
        int most = Math.max(2, given.length() / 3);
        return valid.stream()
                .filter(name -> edits(given, name) <= Math.min(most, given.length() - 1))
                .min(Comparator.comparingInt((String name) -> edits(given, name))
                        .thenComparing(name -> name))
                .stream()
                .toList();
    }

    private static boolean holds(String name, String word) {
        return word.length() >= SHORTEST_PIECE
                && Arrays.asList(name.split("[-. ,()]+", -1)).contains(word);
    }

    private static List<String> called(Map<String, Text> valid, Predicate<String> fits) {
        return first(valid.entrySet().stream()
                .filter(entry -> Stream.of(
                                entry.getValue().id(), entry.getValue().en())
                        .map(Synonyms::plain)
                        .anyMatch(fits))
                .map(Map.Entry::getKey));
    }

    private static List<String> first(Stream<String> names) {
        return names.sorted().limit(MOST).toList();
    }

    /** The number of letters to insert, delete, replace or swap with a neighbour to turn one word into the other. */
    static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int replace = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
