package id.canting.sheet.shade;

import id.canting.dye.Dye;
import id.canting.dye.DyeKind;
import id.canting.dye.DyeLibrary;
import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.lettering.Lettering;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.Card;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The shade card: every dye with every fixer and several numbers of dips, and every pair of dyes laid over each other, on
 * one sheet as wide as A1 is (594 mm) and as long as it needs, A1 or more. Every colour is worked out by the dye library's
 * model; the marks say at which number of dips a colour is more than that.
 */
public final class ShadeCard {
    static final Messages MESSAGES = Messages.beside(ShadeCard.class, "shadecard");

    private static final double WIDTH = 594;
    private static final double LENGTH = 841;
    private static final double MARGIN = 24;
    private static final double ASIDE = 62;
    private static final int EXAMPLES = 4;

    private ShadeCard() {}

    /** The card of a library in one language; headings stand in both. */
    public static Scene of(DyeLibrary library, Language language) {
        Card card = new Card();
        double left = MARGIN;
        double right = WIDTH - MARGIN;
        List<Dye> dyes = new ArrayList<>(library.all());
        dyes.sort(Comparator.comparing(Dye::kind).thenComparing(Dye::id));
        List<Dye> natural =
                dyes.stream().filter(dye -> dye.kind() == DyeKind.NATURAL).toList();
        List<DyeKind> others = List.of(DyeKind.NAPHTHOL, DyeKind.INDIGOSOL, DyeKind.REMAZOL);

        double y = CardHead.draw(card, language, dyes, left, right, MARGIN) + 13;
        ShadeBlocks blocks = new ShadeBlocks(card, language, left, right);
        heading(card, language, DyeKind.NATURAL.text(), left, y);
        y = blocks.natural(natural, y + 6) + 11;

        for (int i = 0; i < others.size(); i++) {
            heading(card, language, others.get(i).text(), blocks.x(i), y);
            card.rule(blocks.x(i), blocks.x(i) + blocks.width(), y + 3);
        }
        heading(card, language, MESSAGES.text("recipes"), blocks.x(3), y);
        card.rule(blocks.x(3), right, y + 3);
        double notes = CardRecipes.draw(card, language, dyes, blocks.x(3), blocks.width(), y + 10);
        y = Math.max(notes, blocks.families(others, dyes, y + 6)) + 11;

        heading(card, language, MESSAGES.text("pairs"), left, y);
        double aside = blocks.x(2) + ASIDE;
        String note = say("pairs.note", language, Overdye.NATURAL_DIPS, Overdye.OTHER_DIPS);
        double below = card.paragraph(note, aside, y, right - aside, 4.3, Card.INK);
        PairExamples.draw(card, language, Overdye.surprising(dyes, EXAMPLES), aside, right, below + 4);
        y = new OverdyeTriangle(card, language, dyes).draw(left, y + 10);
        return scene(card, Math.max(LENGTH, y + MARGIN));
    }

    private static Scene scene(Card card, double length) {
        Layer paper = new Layer(
                "paper",
                new Text("kertas", "paper"),
                List.of(new Element.Fill(Region.of(new Box(0, 0, WIDTH, length)).figure(), Card.PAPER)));
        List<Layer> layers = new ArrayList<>(List.of(paper));
        layers.addAll(card.layers());
        return new Scene(WIDTH, length, MESSAGES.text("title"), MESSAGES.text("description"), layers);
    }

    private static void heading(Card card, Language language, Text text, double x, double y) {
        Language other = language == Language.ID ? Language.EN : Language.ID;
        String first = text.in(language);
        card.start(first, x, y, 9, Card.INK);
        if (!first.equals(text.in(other))) {
            double after = x + Lettering.width(first, 9) + 4;
            card.start(text.in(other), after, y, 4.6, Card.FAINT);
        }
    }

    static String say(String key, Language language, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }
}
