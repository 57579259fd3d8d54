package id.canting.cloth;

import java.util.List;

/**
 * What is on the cloth at one moment.
 *
 * @param baths how many dye baths it has been through
 * @param tied names of the tie steps whose bindings are still on
 * @param waxed names of the wax steps whose wax is still on, in the order they were laid
 */
public record State(int baths, List<String> tied, List<String> waxed) {
    /** The bare cloth. */
    public static final State BARE = new State(0, List.of(), List.of());

    /** Copies the lists. */
    public State {
        tied = List.copyOf(tied);
        waxed = List.copyOf(waxed);
    }
}
