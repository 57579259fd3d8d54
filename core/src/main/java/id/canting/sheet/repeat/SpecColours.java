package id.canting.sheet.repeat;

import id.canting.cloth.AppliedBath;
import id.canting.cloth.Cloth;
import id.canting.cloth.DyedPicture;
import id.canting.cloth.Swatch;
import id.canting.design.Step;
import id.canting.design.bath.BathSettings;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Lab;
import id.canting.dyeing.Quantity;
import id.canting.estimate.NumberText;
import id.canting.geometry.Box;
import id.canting.scene.Colour;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Canvas;
import id.canting.text.Decimals;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The colours of a cloth with their codes, the baths that make them, and how those baths are made. */
final class SpecColours {
    private static final double WIDE = 22;
    private static final double HIGH = 10;

    private final Cloth cloth;
    private final DyedPicture finished;
    private final DyeLibrary dyes;

    SpecColours(Cloth cloth, DyedPicture finished, DyeLibrary dyes) {
        this.cloth = cloth;
        this.finished = finished;
        this.dyes = dyes;
    }

    List<Block> blocks() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Swatch swatch : finished.wholeFirst()) {
            rows.add(List.of(
                    new Block.Cell.Drawn(chip(swatch.colour()), HIGH),
                    Block.Cell.of(swatch.colour().hex()),
                    Block.Cell.of(lab(Lab.of(swatch.colour()))),
                    Block.Cell.of(made(swatch))));
        }
        List<Text> head = List.of(text("head.colour"), text("head.code"), text("head.lab"), text("head.made"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, text("colours")));
        blocks.add(new Block.Table(List.of(1.2, 1.1, 1.8, 3.4), head, rows, Block.LEAST));
        blocks.add(new Block.Paragraph(text("colours.note"), Block.LEAST, true));
        blocks.addAll(baths());
        return blocks;
    }

    /** A field of a colour with a thin edge, so that pale ones are seen on paper. */
    static Scene chip(Colour colour) {
        Canvas canvas = new Canvas();
        Box box = new Box(0, 0, WIDE, HIGH);
        canvas.fill(box, colour);
        canvas.frame(box.grown(-0.1), 0.2, Canvas.RULE);
        Text name = Text.same(colour.hex());
        return new Scene(WIDE, HIGH, name, Text.EMPTY, List.of(new Layer("chip", name, canvas.elements())));
    }

    private static Text lab(Lab lab) {
        return Text.same("L* " + Decimals.write(Math.rint(lab.l()), 0) + "  a* " + Decimals.write(Math.rint(lab.a()), 0)
                + "  b* " + Decimals.write(Math.rint(lab.b()), 0));
    }

    private static Text made(Swatch swatch) {
        if (!swatch.whole()) {
            return text("made.partly");
        }
        String baths = String.join(
                " + ", swatch.baths().stream().map(AppliedBath::step).toList());
        return baths.isEmpty() ? text("made.bare") : Text.same(baths);
    }

    private List<Block> baths() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Step.Dye step : cloth.design().baths()) {
            BathSettings bath = BathSettings.of(step, dyes);
            rows.add(List.of(
                    Block.Cell.of(cloth.title(step.name()).capital()),
                    Block.Cell.of(bath.dye().name()),
                    Block.Cell.of(recipe(bath)),
                    Block.Cell.of(status(bath))));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Text> head = List.of(text("head.bath"), text("head.dye"), text("head.recipe"), text("head.known"));
        return List.of(
                new Block.Heading(2, text("baths")),
                new Block.Table(List.of(1.4, 1.7, 3.2, 1.3), head, rows, Block.LEAST));
    }

    private static Text recipe(BathSettings bath) {
        List<Text> stuffs = bath.work(1, 0, false, false).portions().stream()
                .map(portion -> Text.joined(
                        List.of(
                                portion.name(),
                                Quantity.claims(
                                        portion.amount(),
                                        portion.unit(),
                                        portion.per().text(),
                                        text("ours"))),
                        " "))
                .toList();
        return text(
                "recipe",
                bath.method().name(),
                Text.joined(stuffs, ", "),
                NumberText.number(bath.dips()),
                NumberText.number(bath.minutes()),
                NumberText.number(bath.temperature()),
                bath.fixing());
    }

    private static Text status(BathSettings bath) {
        return bath.shade().map(shade -> shade.status().text()).orElse(Text.same("–"));
    }

    private static Text text(String key, Object... arguments) {
        return Repeating.MESSAGES.text(key, arguments);
    }
}
