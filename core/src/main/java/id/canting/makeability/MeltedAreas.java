package id.canting.makeability;

import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.BoxIndex;
import id.canting.geometry.Circle;
import id.canting.geometry.Region;
import id.canting.makeability.scan.Stencil;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Areas so small that the wax of their own outline closes them: on the cloth they are a blot. Areas that are blocked
 * anyway are meant to be closed.
 */
final class MeltedAreas implements Check {
    /** What stays open by less is shut for any eye, mm: our choice. A small leaf that nearly closes is meant so. */
    private static final double SHUT = 0.1;

    private static final double TOLERANCE = 0.005;

    private static final Wax.Cases<Optional<Mark.WaxLine>> LINE =
            Wax.cases(Optional::of, dot -> Optional.empty(), area -> Optional.empty());

    private static final Wax.Cases<Optional<Region>> BLOCKED =
            Wax.cases(line -> Optional.empty(), dot -> Optional.empty(), area -> Optional.of(area.region()));

    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        for (Step.Wax step : bench.waxed()) {
            if (step.source().over().isEmpty()) {
                bench.each(step.name(), FindingKind.MELT, stencil -> new Lines(stencil).melted(SHUT), found);
            }
        }
    }

    /** The wax of a figure by where it lies. */
    private static final class Lines {
        private final Stencil stencil;
        private final BoxIndex<Part> outlines;
        private final BoxIndex<Region> blocked;

        Lines(Stencil stencil) {
            this.stencil = stencil;
            this.outlines = new BoxIndex<>(
                    stencil.parts().stream()
                            .filter(part ->
                                    part.role() == Role.KLOWONG && line(part).isPresent())
                            .toList(),
                    part -> part.mark().bounds());
            this.blocked = new BoxIndex<>(
                    stencil.parts().stream()
                            .flatMap(part -> part.mark().wax().flatMap(wax -> wax.match(BLOCKED)).stream())
                            .filter(region -> !region.isEmpty())
                            .toList(),
                    Region::bounds);
        }

        List<Mark.WaxLine> beside(Area area) {
            return outlines.meeting(area.region().bounds()).stream()
                    .filter(part -> part.name().equals(area.part()))
                    .flatMap(part -> line(part).stream())
                    .toList();
        }

        private static Optional<Mark.WaxLine> line(Part part) {
            return part.mark().wax().flatMap(wax -> wax.match(LINE));
        }

        boolean isBlocked(Circle room) {
            return blocked.meeting(Box.at(room.centre())).stream().anyMatch(each -> each.contains(room.centre()));
        }

        List<Spot> melted(double gap) {
            List<Spot> spots = new ArrayList<>();

            for (Area area : stencil.areas()) {
                if (area.region().isEmpty() || area.tile().isPresent()) {
                    continue;
                }
                double line = outline(area);
                // An area of any size may be a narrow ring, but not one that its own breadth shows to be wide.
                if (line == 0 || 2 * area.region().area() / area.region().edge() > line + gap) {
                    continue;
                }
                Circle room = area.region().inscribed(TOLERANCE);
                double open = 2 * room.radius() - line;
                if (open < gap && !isBlocked(room)) {
                    Region left = area.region().minus(outlines(area));
                    double diameter =
                            left.isEmpty() ? 0 : 2 * left.inscribed(TOLERANCE).radius();
                    if (diameter < gap) {
                        spots.add(new Spot(area.part(), room.centre(), diameter, gap));
                    }
                }
            }
            return spots;
        }

        /** The width of the wax that outlines an area; 0 where no line does. */
        private double outline(Area area) {
            return beside(area).stream().mapToDouble(Mark.WaxLine::width).max().orElse(0);
        }

        /** What the lines of an area's own outline cover. */
        private Region outlines(Area area) {
            return Region.union(beside(area).stream()
                    .map(line -> Region.around(line.centre(), line.width() / 2, TOLERANCE))
                    .toList());
        }
    }
}
