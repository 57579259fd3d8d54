package id.canting.mark;

import id.canting.geometry.Path;
import id.canting.geometry.Region;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Wax laid hot on the cloth, with a canting or a brush. */
public sealed interface Wax extends Mark permits Mark.WaxLine, Mark.WaxDot, Mark.WaxArea {
    /** The outlines of the wax: what adds cloth runs clockwise as seen, holes the other way. */
    default List<Path> contours() {
        return match(WaxCases.CONTOURS);
    }

    /** The full breadth that the canting gives it, mm; an area has none. */
    default OptionalDouble breadth() {
        return match(WaxCases.BREADTH);
    }

    /** The cloth blocked as a whole; a line or a dot blocks none. */
    default Optional<Region> blocked() {
        return match(WaxCases.BLOCKED);
    }

    /** The wax as a line, where it is drawn as one. */
    default Optional<Mark.WaxLine> line() {
        return match(WaxCases.LINE);
    }

    /** The wax as a dot, where it is set down as one. */
    default Optional<Mark.WaxDot> dot() {
        return match(WaxCases.DOT);
    }

    /** What is said of this kind of wax. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Mark.Cases<R> cases) {
        return match(cases.wax());
    }

    /** Something said of each kind of wax. */
    record Cases<R>(Function<Mark.WaxLine, R> line, Function<Mark.WaxDot, R> dot, Function<Mark.WaxArea, R> area) {}

    /** Cases put together. */
    static <R> Cases<R> cases(
            Function<Mark.WaxLine, R> line, Function<Mark.WaxDot, R> dot, Function<Mark.WaxArea, R> area) {
        return new Cases<>(line, dot, area);
    }

    /** One case for all wax. */
    static <R> Cases<R> all(Function<Wax, R> any) {
        return cases(any::apply, any::apply, any::apply);
    }
}
