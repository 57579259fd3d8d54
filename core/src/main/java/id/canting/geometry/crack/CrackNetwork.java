package id.canting.geometry.crack;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * The cracks of a sheet of wax. Every crack ends on the sheet's edge or on an older crack, so all joints are T-shaped;
 * of one connected piece, as many cells are left as there are cracks that bridge nothing, and one more.
 *
 * @param wax the sheet
 * @param cracking how it broke
 * @param cracks from the oldest to the youngest
 * @param cells the unbroken wax between the cracks, largest inscribed circle first
 */
public record CrackNetwork(Region wax, Cracking cracking, List<Crack> cracks, List<Cell> cells) {
    /** Copies the lists. */
    public CrackNetwork {
        cracks = List.copyOf(cracks);
        cells = List.copyOf(cells);
    }

    /**
     * A piece of unbroken wax.
     *
     * @param edges its closed edges: the outer one clockwise as seen, holes the other way; along a crack that only
     *     bridges from a hole the edge runs there and back
     * @param radius of a circle that fits inside, about as large as any, mm
     */
    public record Cell(List<Path> edges, double radius) {
        /** Copies the list. */
        public Cell {
            edges = List.copyOf(edges);
        }

        /** The size in square millimetres. */
        public double area() {
            return edges.stream().mapToDouble(edge -> edge.signedArea(1)).sum();
        }
    }

    /** How many cracks joined two separate edges. */
    public int bridges() {
        return (int) cracks.stream().filter(Crack::bridge).count();
    }

    /**
     * The cloth that lies bare in the cracks: as wide as the cracks, and rounded off where they meet, since wax crumbles
     * at joints (Wyvill, van Overveld and Carpendale 2004). Every crack is a contour of its own; they add up.
     */
    public Figure figure() {
        List<Path> contours = new ArrayList<>();
        for (Crack crack : cracks) {
            contours.add(CrackOutline.of(crack, half(crack.start()), half(crack.end())));
        }
        return contours.isEmpty() ? Figure.NOTHING : new Figure.Shape(contours);
    }

    private double half(Crack.Joint joint) {
        return joint.on() == Crack.EDGE ? 0 : cracks.get(joint.on()).width() / 2;
    }

    /**
     * The same as one area, cut off where it would go beyond the wax; to measure with, since it takes far longer than the
     * figure.
     *
     * @param tolerance how far its edge may be off, mm
     */
    public Region region(double tolerance) {
        List<Region> gaps = figure().leaves().stream()
                .flatMap(leaf -> leaf.shape().contours().stream())
                .map(contour -> Region.of(contour, tolerance))
                .toList();
        return Region.union(gaps).and(wax);
    }
}
