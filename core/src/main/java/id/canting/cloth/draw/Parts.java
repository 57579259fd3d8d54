package id.canting.cloth.draw;

import id.canting.geometry.BoxIndex;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The named parts of drawings, and wax that blocks them. */
public final class Parts {
    /** The word for every part. */
    public static final String ALL = "all";

    /** An area of which a larger share lies on another is drawn on it; less is where the two join. */
    private static final double MOSTLY = 0.5;

    private Parts() {}

    /** The names of all areas, placed drawings included. */
    public static Set<String> names(Drawing drawing) {
        Set<String> names = new TreeSet<>();
        drawing.areas().forEach(area -> names.addAll(area.names()));
        drawing.placed().forEach(placed -> names.addAll(names(placed.drawing())));
        return names;
    }

    /** The names of the parts that a motif has as it is usually drawn. */
    public static Set<String> names(Motif motif) {
        return names(motif.draw(motif.parameters().defaults(), new Hand(1.5, 0.8, 0, RandomSource.of(1))));
    }

    /** Only the areas of a drawing, without its marks. */
    public static Drawing areas(Drawing drawing) {
        return mapped(
                drawing,
                own -> new Drawing(List.of(), own.areas(), own.placed(), own.label()),
                new IdentityHashMap<>());
    }

    /**
     * A drawing with wax that blocks its named areas added to its marks. A smaller part that is drawn on one of them, as an
     * eye is on a body, stays open unless it is named too.
     */
    public static Drawing covered(Drawing areas, List<String> parts) {
        return mapped(areas, own -> own.with(blocks(own, parts)), new IdentityHashMap<>());
    }

    private static List<Part> blocks(Drawing drawing, List<String> parts) {
        boolean all = parts.contains(ALL);
        List<Area> covered = drawing.areas().stream()
                .filter(area -> (all || isNamed(area, parts)) && !area.region().isEmpty())
                .toList();
        if (covered.isEmpty()) {
            return List.of();
        }
        List<Region> left = new ArrayList<>();
        if (!all) {
            unnamed(drawing, Transform.IDENTITY, parts, left);
        }
        BoxIndex<Region> others = new BoxIndex<>(left, Region::bounds);
        List<Part> blocks = new ArrayList<>();
        for (Area area : covered) {
            Region wax = without(area.region(), others.meeting(area.region().bounds()));
            if (!wax.isEmpty()) {
                blocks.add(new Part(area.part(), Role.KLOWONG, new Mark.WaxArea(wax)));
            }
        }
        return blocks;
    }

    /** The areas of the parts that are not named, those of placed drawings where they lie. */
    private static void unnamed(Drawing drawing, Transform place, List<String> parts, List<Region> out) {
        for (Area area : drawing.areas()) {
            if (!isNamed(area, parts) && !area.region().isEmpty()) {
                out.add(area.region().transformed(place));
            }
        }
        for (Drawing.Placed inner : drawing.placed()) {
            unnamed(inner.drawing(), inner.transform().then(place), parts, out);
        }
    }

    private static boolean isNamed(Area area, List<String> parts) {
        return area.names().stream().anyMatch(parts::contains);
    }

    /** An area without the smaller ones that are drawn on it. */
    private static Region without(Region area, List<Region> others) {
        List<Region> drawnOn = others.stream()
                .filter(other -> other.area() < area.area() && other.and(area).area() > MOSTLY * other.area())
                .toList();
        return drawnOn.isEmpty() ? area : area.minus(Region.union(drawnOn));
    }

    /** Every drawing in a drawing changed once, so that repeats stay repeats. */
    private static Drawing mapped(Drawing drawing, UnaryOperator<Drawing> change, Map<Drawing, Drawing> known) {
        Drawing before = known.get(drawing);
        if (before != null) {
            return before;
        }
        List<Drawing.Placed> placed = new ArrayList<>();
        for (Drawing.Placed inner : drawing.placed()) {
            placed.add(inner.with(mapped(inner.drawing(), change, known)));
        }
        Drawing changed = change.apply(new Drawing(drawing.parts(), drawing.areas(), placed, drawing.label()));
        known.put(drawing, changed);
        return changed;
    }
}
