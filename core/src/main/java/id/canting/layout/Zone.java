package id.canting.layout;

import id.canting.geometry.Box;
import java.util.EnumSet;
import java.util.List;
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
     */
    public record Piece(Box box, Set<Side> edges, double depth) {
        /** Copies the set in the order of the sides. */
        public Piece {
            edges = edges.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(edges));
        }
    }

    /** Copies the list. */
    public Zone {
        pieces = List.copyOf(pieces);
    }
}
