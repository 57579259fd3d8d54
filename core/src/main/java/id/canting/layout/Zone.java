package id.canting.layout;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A named part of a cloth.
 *
 * @param name such as body, head, border or all
 * @param pieces the rectangles it is made of
 * @param frame whether it is only the edges of its rectangle, so that bands fit it and repeats do not
 */
public record Zone(String name, List<Piece> pieces, boolean frame) {
    /**
     * One rectangle of a zone.
     *
     * @param box mm on the cloth
     * @param edges the sides along which bands run, their outer side there
     * @param depth how far bands may reach inward, mm
     * @param within the convex part of the rectangle that belongs to the zone, mm on the cloth; all of it if empty
     */
    public record Piece(Box box, Set<Side> edges, double depth, Optional<Region> within) {
        /** Copies the set in the order of the sides. */
        public Piece {
            edges = edges.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(edges));
        }

        /** A whole rectangle. */
        public Piece(Box box, Set<Side> edges, double depth) {
            this(box, edges, depth, Optional.empty());
        }

        /**
         * The rectangle in its own upright sense: a piece with one outer edge is turned so that this edge lies below,
         * as figures stand on it.
         */
        public Box upright() {
            return switch (outward()) {
                case LEFT, RIGHT -> new Box(0, 0, box.height(), box.width());
                case TOP, BOTTOM -> new Box(0, 0, box.width(), box.height());
            };
        }

        /** From the upright rectangle to the cloth. */
        public Transform ontoCloth() {
            return switch (outward()) {
                case BOTTOM -> Transform.shift(box.left(), box.top());
                case TOP -> Transform.quarters(2).then(Transform.shift(box.right(), box.bottom()));
                case LEFT -> Transform.quarters(1).then(Transform.shift(box.right(), box.top()));
                case RIGHT -> Transform.quarters(3).then(Transform.shift(box.left(), box.bottom()));
            };
        }

        private Side outward() {
            return edges.size() == 1 ? edges.iterator().next() : Side.BOTTOM;
        }
    }

    /** Copies the list. */
    public Zone {
        pieces = List.copyOf(pieces);
    }
}
