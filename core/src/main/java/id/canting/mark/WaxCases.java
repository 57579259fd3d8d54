package id.canting.mark;

import id.canting.geometry.Brush;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What wax is asked in common. */
final class WaxCases {
    static final Wax.Cases<List<Path>> CONTOURS = Wax.cases(
            line -> Brush.stroke(line.centre(), line.width(), line.taper()),
            dot -> List.of(Brush.dot(dot.centre(), dot.diameter())),
            area -> area.region().contours());

    static final Wax.Cases<OptionalDouble> BREADTH = Wax.cases(
            line -> OptionalDouble.of(line.width()),
            dot -> OptionalDouble.of(dot.diameter()),
            area -> OptionalDouble.empty());

    static final Wax.Cases<Optional<Region>> BLOCKED =
            Wax.cases(line -> Optional.empty(), dot -> Optional.empty(), area -> Optional.of(area.region()));

    static final Wax.Cases<Optional<Mark.WaxLine>> LINE =
            Wax.cases(Optional::of, dot -> Optional.empty(), area -> Optional.empty());

    static final Wax.Cases<Optional<Mark.WaxDot>> DOT =
            Wax.cases(line -> Optional.empty(), Optional::of, area -> Optional.empty());

    private WaxCases() {}
}
