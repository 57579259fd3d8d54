package id.canting.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the valid name that a mistyped one was probably meant to be. */
public final class Suggestion {
    private static final Messages MESSAGES = Messages.beside(Suggestion.class, "messages");

    /** A longer word is no mistyped name, and comparing it would cost too much. */
    private static final int LONGEST = 100;

    private Suggestion() {}

    /**
     * The valid name with the fewest letter edits from the given one, if at most about a third of the letters differ
     * (at least two); among equals the first in alphabetical order.
     */
    public static Optional<String> to(String given, Collection<String> valid) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(2, given.length() / 3);
        return valid.stream()
                .filter(name -> edits(given, name) <= most)
                .min(Comparator.comparingInt((String name) -> edits(given, name))
                        .thenComparing(name -> name));
    }

    /**
     * The question for a message about a name that is none: "Did you mean "udang"?", after the space that parts it from
     * the sentence before; nothing where no valid name is near.
     */
    public static Text didYouMean(String given, Collection<String> valid) {
        return to(given, valid).map(Suggestion::didYouMean).orElse(Text.EMPTY);
    }

    /** The same question for a name that was found otherwise. */
    public static Text didYouMean(String name) {
        return MESSAGES.text("nearest", name);
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
