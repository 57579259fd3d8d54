package id.canting.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Areas laid over one another, the later over the earlier, and what is to be seen of each. All outlines are cut where they
 * cross once; each face between them shows the topmost area that it lies in.
 */
public final class Stacked {
    private final List<Geometry> faces = new ArrayList<>();
    /** The topmost area of each face, by its number. */
    private final List<Integer> tops = new ArrayList<>();

    /**
     * Outlines of one area.
     *
     * @param evenOdd the fill rule, as in {@link Region#filled}
     */
    public record Outlined(List<Path> paths, boolean evenOdd) {
        /** Copies the list. */
        public Outlined {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A connected area of one kind.
     *
     * @param kind as it was asked for
     * @param region all of it
     * @param neighbours the patches of other kinds along its edge, by their numbers in the list
     * @param faces it is made of, by their numbers
     */
    public record Patch(int kind, Region region, List<Integer> neighbours, List<Integer> faces) {
        /** Copies the lists. */
        public Patch {
            neighbours = List.copyOf(neighbours);
            faces = List.copyOf(faces);
        }
    }

    /** Lays areas over one another, flattened at a tolerance in mm. */
    public Stacked(List<Outlined> areas, double tolerance) {
        List<OutlineRings> rings = new ArrayList<>();
        List<Coordinate[]> all = new ArrayList<>();
        HPRtree index = new HPRtree();
        for (Outlined area : areas) {
            OutlineRings of = new OutlineRings(area.paths, area.evenOdd, tolerance);
            if (!of.all().isEmpty()) {
                index.insert(of.envelope(), rings.size());
                all.addAll(of.all());
            }
            rings.add(of);
        }
        for (Geometry face : all.isEmpty() ? List.<Geometry>of() : FilledArea.faces(all)) {
            Coordinate inside = face.getInteriorPoint().getCoordinate();
            List<Integer> near = new ArrayList<>();
            index.query(new Envelope(inside), number -> near.add((Integer) number));
            near.sort(Collections.reverseOrder());
            for (int number : near) {
                if (rings.get(number).hold(inside)) {
                    faces.add(face);
                    tops.add(number);
                    break;
                }
            }
        }
    }

    /** What is to be seen of an area. */
    public Region seen(int area) {
        List<Integer> own = new ArrayList<>();
        for (int face = 0; face < faces.size(); face++) {
            if (tops.get(face) == area) {
                own.add(face);
            }
        }
        return region(own);
    }

    /** What a patch shows of some of the areas. */
    public Region shown(Patch patch, IntPredicate areas) {
        return region(
                patch.faces.stream().filter(face -> areas.test(tops.get(face))).toList());
    }

    /** The areas of which a patch shows something, by their numbers. */
    public SortedSet<Integer> areas(Patch patch) {
        SortedSet<Integer> areas = new TreeSet<>();
        patch.faces.forEach(face -> areas.add(tops.get(face)));
        return areas;
    }

    /**
     * The connected patches of what is seen.
     *
     * @param kinds the kind of each area by its number; what is of one kind and side by side is one patch. Below 0 for an
     *     area that belongs to none
     */
    public List<Patch> patches(IntUnaryOperator kinds) {
        Joined joined = new Joined(faces.size());
        List<int[]> apart = new ArrayList<>();
        Map<Edge, Integer> edges = new HashMap<>();
        for (int face = 0; face < faces.size(); face++) {
            int kind = kinds.applyAsInt(tops.get(face));
            if (kind < 0) {
                continue;
            }
            for (Edge edge : Edge.of((Polygon) faces.get(face))) {
                Integer other = edges.putIfAbsent(edge, face);
                if (other == null) {
                    continue;
                }
                if (kinds.applyAsInt(tops.get(other)) == kind) {
                    joined.join(face, other);
                } else {
                    apart.add(new int[] {face, other});
                }
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int face = 0; face < faces.size(); face++) {
            if (kinds.applyAsInt(tops.get(face)) >= 0) {
                groups.computeIfAbsent(joined.first(face), first -> new ArrayList<>())
                        .add(face);
            }
        }
        List<Integer> firsts = List.copyOf(groups.keySet());
        Map<Integer, Integer> numbers = new HashMap<>();
        firsts.forEach(first -> numbers.put(first, numbers.size()));
        List<SortedSet<Integer>> neighbours = new ArrayList<>();
        firsts.forEach(first -> neighbours.add(new TreeSet<>()));
        for (int[] pair : apart) {
            int one = numbers.getOrDefault(joined.first(pair[0]), 0);
            int other = numbers.getOrDefault(joined.first(pair[1]), 0);
            neighbours.get(one).add(other);
            neighbours.get(other).add(one);
        }
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            List<Integer> own = groups.getOrDefault(firsts.get(i), List.of());
            patches.add(new Patch(
                    kinds.applyAsInt(tops.get(own.get(0))), region(own), List.copyOf(neighbours.get(i)), own));
        }
        return patches;
    }

    private Region region(List<Integer> of) {
        return of.isEmpty()
                ? Region.EMPTY
                : Region.of(FilledArea.joined(of.stream().map(faces::get).toList()));
    }

    /** A straight piece between two corners, whichever way it is walked. */
    private record Edge(Coordinate low, Coordinate high) {
        static List<Edge> of(Polygon face) {
            List<Edge> edges = new ArrayList<>();
            add(face.getExteriorRing(), edges);
            for (int hole = 0; hole < face.getNumInteriorRing(); hole++) {
                add(face.getInteriorRingN(hole), edges);
            }
            return edges;
        }

        private static void add(LinearRing ring, List<Edge> edges) {
            Coordinate[] corners = ring.getCoordinates();
            for (int i = 1; i < corners.length; i++) {
                boolean up = corners[i - 1].compareTo(corners[i]) < 0;
                edges.add(new Edge(corners[up ? i - 1 : i], corners[up ? i : i - 1]));
            }
        }
    }
}
