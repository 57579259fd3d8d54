package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.dye.DyeBath;
import id.canting.dye.Mordant;
import id.canting.dye.Shade;
import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import id.canting.scene.Colour;
import id.canting.sheet.Card;

/** One dye with one fixer: a swatch for each number of dips, its colour's code under it. */
final class ShadeRow {
    /** From one row to the next. */
    static final double PITCH = 13.4;

    private static final double HEIGHT = 9.1;
    private static final double GAP = 1.2;
    private static final double CODE = 2.3;
    private static final double MARK = 1.05;

    private final int[] dips;
    private final double left;
    private final double step;
    private final Figure swatch;

    /** Rows of swatches for numbers of dips between two x. */
    ShadeRow(int[] dips, double left, double right) {
        this.dips = dips.clone();
        this.left = left;
        this.step = (right - left + GAP) / dips.length;
        this.swatch = Pinked.swatch(step - GAP, HEIGHT);
    }

    private double x(int column) {
        return left + column * step;
    }

    private double middle(int column) {
        return x(column) + (step - GAP) / 2;
    }

    /** The numbers of dips over the swatches. */
    void numbers(Card card, double y) {
        for (int i = 0; i < dips.length; i++) {
            card.middle(String.valueOf(dips[i]), middle(i), y, 2.9, Card.FAINT);
        }
    }

    void draw(Card card, Dye dye, Mordant mordant, Shade shade, double y) {
        for (int i = 0; i < dips.length; i++) {
            Colour colour = new DyeBath(dye, mordant, dips[i]).onReferenceCloth();
            card.swatch(swatch, x(i), y, colour);
            card.middle(colour.hex(), middle(i), y + HEIGHT + 2.5, CODE, Card.FAINT);
            if (dips[i] == shade.referenceDips()) {
                Point corner = new Point(x(i) + step - GAP - 2.4, y + 2.5);
                StatusMark.draw(card, shade.status(), corner, MARK, Card.over(colour));
            }
        }
    }
}
