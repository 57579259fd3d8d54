package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cloth that figures stand on, with clear cloth around it: their areas, and their wax. A line that follows an area's
 * edge counts as the area grown by as much as its wax reaches out, so that what a hand draws five times is one outline.
 */
final class Clearing {
    /** By how much what stands on the cloth may be off, mm. */
    private static final double FLATNESS = 0.1;

    /** Of a line far thicker than what it draws, by which share of its half width its edge may be off besides. */
    private static final double FAT = 0.02;

    /** A line that runs along an area's edge strays from it by at most so many mm, besides its own wax. */
    private static final double STRAY = 0.3;

    /** Places on a straight piece are looked at so far apart, mm. */
    private static final double STEP = 1;

    /** By which share a map that keeps shapes may be off. */
    private static final double EVEN = 1e-9;

    private final double gap;
    private final double flatness;
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Region> beside = new ArrayList<>();

    /** An area of the figures, and how far their wax reaches out of it, mm. */
    private static final class Ground {
        private final Region region;
        private final Box near;
        private double grown;

        Ground(Region region) {
            this.region = region;
            this.near = region.bounds().grown(STRAY);
        }

        /** How far wax along a line reaches out, mm; infinite when the line leaves the area for good. */
        double over(List<Point> line, double half) {
            double over = 0;
            for (Point place : line) {
                over = Math.max(over, half - region.clearance(place));
                if (over > half + STRAY) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            return over;
        }

        boolean holds(Path line, double half, double flatness) {
            return region.holds(line, Math.max(0, half - grown), flatness);
        }
    }

    private Clearing(double gap, double flatness) {
        this.gap = gap;
        this.flatness = flatness;
    }

    /** The cloth a drawing's figures stand on. */
    static Region of(Drawing drawing) {
        return around(List.of(drawing), 0);
    }

    /**
     * The cloth on which any of some drawings of the same figures stands, and a gap around it.
     *
     * @param gap clear cloth, mm
     */
    static Region around(List<Drawing> alike, double gap) {
        return around(alike, gap, FLATNESS);
    }

    /** The gap and the flatness are mm of the drawings as they are, before they are placed at another size. */
    private static Region around(List<Drawing> alike, double gap, double flatness) {
        Clearing clearing = new Clearing(gap, flatness);
        clearing.marks(alike);
        List<Region> all = new ArrayList<>();
        all.add(clearing.standing());
        clearing.placed(alike, all);
        return Region.union(all);
    }

    /** Outlines come first: they say how far the areas grow, and most other wax lies inside those. */
    private void marks(List<Drawing> alike) {
        List<Mark.WaxLine> open = new ArrayList<>();
        List<Mark.WaxLine> closed = new ArrayList<>();
        List<Mark.WaxDot> dots = new ArrayList<>();
        for (Drawing drawing : alike) {
            drawing.areas().forEach(area -> ground(area.region()));
            for (Part part : drawing.parts()) {
                part.mark().wax().ifPresent(wax -> {
                    wax.blocked().ifPresent(this::ground);
                    wax.line().ifPresent(line -> (line.centre().closed() ? closed : open).add(line));
                    wax.dot().ifPresent(dots::add);
                });
            }
        }
        closed.forEach(this::outline);
        open.forEach(line -> line(line.centre(), line.width() / 2));
        dots.forEach(this::dot);
    }

    private void ground(Region region) {
        if (!region.isEmpty() && grounds.stream().noneMatch(known -> known.region.alike(region))) {
            grounds.add(new Ground(region));
        }
    }

    private void outline(Mark.WaxLine line) {
        Path centre = line.centre();
        double half = line.width() / 2;
        Box box = centre.bounds();
        List<Point> places = places(centre);
        Ground best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Ground ground : grounds) {
            if (ground.near.contains(box)) {
                double over = ground.over(places, half);
                if (over < least) {
                    least = over;
                    best = ground;
                }
            }
        }
        if (best == null) {
            line(centre, half);
        } else {
            best.grown = Math.max(best.grown, least);
        }
    }

    /** The corners of a closed line, and places on its longer pieces. */
    private List<Point> places(Path line) {
        List<Point> corners = line.points(flatness);
        List<Point> places = new ArrayList<>(corners.size());
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get(i);
            Point to = corners.get((i + 1) % corners.size());
            int steps = (int) Math.max(1, Math.ceil(from.distance(to) / STEP));
            for (int step = 0; step < steps; step++) {
                places.add(from.toward(to, (double) step / steps));
            }
        }
        return places;
    }

    private void line(Path line, double half) {
        Point start = line.start();
        for (Ground ground : grounds) {
            if (ground.near.contains(start) && ground.holds(line, half, flatness)) {
                return;
            }
        }
        double fine = Math.max(flatness, FAT * half);
        beside.add(Region.roughlyAround(line, half + gap, fine));
    }

    private void dot(Mark.WaxDot dot) {
        for (Ground ground : grounds) {
            if (ground.near.contains(dot.centre())
                    && ground.region.holds(dot.centre(), Math.max(0, dot.diameter() / 2 - ground.grown))) {
                return;
            }
        }
        beside.add(Region.of(dot.bounds()).offset(gap));
    }

    /** What the marks stand on, without the drawings placed beside them. */
    private Region standing() {
        List<Region> all = new ArrayList<>(beside);
        for (Ground ground : grounds) {
            double by = ground.grown + gap;
            all.add(by == 0 ? ground.region : ground.region.offset(by, flatness / 2));
        }
        return Region.union(all).simplified(2 * flatness);
    }

    private void placed(List<Drawing> alike, List<Region> out) {
        int count = alike.get(0).placed().size();
        boolean together = alike.stream().allMatch(drawing -> drawing.placed().size() == count);
        for (int i = 0; i < count && together; i++) {
            int place = i;
            Transform first = alike.get(0).placed().get(i).transform();
            together = alike.stream()
                    .allMatch(drawing -> drawing.placed().get(place).transform().equals(first));
        }
        Map<List<Same>, Region> known = new HashMap<>();
        if (together) {
            for (int i = 0; i < count; i++) {
                int place = i;
                List<Drawing> inner = alike.stream()
                        .map(drawing -> drawing.placed().get(place).drawing())
                        .toList();
                placed(inner, alike.get(0).placed().get(i).transform(), known, out);
            }
        } else {
            for (Drawing drawing : alike) {
                drawing.placed().forEach(each -> placed(List.of(each.drawing()), each.transform(), known, out));
            }
        }
    }

    /** Drawings placed more than once are looked at once for each magnification. */
    private void placed(List<Drawing> alike, Transform place, Map<List<Same>, Region> known, List<Region> out) {
        double scale = place.magnification();
        boolean keepsShapes = Math.abs(place.a() * place.c() + place.b() * place.d()) < EVEN * scale * scale
                && Math.abs(Math.sqrt(place.a() * place.a() + place.b() * place.b()) - scale) < EVEN * scale;
        double inner = keepsShapes ? gap / scale : 0;
        double fine = keepsShapes ? flatness / scale : flatness;
        List<Same> key =
                alike.stream().map(drawing -> new Same(drawing, scale, inner)).toList();
        Region there =
                known.computeIfAbsent(key, each -> around(alike, inner, fine)).transformed(place);
        out.add(keepsShapes || gap == 0 ? there : there.offset(gap));
    }

    /** A drawing by itself, whatever it shows, how large it is placed, and the gap asked for around it. */
    private record Same(Drawing drawing, double scale, double gap) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same
                    && drawing == same.drawing
                    && Double.compare(scale, same.scale) == 0
                    && Double.compare(gap, same.gap) == 0;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(drawing);
        }
    }
}
