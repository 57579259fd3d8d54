package id.canting.geometry;

import java.util.stream.IntStream;

/** Which of some things, known by their numbers, belong together, directly or through others. */
final class Joined {
    private final int[] leader;

    /** Things of which none belongs to another yet. */
    Joined(int count) {
        leader = IntStream.range(0, count).toArray();
    }

    /** The first of those that belong together with one. */
    int first(int member) {
        int first = member;
        while (leader[first] != first) {
            leader[first] = leader[leader[first]];
            first = leader[first];
        }
        return first;
    }

    /** Puts two things together, with all that belong to either. */
    void join(int one, int other) {
        int first = Math.min(first(one), first(other));
        leader[Math.max(first(one), first(other))] = first;
    }
}
