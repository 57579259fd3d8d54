package id.canting.sheet.ties;

import id.canting.estimate.BindingNeeds;
import id.canting.estimate.Coefficients;
import id.canting.geometry.Box;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages before those at true size: for each step its picture, work and counts, and for a card how it is used. */
final class TieOverview {
    private static final Messages MESSAGES = TieTemplate.MESSAGES;
    private static final double HEIGHT = 84;
    private static final Colour OTHER_HALF = Colour.hex("#a6a6a6");

    private final Box whole;
    private final PageSize paper;
    private final BindingNeeds needs = new BindingNeeds(Coefficients.standard());

    TieOverview(Box whole, PageSize paper) {
        this.whole = whole;
        this.paper = paper;
    }

    /**
     * The blocks of a step.
     *
     * @param fold on which its ties lie double, if there is one
     * @param halved whether only that half is printed at true size
     */
    List<Block> step(TieStep step, Optional<TieFold> fold, boolean halved) {
        List<TiePoint> points = step.points();
        List<Block> blocks = new ArrayList<>();
        String number = Integer.toString(step.number());
        blocks.add(new Block.Heading(1, MESSAGES.text("step", number, step.title())));
        blocks.add(new Block.Paragraph(MESSAGES.text("total", Integer.toString(points.size()), rows(points))));
        blocks.add(
                new Block.Picture(small(points, fold, halved), Flow.width(paper), HEIGHT, MESSAGES.text("overview")));
        fold.ifPresent(found -> blocks.add(new Block.Paragraph(said(found, points, halved))));
        blocks.add(TieWork.table(step, needs));
        blocks.add(new Block.Heading(2, MESSAGES.text("order")));
        blocks.add(TieWork.order(step));
        blocks.add(new Block.Heading(2, MESSAGES.text("rows")));
        blocks.add(new Block.Paragraph(TieWork.counts(points)));
        return blocks;
    }

    private static String rows(List<TiePoint> points) {
        return Integer.toString(
                points.get(points.size() - 1).row() - points.get(0).row() + 1);
    }

    private static Text said(TieFold fold, List<TiePoint> points, boolean halved) {
        int on = fold.onFold(points);
        int half = (points.size() - on) / 2;
        String key = "fold." + fold.id() + (halved ? ".half" : "");
        return MESSAGES.text(key, Integer.toString(half), Integer.toString(on), Integer.toString(points.size()));
    }

    /** The cloth with its symbols, their lines wide enough to be seen when it is made small. */
    private Scene small(List<TiePoint> points, Optional<TieFold> fold, boolean halved) {
        double line = Math.max(0.25, Math.max(whole.width() / 170, whole.height() / HEIGHT) * 0.22);
        List<Element> elements = new ArrayList<>();
        elements.add(TieLines.edge(whole.grown(-line / 2), line));
        for (TiePoint point : points) {
            boolean faint = halved && !fold.map(found -> found.shows(point)).orElse(true);
            elements.addAll(TieSymbols.of(point, line, faint ? OTHER_HALF : Colour.BLACK));
        }
        fold.ifPresent(found -> elements.add(TieSymbols.fold(found.line(), line)));
        Text name = MESSAGES.text("overview");
        return new Scene(whole.width(), whole.height(), name, Text.EMPTY, List.of(new Layer("ties", name, elements)));
    }

    /** What a card is and how the cloth is marked through it. */
    List<Block> card(TieCard card, boolean cut, boolean halved) {
        String form = cut ? "stencil" : "pricking";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, MESSAGES.text(form)));
        blocks.add(new Block.Paragraph(MESSAGES.text(
                form + ".facts",
                card.hole(),
                card.bridge(),
                Integer.toString(card.tips().size()),
                Integer.toString(cut ? card.slots().size() : card.stitches().size()))));
        List<Text> steps = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            steps.add(MESSAGES.text(form + "." + i));
        }
        if (halved) {
            steps.add(2, MESSAGES.text("card.fold"));
        }
        blocks.add(new Block.Items(steps, true, Block.LEAST));
        if (!card.left().isEmpty()) {
            blocks.add(new Block.Heading(2, MESSAGES.text("card.left")));
            blocks.add(new Block.Paragraph(MESSAGES.text("card.left.why", card.bridge())));
            blocks.add(new Block.Paragraph(Text.same(String.join(", ", card.left()))));
        }
        if (!card.parted().isEmpty()) {
            blocks.add(new Block.Heading(2, MESSAGES.text("card.parted")));
            blocks.add(new Block.Paragraph(MESSAGES.text("card.parted.why", card.bridge())));
            blocks.add(new Block.Paragraph(Text.same(String.join(", ", card.parted()))));
        }
        return blocks;
    }
}
