package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dyeing.Chemical;
import id.canting.dyeing.Deed;
import id.canting.dyeing.Ingredient;
import id.canting.dyeing.Method;
import id.canting.dyeing.Methods;
import id.canting.dyeing.Quantity;
import id.canting.sheet.Card;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The families' baths in a few lines, each number with whose it is. */
final class CardRecipes {
    private static final double SIZE = 3.7;
    private static final double INDENT = 33;

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
                at = card.paragraph(line, left + INDENT, at, width - INDENT, SIZE, Card.FAINT);
            }
            at += 1.5;
        }
        return card.paragraph(ShadeCard.say("recipes.note", language), left, at, width, SIZE, Card.INK);
    }

    /** The member of a family whose ways of dyeing most of it share. */
    private static @Nullable Dye usual(List<Dye> dyes, DyeKind kind) {
        return dyes.stream()
                .filter(dye -> dye.kind() == kind)
                .max(Comparator.comparingLong(dye -> dyes.stream()
                        .filter(other -> Methods.of(other).equals(Methods.of(dye)))
                        .count()))
                .orElse(null);
    }

    private static List<String> lines(Dye dye, Language language) {
        List<String> lines = new ArrayList<>();
        Text ours = ShadeCard.MESSAGES.text("assumed");
        for (Method method : Methods.of(dye)) {
            List<String> stuffs = new ArrayList<>();
            for (Deed deed : method.deeds()) {
                for (Ingredient stuff : deed.stuffs()) {
                    stuffs.add(stuff(dye, stuff, ours, language));
                }
            }
            lines.add(method.name().in(language) + ": "
                    + String.join(
                            "; ",
                            stuffs.stream()
                                    .distinct()
                                    .filter(one -> !one.isEmpty())
                                    .toList()));
        }
        return lines;
    }

    private static String stuff(Dye dye, Ingredient stuff, Text ours, Language language) {
        return switch (stuff.kind()) {
            case FIXER -> "";
            case DYE ->
                ShadeCard.say("stuff", language) + " "
                        + Quantity.claims(
                                        Methods.strength(dye, stuff),
                                        "g",
                                        stuff.per().text(),
                                        ours)
                                .in(language);
            case CHEMICAL -> {
                Chemical chemical = Methods.chemical(stuff.id());
                yield chemical.name().in(language) + " "
                        + Quantity.claims(
                                        stuff.amount(),
                                        chemical.unit(),
                                        stuff.per().text(),
                                        ours)
                                .in(language);
            }
        };
    }
}
