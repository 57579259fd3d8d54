package id.canting.mark;

import id.canting.geometry.Label;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What hands put on the cloth: marks, named areas, and drawings placed within the drawing. A repeat is one drawing
 * object placed many times, and stays so in every file made of it.
 *
 * @param parts the marks with their part and role, in drawing order
 * @param areas the areas that fills and covers can use
 * @param placed drawings within this one
 * @param label what it shows, such as a flower; none for what only holds drawings together
 */
public record Drawing(List<Part> parts, List<Area> areas, List<Placed> placed, Optional<Label> label) {
    /** The drawing with nothing on it. */
    public static final Drawing EMPTY = new Drawing(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Drawing {
        parts = List.copyOf(parts);
        areas = List.copyOf(areas);
        placed = List.copyOf(placed);
    }

    /** A drawing without a label. */
    public Drawing(List<Part> parts, List<Area> areas, List<Placed> placed) {
        this(parts, areas, placed, Optional.empty());
    }

    /**
     * A drawing at a place.
     *
     * @param joined whether it is one thing with the one placed before it, as a row of small units is
     */
    public record Placed(Drawing drawing, Transform transform, boolean joined) {
        /** A drawing that stands for itself. */
        public Placed(Drawing drawing, Transform transform) {
            this(drawing, transform, false);
        }

        /** Another drawing in its place. */
        public Placed with(Drawing other) {
            return new Placed(other, transform, joined);
        }
    }

    /** A new drawing to put marks on. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same drawing with more marks after its own. */
    public Drawing with(List<Part> more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more);
        return new Drawing(all, areas, placed, label);
    }

    /** The same drawing, called so. */
    public Drawing labelled(Label shown) {
        return labelled(Optional.of(shown));
    }

    /** The same drawing, called so or not at all. */
    public Drawing labelled(Optional<Label> shown) {
        return new Drawing(parts, areas, placed, shown);
    }

    /** Whether it or a drawing placed in it has named areas. */
    public boolean hasAreas() {
        return !areas.isEmpty()
                || placed.stream().anyMatch(inner -> inner.drawing().hasAreas());
    }

    /** All marks, those of placed drawings moved to their places. */
    public List<Part> flattened() {
        List<Part> all = new ArrayList<>(parts);
        for (Placed inner : placed) {
            for (Part part : inner.drawing.flattened()) {
                all.add(new Part(part.name(), part.role(), part.mark().transformed(inner.transform)));
            }
        }
        return all;
    }

    /** Collects marks into a drawing. */
    public static final class Builder {
        private static final double FLATNESS = 0.05;

        private final List<Part> parts = new ArrayList<>();
        private final List<Area> areas = new ArrayList<>();
        private final List<Placed> placed = new ArrayList<>();

        private Builder() {}

        /** An outline of the motif, drawn along the middle of a line. */
        public Builder klowong(String part, Path line, double width, Taper taper) {
            return add(part, Role.KLOWONG, new Mark.WaxLine(line, width, taper));
        }

        /** A closed outline of even width and the area inside it, with the fill that gets by default (empty for none). */
        public Builder outlined(String part, Path outline, double width, String isen) {
            return klowong(part, outline, width, Taper.NONE).area(part, outline, isen);
        }

        /** A closed outline of even width and the area inside it, whose fill follows a ribbon. */
        public Builder outlined(String part, Path outline, double width, Ribbon form, String isen) {
            return klowong(part, outline, width, Taper.NONE).area(part, outline, form, isen);
        }

        /** A fine line inside the motif that belongs to its drawing whatever fill is chosen. */
        public Builder isen(String part, Path line, double width, Taper taper) {
            return add(part, Role.ISEN, new Mark.WaxLine(line, width, taper));
        }

        /** A dot that belongs to the motif's drawing whatever fill is chosen. */
        public Builder dot(String part, Point centre, double diameter) {
            return add(part, Role.ISEN, new Mark.WaxDot(centre, diameter));
        }

        /** A tie or a stitch line. */
        public Builder tie(String part, Mark mark) {
            return add(part, Role.TIE, mark);
        }

        /** Any mark. */
        public Builder add(String part, Role role, Mark mark) {
            parts.add(new Part(part, role, mark));
            return this;
        }

        /** An area inside a closed outline, with the fill it gets by default (empty for none). */
        public Builder area(String part, Path outline, String isen) {
            return area(new Area(part, Region.of(outline, FLATNESS), Optional.empty(), isen));
        }

        /** An area inside a closed outline whose fill follows a ribbon, such as a leaf around its midrib. */
        public Builder area(String part, Path outline, Ribbon form, String isen) {
            return area(new Area(part, Region.of(outline, FLATNESS), Optional.of(form), isen));
        }

        /** A ready area. */
        public Builder area(Area area) {
            areas.add(area);
            return this;
        }

        /** Another drawing, moved to a place. */
        public Builder place(Drawing drawing, Transform transform) {
            return place(drawing, transform, false);
        }

        /** Another drawing, moved to a place, perhaps as one thing with the one placed before it. */
        public Builder place(Drawing drawing, Transform transform, boolean joined) {
            placed.add(new Placed(drawing, transform, joined));
            return this;
        }

        /** The drawing. */
        public Drawing build() {
            return new Drawing(parts, areas, placed);
        }
    }
}
