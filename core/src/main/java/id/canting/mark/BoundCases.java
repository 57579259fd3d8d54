package id.canting.mark;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.Optional;

/** What a binding is asked in common. */
final class BoundCases {
    static final Bound.Cases<Point> AT =
            Bound.cases(Mark.Tie::centre, row -> row.line().start());

    static final Bound.Cases<Double> BAND = Bound.cases(tie -> tie.outer() - tie.inner(), Mark.StitchLine::across);

    static final Bound.Cases<Path> THREAD = Bound.cases(tie -> tie.ring(tie.middle()), Mark.StitchLine::line);

    static final Bound.Cases<Optional<Mark.Tie>> TIE = Bound.cases(Optional::of, row -> Optional.empty());

    static final Bound.Cases<Optional<Mark.StitchLine>> STITCHES = Bound.cases(tie -> Optional.empty(), Optional::of);

    private BoundCases() {}
}
