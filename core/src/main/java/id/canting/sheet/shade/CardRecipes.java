package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dyeing.Amount;
import id.canting.dyeing.Deed;
import id.canting.dyeing.Ingredient;
import id.canting.dyeing.Method;
import id.canting.dyeing.Methods;
import id.canting.dyeing.Quantity;
import id.canting.sheet.Card;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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

    /** The usual way with what goes in, and the names of the others. */
    private static List<String> lines(Dye dye, Language language) {
        List<Method> methods = Methods.of(dye);
        List<String> stuffs = new ArrayList<>();
        for (Deed deed : methods.get(0).deeds()) {
            for (Ingredient stuff : deed.stuffs()) {
                if (stuff.kind() != Ingredient.Role.FIXER) {
                    stuffs.add(stuff(dye, stuff, language));
                }
            }
        }
        List<String> lines =
                new ArrayList<>(List.of(methods.get(0).name().in(language) + ": " + String.join("; ", stuffs)));
        if (methods.size() > 1) {
            lines.add(ShadeCard.say("others", language) + " "
                    + methods.stream().skip(1).map(Method::id).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static String stuff(Dye dye, Ingredient stuff, Language language) {
        boolean own = stuff.kind() == Ingredient.Role.DYE;
        Amount amount = own ? Methods.strength(dye, stuff) : stuff.amount();
        String name = own
                ? ShadeCard.say("stuff", language)
                : Methods.chemical(stuff.id()).name().in(language);
        String unit = own ? "g" : Methods.chemical(stuff.id()).unit();
        Amount first = new Amount(amount.claims().subList(0, 1));
        return name + " "
                + Quantity.claims(first, unit, stuff.per().text(), ShadeCard.MESSAGES.text("assumed"))
                        .in(language);
    }
}
