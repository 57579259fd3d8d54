package id.canting.cloth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is painted on a part of the cloth, found from the top down until nothing below can be seen any more. */
final class Pile {
    private final List<Painted> topFirst = new ArrayList<>();
    private boolean full;

    /** Puts something under all that is there. */
    void under(Painted painted) {
        topFirst.add(painted);
    }

    /** Puts what hides everything else under all that is there. */
    void ground(Pile lowest) {
        topFirst.addAll(lowest.topFirst);
        full = true;
    }

    /** Whether what would be put under it is not seen. */
    boolean isFull() {
        return full;
    }

    /** In the order in which it is painted. */
    List<Painted> painted() {
        List<Painted> painted = new ArrayList<>(topFirst);
        Collections.reverse(painted);
        return painted;
    }
}
