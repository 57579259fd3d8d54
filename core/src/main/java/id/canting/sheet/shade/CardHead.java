package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.dye.DyeStatus;
import id.canting.dye.Shade;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.scene.Colour;
import id.canting.sheet.Card;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The top of the card: its name, what its marks mean, and a ribbon of all its colours. */
final class CardHead {
    private static final double RIBBON = 7;
    private static final double SEAM = 0.1;

    private CardHead() {}

    /** Draws it between two x from y downward and gives where it ends. */
    static double draw(Card card, Language language, Collection<Dye> dyes, double left, double right, double y) {
        Language other = language == Language.ID ? Language.EN : Language.ID;
        card.start(ShadeCard.say("title", language), left, y + 16, 19, Card.INK);
        card.start(ShadeCard.say("title", other), left, y + 27, 8, Card.FAINT);
        double width = (right - left) / 2 - 12;
        double words = card.paragraph(ShadeCard.say("intro", language), left, y + 39, width, 4.3, Card.INK);
        double marks = legend(card, language, dyes, (left + right) / 2 + 10, right, y + 39);
        double ribbon = Math.max(words, marks) + 1;
        ribbon(card, dyes, left, right, ribbon);
        return ribbon + RIBBON;
    }

    private static double legend(
            Card card, Language language, Collection<Dye> dyes, double left, double right, double y) {
        double at = y;
        Set<DyeStatus> shown = EnumSet.noneOf(DyeStatus.class);
        dyes.forEach(dye -> dye.shades().values().forEach(shade -> shown.add(shade.status())));
        for (DyeStatus status : DyeStatus.values()) {
            if (status == DyeStatus.MEASURED_HERE && !shown.contains(status)) {
                continue;
            }
            StatusMark.draw(card, status, new Point(left + 1.6, at - 1.5), 1.6, Card.INK);
            String key = "status." + status.name().toLowerCase(Locale.ROOT);
            Text none = status == DyeStatus.MEASURED && !shown.contains(status) ? text("status.nothing") : Text.EMPTY;
            String words = ShadeCard.say("status", language, status.text(), text(key), none);
            at = card.paragraph(words, left + 6, at, right - left - 6, 4.3, Card.INK);
        }
        return card.paragraph(ShadeCard.say("status.none", language), left + 6, at, right - left - 6, 4.3, Card.INK);
    }

    private static Text text(String key) {
        return ShadeCard.MESSAGES.text(key);
    }

    private static void ribbon(Card card, Collection<Dye> dyes, double left, double right, double y) {
        List<Colour> colours = new ArrayList<>();
        dyes.forEach(dye -> dye.shades().values().stream().map(Shade::alone).forEach(colours::add));
        colours.sort(Comparator.comparingDouble(Overdye::hue).thenComparing(Colour::hex));
        double step = (right - left) / colours.size();
        // Each band reaches a hair under the next, so that no seam shows between them.
        for (int i = 0; i < colours.size(); i++) {
            double end = i + 1 == colours.size() ? right : left + (i + 1) * step + SEAM;
            Figure band =
                    Region.of(new Box(left + i * step, y, end, y + RIBBON)).figure();
            card.swatch(band, 0, 0, colours.get(i));
        }
    }
}
