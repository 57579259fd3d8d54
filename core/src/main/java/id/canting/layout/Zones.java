package id.canting.layout;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.parameter.Range;
import id.canting.parameter.Unit;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Divides a cloth into its zones: {@code border} along chosen sides; {@code head} inside it at both ends or in the
 * middle; {@code tumpal}, the same with bands that face one another; {@code body}, the rest; {@code pagi} and {@code
 * sore}, the halves of the body where it is parted; and {@code all}, the whole cloth.
 *
 * @param width of the cloth, mm
 * @param height of the cloth, mm
 * @param border width of the border, mm; 0 for none
 * @param sides the sides that carry the border
 * @param head width of each head, mm; 0 for none
 * @param place where the head lies
 * @param halves how the body is parted, if at all
 */
public record Zones(
        double width,
        double height,
        double border,
        Set<Side> sides,
        double head,
        HeadPlace place,
        Optional<PagiSore> halves) {
    private static final Messages MESSAGES = Messages.beside(Zones.class, "messages");

    /** Clear cloth on each side of a slanting parting, so that it reads as a line, mm: our choice by eye. */
    private static final double SEAM = 1.5;

    private static final Set<Side> EVERY_SIDE = Set.of(Side.values());

    /** What a design may ask for as a side of its cloth, mm. A repeat is a cloth as well, and may be smaller or larger. */
    public static final Range SIDE = new Range(20, 10_000);

    /** How wide a border or a head may be, mm; whether a body remains, {@link #bodyWidth} and {@link #bodyHeight} say. */
    public static final Range DEPTH = new Range(0, 10_000);

    /** Checks the sizes; a mistake is told in the words of the design file. */
    public Zones {
        sides = Set.copyOf(sides);
        sized("width", width);
        sized("height", height);
        DEPTH.check("border", border, Unit.LENGTH);
        DEPTH.check("head", head, Unit.LENGTH);
    }

    /**
     * Refuses what is no side of a cloth, in the words of the design file.
     *
     * @param name of the side, for the message
     * @param side its length, mm
     * @throws UserError unless it is above 0
     */
    public static void sized(String name, double side) {
        if (!(side > 0 && side < Double.POSITIVE_INFINITY)) {
            throw SIDE.outside(name, side, Unit.LENGTH);
        }
    }

    /** A cloth with a head at each end and an undivided body. */
    public Zones(double width, double height, double border, Set<Side> sides, double head) {
        this(width, height, border, sides, head, HeadPlace.ENDS, Optional.empty());
    }

    /** The width of the body, or of each of its pieces, mm; not above 0 when the other zones are too wide. */
    public double bodyWidth() {
        double inner = width - inset(Side.LEFT) - inset(Side.RIGHT);
        return middle() ? (inner - head) / 2 : inner - 2 * head;
    }

    /** The height that remains for the body, mm. */
    public double bodyHeight() {
        return height - inset(Side.TOP) - inset(Side.BOTTOM);
    }

    /** How far the border reaches inward from a side, mm; 0 where there is none. */
    public double inset(Side side) {
        return sides.contains(side) ? border : 0;
    }

    private boolean middle() {
        return place == HeadPlace.MIDDLE && head > 0;
    }

    /** All zones that exist on this cloth, the body always. */
    public List<Zone> all() {
        Box cloth = new Box(0, 0, width, height);
        Zone whole = new Zone("all", List.of(new Zone.Piece(cloth, EVERY_SIDE, height / 2)), false);
        List<Zone> zones = new ArrayList<>();
        zones.add(whole);
        zones.add(zone("body", bodies().stream().map(Zones::framed).toList()));
        if (head > 0) {
            zones.add(zone("head", heads().stream().map(this::standing).toList()));
            zones.add(zone("tumpal", heads().stream().map(this::facing).toList()));
        }
        if (border > 0 && !sides.isEmpty()) {
            zones.add(new Zone("border", List.of(new Zone.Piece(cloth, sides, border)), true));
        }
        halves.ifPresent(split -> {
            zones.add(zone("pagi", half(split, true)));
            zones.add(zone("sore", half(split, false)));
        });
        return zones;
    }

    /**
     * The zone of a name.
     *
     * @throws UserError when this cloth has none of that name, with the nearest and all there are
     */
    public Zone zone(String name) {
        List<Zone> all = all();
        return all.stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, all.stream().map(Zone::name).toList()));
    }

    private static UserError unknown(String name, List<String> known) {
        return new UserError(MESSAGES.text("zone", name, Suggestion.didYouMean(name, known), String.join(", ", known)));
    }

    private static Zone zone(String name, List<Zone.Piece> pieces) {
        return new Zone(name, pieces, false);
    }

    private Box inner() {
        return new Box(inset(Side.LEFT), inset(Side.TOP), width - inset(Side.RIGHT), height - inset(Side.BOTTOM));
    }

    private List<Box> bodies() {
        Box inner = inner();
        Box left = Box.sized(inner.left() + (middle() ? 0 : head), inner.top(), bodyWidth(), inner.height());
        Box right = Box.sized(inner.right() - bodyWidth(), inner.top(), bodyWidth(), inner.height());
        return middle() ? List.of(left, right) : List.of(left);
    }

    private List<Box> heads() {
        Box inner = inner();
        if (middle()) {
            return List.of(Box.sized(inner.centre().x() - head / 2, inner.top(), head, inner.height()));
        }
        return List.of(
                Box.sized(inner.left(), inner.top(), head, inner.height()),
                Box.sized(inner.right() - head, inner.top(), head, inner.height()));
    }

    private static Zone.Piece framed(Box box) {
        return new Zone.Piece(box, EVERY_SIDE, Math.min(box.width(), box.height()) / 2);
    }

    /** A head at an end of the cloth, whose figures stand on the outer side; in the middle they face one another. */
    private Zone.Piece standing(Box box) {
        if (middle()) {
            return facing(box);
        }
        return new Zone.Piece(box, Set.of(box.centre().x() < width / 2 ? Side.LEFT : Side.RIGHT), head);
    }

    private Zone.Piece facing(Box box) {
        return new Zone.Piece(box, Set.of(Side.LEFT, Side.RIGHT), head / 2);
    }

    private List<Zone.Piece> half(PagiSore split, boolean pagi) {
        if (split == PagiSore.DIAGONAL) {
            return bodies().stream()
                    .map(box -> new Zone.Piece(box, Set.of(), 0, Optional.of(triangle(box, pagi))))
                    .toList();
        }
        Box first = bodies().get(0);
        Box last = bodies().get(bodies().size() - 1);
        if (middle()) {
            return List.of(framed(pagi ? first : last));
        }
        double line = first.centre().x();
        return List.of(framed(
                pagi
                        ? new Box(first.left(), first.top(), line, first.bottom())
                        : new Box(line, first.top(), first.right(), first.bottom())));
    }

    /** The part above the rising diagonal, or below it. */
    private static Region triangle(Box box, boolean above) {
        Point upper = new Point(box.right(), box.top());
        Point lower = new Point(box.left(), box.bottom());
        Point corner = above ? new Point(box.left(), box.top()) : new Point(box.right(), box.bottom());
        return Region.of(Path.polygon(lower, corner, upper), 1)
                .minus(Region.around(Path.line(lower, upper), SEAM, 0.1));
    }
}
