package id.canting.mark;

import java.util.Optional;
import java.util.function.Function;

/** Cases of marks put together from what is said of each kind. */
record MarkCases<R>(
        Wax.Cases<R> waxed, Bound.Cases<R> bound, Function<Mark.Pressed, R> clamped, Function<Mark.Fold, R> creased)
        implements Mark.Cases<R> {
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

    @Override
    public R waxLine(Mark.WaxLine mark) {
        return waxed.waxLine(mark);
    }

    @Override
    public R waxDot(Mark.WaxDot mark) {
        return waxed.waxDot(mark);
    }

    @Override
    public R waxArea(Mark.WaxArea mark) {
        return waxed.waxArea(mark);
    }

    @Override
    public R tie(Mark.Tie mark) {
        return bound.tie(mark);
    }

    @Override
    public R stitchLine(Mark.StitchLine mark) {
        return bound.stitchLine(mark);
    }

    @Override
    public R pressed(Mark.Pressed mark) {
        return clamped.apply(mark);
    }

    @Override
    public R fold(Mark.Fold mark) {
        return creased.apply(mark);
    }
}
