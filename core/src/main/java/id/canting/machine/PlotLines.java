package id.canting.machine;

import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The centre lines of wax marks by what is drawn and by the canting that draws it. Cantings come in half millimetres
 * from 0.5 mm on (source C01), so a line is given to the nearest.
 */
final class PlotLines {
    /** What a layer draws, in the order of the work. */
    enum Kind {
        KLOWONG("klowong"),
        ISEN("isen"),
        CECEK("cecek"),
        LATAR("latar"),
        TEMBOKAN("tembokan");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** A layer: what is drawn, and the canting in mm. */
    record Key(Kind kind, double canting) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int first = kind.compareTo(other.kind);
            return first == 0 ? Double.compare(other.canting, canting) : first;
        }
    }

    private static final double HALF = 0.5;
    private static final double LEAST_RADIUS = 0.05;

    private final boolean hatch;
    private final Map<Key, List<Trail>> layers = new TreeMap<>();

    /** @param hatch whether areas are filled with lines, too */
    PlotLines(boolean hatch) {
        this.hatch = hatch;
    }

    Map<Key, List<Trail>> layers() {
        return layers;
    }

    /** The canting for a line of a width. */
    static double canting(double width) {
        return Math.max(HALF, Math.rint(width / HALF) * HALF);
    }

    void add(WaxMark waxed) {
        Wax.Cases<Runnable> work = Wax.cases(
                line -> () -> add(kind(waxed.part().role()), canting(line.width()), line.centre()),
                dot -> () -> dot(dot),
                area -> () -> area(area.region(), canting(waxed.canting())));
        waxed.part().mark().wax().ifPresent(wax -> wax.match(work).run());
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case KLOWONG -> Kind.KLOWONG;
            case LATAR -> Kind.LATAR;
            case ISEN, TIE -> Kind.ISEN;
        };
    }

    /** A small circle which the finest canting that leaves no hole in it fills up to the dot's own edge. */
    private void dot(Mark.WaxDot dot) {
        double canting = Math.max(HALF, Math.ceil(dot.diameter() / 2 / HALF - 1e-9) * HALF);
        double radius = Math.max(LEAST_RADIUS, (dot.diameter() - canting) / 2);
        layer(Kind.CECEK, canting).add(new Trail.Circle(dot.centre(), radius));
    }

    /** The outline lies within the area by half its width, so that its wax ends where the area ends. */
    private void area(Region area, double canting) {
        for (Region piece : area.pieces()) {
            Region inside = piece.offset(-canting / 2);
            (inside.isEmpty() ? piece : inside).contours().forEach(contour -> add(Kind.TEMBOKAN, canting, contour));
            if (hatch) {
                Hatch.of(piece, canting).forEach(line -> add(Kind.TEMBOKAN, canting, line));
            }
        }
    }

    private void add(Kind kind, double canting, Path path) {
        PolylineSimplifier.of(path).ifPresent(layer(kind, canting)::add);
    }

    private List<Trail> layer(Kind kind, double canting) {
        return layers.computeIfAbsent(new Key(kind, canting), k -> new ArrayList<>());
    }
}
