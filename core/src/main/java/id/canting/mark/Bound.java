package id.canting.mark;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.Optional;
import java.util.function.Function;

/** Cloth held by thread: pinched up and bound, or gathered on a row of stitches. */
public sealed interface Bound extends Mark permits Mark.Tie, Mark.StitchLine {
    /** Where the hand sets to: the pinched tip, or the first stitch. */
    default Point at() {
        return match(BoundCases.AT);
    }

    /** How broad the cloth is that the thread keeps white, mm. */
    default double band() {
        return match(BoundCases.BAND);
    }

    /** Where the thread lies on the opened cloth: a ring in the middle of the binding, or the row itself. */
    default Path thread() {
        return match(BoundCases.THREAD);
    }

    /** The binding as a tie, where cloth is pinched up. */
    default Optional<Mark.Tie> tie() {
        return match(BoundCases.TIE);
    }

    /** The binding as a row of stitches, where a needle goes. */
    default Optional<Mark.StitchLine> stitches() {
        return match(BoundCases.STITCHES);
    }

    /** How far dye creeps under at the sides of the band (10 to 90 %), mm. */
    double creep();

    /** What is said of this kind of binding. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Mark.Cases<R> cases) {
        return match(cases.bound());
    }

    /** Something said of each kind of binding. */
    record Cases<R>(Function<Mark.Tie, R> tie, Function<Mark.StitchLine, R> stitches) {}

    /** Cases put together. */
    static <R> Cases<R> cases(Function<Mark.Tie, R> tie, Function<Mark.StitchLine, R> stitches) {
        return new Cases<>(tie, stitches);
    }

    /** One case for all bindings. */
    static <R> Cases<R> all(Function<Bound, R> any) {
        return cases(any::apply, any::apply);
    }
}
