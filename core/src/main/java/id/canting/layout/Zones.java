package id.canting.layout;

import id.canting.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides a cloth into its zones: {@code border} along chosen sides, {@code head} at both ends inside it, {@code body}
 * between the heads, and {@code all}, the whole cloth.
 *
 * @param width of the cloth, mm
 * @param height of the cloth, mm
 * @param border width of the border, mm; 0 for none
 * @param sides the sides that carry the border
 * @param head width of each head, mm; 0 for none
 */
public record Zones(double width, double height, double border, Set<Side> sides, double head) {
    /** Checks that the zones leave a body. */
    public Zones {
        sides = Set.copyOf(sides);
        if (!(width > 0 && height > 0 && border >= 0 && head >= 0)) {
            throw new IllegalArgumentException("a cloth needs a size above 0 mm and zones of at least 0 mm");
        }
    }

    /** The width and height that remain for the body, mm; not above 0 when the zones are too wide. */
    public double bodyWidth() {
        return width - inset(Side.LEFT) - inset(Side.RIGHT) - 2 * head;
    }

    /** The height that remains for the body, mm. */
    public double bodyHeight() {
        return height - inset(Side.TOP) - inset(Side.BOTTOM);
    }

    private double inset(Side side) {
        return sides.contains(side) ? border : 0;
    }

    /** All zones that exist on this cloth, the body always. */
    public List<Zone> all() {
        Box cloth = new Box(0, 0, width, height);
        Box inner = new Box(inset(Side.LEFT), inset(Side.TOP), width - inset(Side.RIGHT), height - inset(Side.BOTTOM));
        Box body = new Box(inner.left() + head, inner.top(), inner.right() - head, inner.bottom());
        Set<Side> everySide = Set.of(Side.values());
        Zone whole = new Zone("all", List.of(new Zone.Piece(cloth, everySide, height / 2)), false);
        Zone middle = new Zone("body", List.of(new Zone.Piece(body, everySide, body.height() / 2)), false);
        Zone frame = new Zone("border", List.of(new Zone.Piece(cloth, sides, border)), true);
        Zone heads = new Zone(
                "head",
                List.of(
                        new Zone.Piece(
                                new Box(inner.left(), inner.top(), body.left(), inner.bottom()),
                                Set.of(Side.LEFT),
                                head),
                        new Zone.Piece(
                                new Box(body.right(), inner.top(), inner.right(), inner.bottom()),
                                Set.of(Side.RIGHT),
                                head)),
                false);
        ArrayList<Zone> zones = new ArrayList<>(List.of(whole, middle));
        if (head > 0) {
            zones.add(heads);
        }
        if (border > 0 && !sides.isEmpty()) {
            zones.add(frame);
        }
        return zones;
    }
}
