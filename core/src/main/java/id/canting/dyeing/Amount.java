package id.canting.dyeing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * An amount as its sources give it, each with its own span where they do not agree.
 *
 * @param claims what each says; the first is worked with
 */
public record Amount(List<Claim> claims) {
    /** Copies the list, which has something in it. */
    public Amount {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an amount needs somebody who names it");
        }
    }

    /**
     * What one of those who name an amount says.
     *
     * @param low the least
     * @param high the most, not below low
     * @param sources their codes, divided by spaces; empty where it is this program's assumption
     */
    public record Claim(double low, double high, String sources) {
        /** Checks that it is above 0 and its ends in order. */
        public Claim {
            if (!(low > 0 && high >= low)) {
                throw new IllegalArgumentException("an amount goes from above 0 upward, but is " + low + " to " + high);
            }
        }

        /** A claim written {@code 3-4 Y04}, {@code 9} or {@code 100 J06 J07}. */
        private static Claim read(String cell) {
            String[] words = cell.strip().split(" +", 2);
            String[] ends = words[0].split("-", -1);
            return new Claim(
                    Double.parseDouble(ends[0]),
                    Double.parseDouble(ends[ends.length - 1]),
                    words.length > 1 ? words[1] : "");
        }
    }

    /** Claims divided by commas. */
    static Amount read(String cell) {
        List<Claim> claims = new ArrayList<>();
        for (String one : cell.split(",", -1)) {
            claims.add(Claim.read(one));
        }
        return new Amount(claims);
    }

    /** The least that any of them names. */
    public double low() {
        return claims.stream().mapToDouble(Claim::low).min().orElseThrow();
    }

    /** The most that any of them names. */
    public double high() {
        return claims.stream().mapToDouble(Claim::high).max().orElseThrow();
    }

    /** The amount to work with: the middle of the first claim. */
    public double usual() {
        return (claims.get(0).low() + claims.get(0).high()) / 2;
    }

    /** Whether no source names what is worked with. */
    public boolean assumed() {
        return claims.get(0).sources().isEmpty();
    }

    /** The codes of all who name it, in order, divided by spaces. */
    public String sources() {
        TreeSet<String> codes = new TreeSet<>();
        claims.forEach(claim -> codes.addAll(List.of(claim.sources().split(" ", -1))));
        codes.remove("");
        return String.join(" ", codes);
    }
}
