package id.canting.motif;

import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.parameter.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills the areas of a drawing with isen, each by its own choice. */
public final class Filling {
    /** Clear cloth between the outline's wax and the fill, mm: our choice, so that both stay readable. */
    private static final double GAP = 0.5;

    private Filling() {}

    /** A fill with the values it is used with. */
    public record Chosen(Isen isen, Values values) {}

    /**
     * The drawing with its areas filled, placed drawings included.
     *
     * @param choose the fill of an area, or null to leave it empty
     * @param hand the pens and the chance; each area has a stream of its own
     */
    public static Drawing fill(Drawing drawing, Function<Area, @Nullable Chosen> choose, Hand hand) {
        List<Part> marks = new ArrayList<>();
        int number = 0;
        for (Area area : drawing.areas()) {
            Chosen chosen = choose.apply(area);
            number++;
            if (chosen != null) {
                for (Mark mark : marks(area, chosen, hand.stream("isen/" + area.part() + "/" + number))) {
                    marks.add(new Part(area.part(), Role.ISEN, mark));
                }
            }
        }
        List<Drawing.Placed> placed = new ArrayList<>();
        for (Drawing.Placed inner : drawing.placed()) {
            placed.add(inner.with(fill(inner.drawing(), choose, hand.stream("placed/" + placed.size()))));
        }
        return new Drawing(drawing.with(marks).parts(), drawing.areas(), placed, drawing.label());
    }

    private static List<Mark> marks(Area area, Chosen chosen, Hand hand) {
        Region inside = area.region().offset(-(hand.klowong() / 2 + GAP));
        if (inside.isEmpty()) {
            return List.of();
        }
        return chosen.isen.fill(area.whole().with(inside), chosen.values, hand);
    }
}
