package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeStatus;
import id.canting.dye.Shade;
import id.canting.geometry.Point;
import id.canting.lettering.Lettering;
import id.canting.sheet.Card;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.List;

/** The dyes by themselves: natural dyes one block each with a row for every fixer, the others one block a family. */
final class ShadeBlocks {
    static final int COLUMNS = 4;

    private static final double BETWEEN = 14;
    private static final double LABEL = 25;
    private static final double FAMILY_LABEL = 38;
    private static final double HEAD = 13;
    private static final double BELOW = 6.5;
    private static final double CREDIT = 2.5;
    private static final int[] NATURAL_DIPS = {1, 2, 4, 6, 12, 18, 24};
    private static final int[] OTHER_DIPS = {1, 2, 3, 4};

    private final Card card;
    private final Language language;
    private final double left;
    private final double column;

    ShadeBlocks(Card card, Language language, double left, double right) {
        this.card = card;
        this.language = language;
        this.left = left;
        this.column = (right - left - (COLUMNS - 1) * BETWEEN) / COLUMNS;
    }

    /** Where a column starts. */
    double x(int place) {
        return left + place * (column + BETWEEN);
    }

    /** How wide a column is. */
    double width() {
        return column;
    }

    /** Draws the natural dyes from y downward and gives where they end. */
    double natural(List<Dye> dyes, double y) {
        double at = y;
        for (int first = 0; first < dyes.size(); first += COLUMNS) {
            double lowest = at;
            for (int i = first; i < Math.min(dyes.size(), first + COLUMNS); i++) {
                lowest = Math.max(lowest, block(dyes.get(i), x(i - first), at));
            }
            at = lowest + BELOW;
        }
        return at - BELOW;
    }

    private double block(Dye dye, double x, double y) {
        card.start(dye.name().in(language), x, y + 4.6, 5.4, Card.INK);
        card.end(dye.id(), x + column, y + 4.6, 2.9, Card.FAINT);
        card.rule(x, x + column, y + 6.8);
        card.start(ShadeCard.say("dips", language), x, y + 11.6, 2.9, Card.FAINT);
        ShadeRow row = new ShadeRow(NATURAL_DIPS, x + LABEL, x + column);
        row.numbers(card, y + 11.6);
        double[] at = {y + HEAD};
        dye.shades().forEach((mordant, shade) -> {
            card.start(mordant.text().in(language), x, at[0] + 4.4, 3.7, Card.INK);
            credit(shade.sources(), shade, x, at[0] + 8.4);
            row.draw(card, dye, mordant, shade, at[0]);
            at[0] += ShadeRow.PITCH;
        });
        return at[0];
    }

    /** Who says so: codes of sources, or the mark of the workshop's own measurement after them. */
    private void credit(String words, Shade shade, double x, double y) {
        card.start(words, x, y, CREDIT, Card.FAINT);
        if (shade.status() == DyeStatus.MEASURED_HERE) {
            double after = words.isEmpty() ? x : x + Lettering.width(words, CREDIT) + 1;
            StatusMark.draw(card, shade.status(), new Point(after + 1, y - 0.9), 1, Card.FAINT);
        }
    }

    /** Draws families side by side from y downward and gives where the longest ends. */
    double families(List<DyeKind> kinds, List<Dye> dyes, double y) {
        double lowest = y;
        for (int i = 0; i < kinds.size(); i++) {
            DyeKind kind = kinds.get(i);
            List<Dye> members = new ArrayList<>(dyes);
            members.removeIf(dye -> dye.kind() != kind);
            lowest = Math.max(lowest, family(members, x(i), y));
        }
        return lowest;
    }

    private double family(List<Dye> dyes, double x, double y) {
        card.start(ShadeCard.say("dips", language), x, y + 3, 2.9, Card.FAINT);
        ShadeRow row = new ShadeRow(OTHER_DIPS, x + FAMILY_LABEL, x + column);
        row.numbers(card, y + 3);
        double at = y + 4.8;
        for (Dye dye : dyes) {
            card.start(dye.name().in(language), x, at + 4.4, 3.7, Card.INK);
            Shade usual = dye.defaultShade();
            String sources = usual.sources();
            credit(sources.isEmpty() ? dye.id() : dye.id() + "  " + sources, usual, x, at + 8.4);
            row.draw(card, dye, dye.defaultMordant(), usual, at);
            at += ShadeRow.PITCH;
        }
        return at;
    }
}
