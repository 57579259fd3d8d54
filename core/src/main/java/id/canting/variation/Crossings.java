package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the repeated figures of a step lie over one another, as when flowers grew too large for their places. What a
 * figure carries inside belongs to it.
 *
 * @param area cloth under two figures or more, mm2, by the step's name
 */
record Crossings(Map<String, Double> area) {
    private static final double FLATNESS = 0.3;

    /** Cloth by which figures may cross more than in the design itself: as much as a stalk that touches a leaf, mm2. */
    private static final double TOUCH = 5;

    private static final double MORE = 1.1;

    /** Copies the map. */
    Crossings {
        area = Map.copyOf(area);
    }

    /** Of the steps that lay figures by a layout. */
    static Crossings of(Cloth cloth) {
        Map<String, Double> area = new LinkedHashMap<>();
        Box whole = cloth.design().cut().box();
        for (Step.Marks step : cloth.design().marks()) {
            if (step.source().repeat().isPresent()) {
                Finder finder = new Finder(new CoverGrid(whole));
                finder.look(cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY), Transform.IDENTITY);
                area.put(step.name(), finder.grid.crossed());
            }
        }
        return new Crossings(area);
    }

    /** Whether figures cross that do not in a design where they cross as here. */
    boolean worse(Crossings there) {
        return there.area.entrySet().stream()
                .anyMatch(step -> step.getValue() > area.getOrDefault(step.getKey(), 0.0) * MORE + TOUCH);
    }

    /** The more of both at each step: what two parents allow their child. */
    Crossings with(Crossings other) {
        Map<String, Double> most = new LinkedHashMap<>(area);
        other.area.forEach((step, crossed) -> most.merge(step, crossed, Math::max));
        return new Crossings(most);
    }

    /** The corners of one figure's areas, outlines with their holes, and of the middles of its lines. */
    private record Outline(List<List<List<Point>>> areas, List<List<Point>> lines) {}

    private static final class Finder {
        private final CoverGrid grid;
        private final Map<Drawing, Outline> known = new IdentityHashMap<>();

        Finder(CoverGrid grid) {
            this.grid = grid;
        }

        void look(Drawing drawing, Transform place) {
            if (isFigure(drawing)) {
                lay(known.computeIfAbsent(drawing, Finder::outline), place);
                return;
            }
            for (Drawing.Placed inner : drawing.placed()) {
                look(inner.drawing(), inner.transform().then(place));
            }
        }

        private static boolean isFigure(Drawing drawing) {
            return !drawing.areas().isEmpty() || drawing.parts().stream().anyMatch(part -> part.role() == Role.KLOWONG);
        }

        private void lay(Outline figure, Transform place) {
            grid.next();
            figure.areas().forEach(area -> grid.fill(moved(area, place)));
            moved(figure.lines(), place).forEach(grid::line);
        }

        private static List<List<Point>> moved(List<List<Point>> lines, Transform place) {
            return lines.stream()
                    .map(line -> line.stream().map(place::apply).toList())
                    .toList();
        }

        private static Outline outline(Drawing figure) {
            Outline outline = new Outline(new ArrayList<>(), new ArrayList<>());
            collect(figure, Transform.IDENTITY, outline);
            return outline;
        }

        private static void collect(Drawing drawing, Transform place, Outline outline) {
            drawing.areas().forEach(area -> add(area.region(), place, outline));
            drawing.parts().stream().filter(part -> part.role() == Role.KLOWONG).forEach(part -> {
                Optional<Wax> wax = part.mark().wax();
                wax.flatMap(Wax::blocked).ifPresent(region -> add(region, place, outline));
                wax.flatMap(Wax::line)
                        .map(Mark.WaxLine::centre)
                        .ifPresent(line -> outline.lines().addAll(moved(List.of(line.points(FLATNESS)), place)));
            });
            for (Drawing.Placed inner : drawing.placed()) {
                collect(inner.drawing(), inner.transform().then(place), outline);
            }
        }

        private static void add(Region region, Transform place, Outline outline) {
            List<List<Point>> contours = new ArrayList<>();
            for (Path contour : region.contours()) {
                contours.add(contour.points(FLATNESS));
            }
            outline.areas().add(moved(contours, place));
        }
    }
}
