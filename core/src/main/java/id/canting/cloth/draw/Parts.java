package id.canting.cloth.draw;

import id.canting.geometry.Region;
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

    private Parts() {}

    /** The names of all areas, placed drawings included. */
    public static Set<String> names(Drawing drawing) {
        Set<String> names = new TreeSet<>();
        drawing.areas().forEach(area -> names.add(area.part()));
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

    /** A drawing with wax that blocks its named areas added to its marks. */
    public static Drawing covered(Drawing areas, List<String> parts) {
        return mapped(areas, own -> own.with(blocks(own, parts)), new IdentityHashMap<>());
    }

    private static List<Part> blocks(Drawing drawing, List<String> parts) {
        List<Part> blocks = new ArrayList<>();
        for (Area area : drawing.areas()) {
            Region region = area.region();
            if ((parts.contains(area.part()) || parts.contains(ALL)) && !region.isEmpty()) {
                blocks.add(new Part(area.part(), Role.KLOWONG, new Mark.WaxArea(region)));
            }
        }
        return blocks;
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
