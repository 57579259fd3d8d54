package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.geometry.Figure;
import id.canting.lettering.Lettering;
import id.canting.sheet.Card;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every pair of dyes laid over each other: a triangle, because the order does not matter to the colour. Dyes stand by
 * family, and in a family by hue.
 */
final class OverdyeTriangle {
    private static final double STEP = 9;
    private static final double GAP = 0.8;
    private static final double FAMILY_GAP = 2.6;
    private static final double AXIS_GAP = 2.6;
    private static final double SIZE = 3.4;

    private final Card card;
    private final Language language;
    private final List<Dye> dyes;
    private final double labels;
    private final Figure cell = Pinked.swatch(STEP - GAP, STEP - GAP);

    OverdyeTriangle(Card card, Language language, List<Dye> library) {
        this.card = card;
        this.language = language;
        this.dyes = new ArrayList<>(library);
        dyes.sort(Comparator.comparing(Dye::kind)
                .thenComparingDouble(dye -> Overdye.hue(Overdye.alone(dye)))
                .thenComparing(Dye::id));
        this.labels = 3 + dyes.stream().mapToDouble(this::width).max().orElse(0);
    }

    private double width(Dye dye) {
        return Lettering.width(dye.name().in(language), SIZE);
    }

    /** Draws it with its top left corner at a point and gives where it ends at the bottom. */
    double draw(double x, double y) {
        double axis = x + labels;
        double body = axis + STEP + AXIS_GAP;
        double bottom = y + place(dyes.size()) + AXIS_GAP;
        double end = bottom + STEP;
        double line = (STEP - GAP) / 2 + SIZE / 3;
        for (int row = 0; row < dyes.size(); row++) {
            Dye dye = dyes.get(row);
            String name = dye.name().in(language);
            double top = y + place(row);
            double own = body + place(row);
            card.end(name, axis - 2.5, top + line, SIZE, Card.INK);
            card.swatch(cell, axis, top, Overdye.alone(dye));
            for (int column = 0; column < row; column++) {
                card.swatch(cell, body + place(column), top, new Overdye(dyes.get(column), dye).colour());
            }
            card.start(name, own + 1, top + line, 2.9, Card.FAINT);
            if (row + 1 < dyes.size()) {
                card.swatch(cell, own, bottom, Overdye.alone(dye));
                card.upward(name, own + line, bottom + STEP + 1.5, SIZE, Card.INK);
                end = Math.max(end, bottom + STEP + 1.5 + width(dye));
            }
        }
        return end;
    }

    /** How far a row or column lies from the first; families stand a little apart. */
    private double place(int index) {
        double at = 0;
        for (int i = 0; i < index; i++) {
            boolean last =
                    i + 1 < dyes.size() && dyes.get(i).kind() != dyes.get(i + 1).kind();
            at += STEP + (last ? FAMILY_GAP : 0);
        }
        return at;
    }
}
