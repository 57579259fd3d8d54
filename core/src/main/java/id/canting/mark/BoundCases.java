package id.canting.mark;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.Optional;
import java.util.function.Function;

/** Cases of bindings put together from what is said of each kind. */
record BoundCases<R>(Function<Mark.Tie, R> pinched, Function<Mark.StitchLine, R> sewn) implements Bound.Cases<R> {
    static final Bound.Cases<Point> AT =
            Bound.cases(Mark.Tie::centre, row -> row.line().start());

    static final Bound.Cases<Double> BAND = Bound.cases(tie -> tie.outer() - tie.inner(), Mark.StitchLine::across);

    static final Bound.Cases<Path> THREAD = Bound.cases(tie -> tie.ring(tie.middle()), Mark.StitchLine::line);

    static final Bound.Cases<Optional<Mark.Tie>> TIE = Bound.cases(Optional::of, row -> Optional.empty());

    static final Bound.Cases<Optional<Mark.StitchLine>> STITCHES = Bound.cases(tie -> Optional.empty(), Optional::of);

    @Override
    public R tie(Mark.Tie mark) {
        return pinched.apply(mark);
    }

    @Override
    public R stitchLine(Mark.StitchLine mark) {
        return sewn.apply(mark);
    }
}
