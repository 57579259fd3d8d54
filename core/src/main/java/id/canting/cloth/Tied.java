package id.canting.cloth;

import id.canting.geometry.Figure;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What ties and stitches keep dye away from, as levels to paint. A drawing placed many times gives one figure placed
 * many times.
 */
public final class Tied {
    private final Map<Drawing, List<Figure>> known = new IdentityHashMap<>();

    private Tied() {}

    /** The levels of all ties and stitch lines of a drawing, in painting order; none without any. */
    public static List<ResistLevel> levels(Drawing drawing) {
        List<Figure> ranks = new Tied().ranks(drawing);
        List<ResistLevel> levels = new ArrayList<>();
        for (int rank = 0; rank < ranks.size(); rank++) {
            if (!ranks.get(rank).isEmpty()) {
                levels.add(new ResistLevel(Ranks.passes(rank), ranks.get(rank)));
            }
        }
        return levels;
    }

    private List<Figure> ranks(Drawing drawing) {
        List<Figure> before = known.get(drawing);
        if (before != null) {
            return before;
        }
        Ranks own = new Ranks();
        for (Part part : drawing.parts()) {
            if (part.mark() instanceof Mark.Tie tie) {
                Rings.of(tie, own);
            } else if (part.mark() instanceof Mark.StitchLine stitch) {
                Stitches.of(stitch, own);
            }
        }
        List<List<Figure>> inner = new ArrayList<>();
        drawing.placed().forEach(placed -> inner.add(ranks(placed.drawing())));
        List<Figure> ranks = new ArrayList<>();
        for (int rank = 0; rank < Ranks.count(); rank++) {
            List<Figure> figures = new ArrayList<>();
            if (!own.contours(rank).isEmpty()) {
                figures.add(new Figure.Shape(own.contours(rank)));
            }
            for (int i = 0; i < inner.size(); i++) {
                Figure figure = inner.get(i).get(rank);
                if (!figure.isEmpty()) {
                    figures.add(figure.placed(drawing.placed().get(i).transform()));
                }
            }
            ranks.add(figures.size() == 1 ? figures.get(0) : new Figure.Group(figures));
        }
        known.put(drawing, ranks);
        return ranks;
    }
}
