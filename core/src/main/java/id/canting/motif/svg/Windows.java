package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The areas through which clips and masks let a drawing be seen, in mm of the page. One clip is used by many shapes and
 * within itself; it is reckoned once.
 */
final class Windows {
    /** Clips are flattened as finely as a printer of 1200 dots an inch would show, mm. */
    static final double FLATNESS = 0.02;

    /** What cutting at one corner costs, in steps. */
    private static final double CORNER = 4;
    /** What reading one corner costs. */
    private static final double READ = 0.05;

    private final Work work;
    private final Map<Outline, Window> known = new HashMap<>();
    private final Map<List<Window>, Window> cut = new HashMap<>();

    Windows(Work work) {
        this.work = work;
    }

    /** An area that can be told from others by what it is, not by its corners. */
    static final class Window {
        private final Region region;
        private final int corners;

        Window(Region region) {
            this.region = region;
            this.corners = corners(region.contours());
        }

        /** Whether lines lie wholly within it. */
        boolean holds(List<Path> lines) {
            Box box = lines.stream().map(Path::bounds).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
            return !region.isEmpty() && region.covers(Region.of(box));
        }
    }

    /** The numbers of a shape's outline. */
    private record Outline(double[] numbers) {
        static Outline of(Shape shape, AffineTransform place) {
            double[] numbers = new double[64];
            int size = 1;
            double[] c = new double[6];
            PathIterator i = shape.getPathIterator(place);
            numbers[0] = i.getWindingRule();
            for (; !i.isDone(); i.next()) {
                int kind = i.currentSegment(c);
                int used = kind == PathIterator.SEG_CLOSE ? 0 : kind < 2 ? 2 : 2 * kind;
                if (size + used + 1 > numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * numbers.length);
                }
                numbers[size] = kind;
                System.arraycopy(c, 0, numbers, size + 1, used);
                size += used + 1;
            }
            return new Outline(Arrays.copyOf(numbers, size));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Outline outline && Arrays.equals(numbers, outline.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    private static int corners(List<Path> lines) {
        return lines.stream().mapToInt(path -> path.segments().size()).sum();
    }

    /** The area of a clip. */
    Window of(Shape clip, AffineTransform place, int line) {
        Outline outline = Outline.of(clip, place);
        work.add(Work.Kind.CLIPS, READ * outline.numbers.length, line);
        return known.computeIfAbsent(outline, o -> {
            boolean evenOdd = o.numbers[0] == Path2D.WIND_EVEN_ODD;
            work.add(Work.Kind.CLIPS, CORNER * o.numbers.length / 2, line);
            return new Window(Region.filled(AwtPaths.fillable(clip, place), evenOdd, FLATNESS));
        });
    }

    /** What is seen through both. */
    Window both(Window one, Window other, int line) {
        return one == other
                ? one
                : cut.computeIfAbsent(List.of(one, other), pair -> {
                    work.add(Work.Kind.CLIPS, CORNER * (one.corners + other.corners), line);
                    return new Window(one.region.and(other.region));
                });
    }

    /** What of an area is seen, as outlines that fill by winding. */
    List<Path> filled(List<Path> lines, boolean evenOdd, Window window, int line) {
        work.add(Work.Kind.CLIPS, CORNER * (window.corners + corners(lines)), line);
        Region seen = Region.filled(lines, evenOdd, FLATNESS).and(window.region);
        return seen.isEmpty() ? List.of() : seen.contours();
    }

    /** What of lines is seen. */
    List<Path> drawn(List<Path> lines, Window window, int line) {
        work.add(Work.Kind.CLIPS, CORNER * corners(lines), line);
        List<Path> seen = new ArrayList<>();
        lines.forEach(path -> seen.addAll(window.region.cut(path, FLATNESS)));
        return seen;
    }

    /** What painted things cover, to be joined with so many shapes before it. */
    Region area(PaintedShape painted, int before) {
        work.add(Work.Kind.CLIPS, CORNER * (corners(painted.shape().paths()) + CORNER * before), painted.line());
        return Drawn.region(painted, FLATNESS);
    }
}
