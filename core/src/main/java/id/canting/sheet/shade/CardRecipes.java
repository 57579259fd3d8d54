package id.canting.sheet.shade;

import id.canting.dye.Amount;
import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.Mordant;
import id.canting.dye.Recipe;
import id.canting.sheet.Card;
import id.canting.text.Decimals;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The families' baths in a few lines, each number with whose it is. */
final class CardRecipes {
    private static final double SIZE = 3.7;
    private static final double LINE = 5.3;

    private CardRecipes() {}

    static double draw(Card card, Language language, List<Dye> dyes, double left, double width, double y) {
        double at = y;
        for (DyeKind kind : DyeKind.values()) {
            Dye dye = usual(dyes, kind);
            if (dye == null) {
                continue;
            }
            card.start(kind.text().in(language), left, at, SIZE, Card.INK);
            for (String line : lines(dye, language)) {
                card.start(line, left + 33, at, SIZE, Card.FAINT);
                at += LINE;
            }
            at += 1.5;
        }
        return card.paragraph(ShadeCard.say("recipes.note", language), left, at, width, SIZE, Card.INK);
    }

    /** The member of a family whose recipe most of it share. */
    private static @Nullable Dye usual(List<Dye> dyes, DyeKind kind) {
        return dyes.stream()
                .filter(dye -> dye.kind() == kind)
                .max(Comparator.comparingLong(dye -> dyes.stream()
                        .filter(other -> other.recipe().equals(dye.recipe()))
                        .count()))
                .orElse(null);
    }

    private static List<String> lines(Dye dye, Language language) {
        List<String> lines = new ArrayList<>();
        Recipe recipe = dye.recipe();
        lines.add(span(ShadeCard.say("stuff", language), recipe.strength(), "g/L", language));
        for (Recipe.Auxiliary auxiliary : recipe.auxiliaries()) {
            lines.add(span(
                    auxiliary.name().in(language),
                    auxiliary.amount(),
                    auxiliary.measure().unit(),
                    language));
        }
        for (Mordant mordant : dye.shades().keySet()) {
            if (mordant != Mordant.NONE) {
                double grams = mordant.gramsPerLitre();
                lines.add(
                        span(mordant.text().in(language), new Amount(grams, grams, mordant.source()), "g/L", language));
            }
        }
        return lines;
    }

    private static String span(String name, Amount amount, String unit, Language language) {
        String low = Decimals.spoken(amount.low(), 2, language);
        String numbers = amount.low() < amount.high() ? low + "–" + Decimals.spoken(amount.high(), 2, language) : low;
        String whose = amount.assumed() ? ShadeCard.say("assumed", language) : amount.sources();
        return name + "  " + numbers + " " + unit + "  [" + whose + "]";
    }
}
