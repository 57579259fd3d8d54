package id.canting.machine;

import java.util.function.Function;

/** Cases of trails put together from what is said of each kind. */
record TrailCases<R>(
        Function<Trail.Line, R> straight,
        Function<Trail.Circle, R> round,
        Function<Trail.Arc, R> bent,
        Function<Trail.Face, R> filled)
        implements Trail.Cases<R> {
    @Override
    public R line(Trail.Line trail) {
        return straight.apply(trail);
    }

    @Override
    public R circle(Trail.Circle trail) {
        return round.apply(trail);
    }

    @Override
    public R arc(Trail.Arc trail) {
        return bent.apply(trail);
    }

    @Override
    public R face(Trail.Face trail) {
        return filled.apply(trail);
    }
}
