package id.canting.mark;

import java.util.Optional;

/** What a mark is asked in common. */
final class MarkCases {
    static final Mark.Cases<Optional<Wax>> WAX = Mark.cases(
            Wax.all(Optional::of),
            Bound.all(bound -> Optional.empty()),
            pressed -> Optional.empty(),
            fold -> Optional.empty());

    static final Mark.Cases<Optional<Bound>> BOUND = Mark.cases(
            Wax.all(wax -> Optional.empty()),
            Bound.all(Optional::of),
            pressed -> Optional.empty(),
            fold -> Optional.empty());

    private MarkCases() {}
}
