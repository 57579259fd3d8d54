package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.geometry.Figure;
import id.canting.scene.Colour;
import id.canting.sheet.Card;
import id.canting.text.Language;
import java.util.List;

/** A few pairs drawn large: one dye, the other, and both. */
final class PairExamples {
    private static final double HEIGHT = 26;
    private static final double SIGN = 12;
    private static final double PITCH = 38;

    private PairExamples() {}

    static void draw(Card card, Language language, List<Overdye> pairs, double left, double right, double y) {
        double width = (right - left - 2 * SIGN) / 3;
        Figure swatch = Pinked.swatch(width, HEIGHT);
        double at = y;
        for (Overdye pair : pairs) {
            one(card, swatch, left, at, width, Overdye.alone(pair.first()), name(pair.first(), language));
            sign(card, "+", left + width + SIGN / 2, at);
            double second = left + width + SIGN;
            one(card, swatch, second, at, width, Overdye.alone(pair.second()), name(pair.second(), language));
            sign(card, "=", second + width + SIGN / 2, at);
            Colour both = pair.colour();
            one(card, swatch, second + width + SIGN, at, width, both, both.hex());
            at += PITCH;
        }
    }

    private static String name(Dye dye, Language language) {
        return dye.name().in(language);
    }

    private static void one(Card card, Figure swatch, double x, double y, double width, Colour colour, String words) {
        card.swatch(swatch, x, y, colour);
        card.middle(words, x + width / 2, y + HEIGHT + 4.4, 3.4, Card.FAINT);
    }

    private static void sign(Card card, String sign, double x, double y) {
        card.middle(sign, x, y + HEIGHT / 2 + 2.6, 8, Card.FAINT);
    }
}
