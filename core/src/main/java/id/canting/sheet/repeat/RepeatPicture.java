package id.canting.sheet.repeat;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.lettering.Lettering;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Canvas;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Pictures of a repeat: the tile alone, and a swatch of nine with a bar that shows its scale. */
public final class RepeatPicture {
    /** Repeats across and down a swatch: the fewest that show how a repeat meets itself all around. */
    public static final int SWATCH = 3;

    private static final double BAR = 100;
    private static final double CENTIMETRE = 10;
    private static final double MARGIN = 6;

    private RepeatPicture() {}

    /** One repeat at true size. */
    public static Scene tile(Repeating repeat, Library library) {
        Cloth cloth = repeat.cloth(1, 1, library);
        Scene picture = cloth.picture(cloth.steps());
        Text title = Repeating.MESSAGES.text("tile", picture.title());
        return new Scene(picture.width(), picture.height(), title, size(repeat), picture.layers(), picture.palette());
    }

    /** Nine repeats at true size, and below them a bar of 10 cm. */
    public static Scene swatch(Repeating repeat, Library library, Language language) {
        Cloth cloth = repeat.cloth(SWATCH, SWATCH, library);
        Scene picture = cloth.picture(cloth.steps());
        Text title = Repeating.MESSAGES.text("swatch", picture.title());
        double unit = Math.max(1, Math.max(picture.width(), picture.height()) / 250);
        double size = 5 * unit;
        double width = Math.max(picture.width(), BAR + 2 * MARGIN * unit);
        double edge = picture.height();
        Canvas canvas = new Canvas();
        canvas.fill(new Box(picture.width(), 0, width + 1, edge), Colour.WHITE);
        double y = edge + MARGIN * unit;
        bar(canvas, MARGIN * unit, y, 3 * unit);
        y += 3 * unit + size;
        canvas.words("10 cm", MARGIN * unit, y, size, Element.Words.Anchor.START, Canvas.INK);
        List<String> words = new ArrayList<>();
        words.addAll(Lettering.wrapped(picture.title().in(language), size, width - 2 * MARGIN * unit));
        words.addAll(Lettering.wrapped(size(repeat).in(language), size, width - 2 * MARGIN * unit));
        for (String line : words) {
            y += size * 1.35;
            canvas.words(line, MARGIN * unit, y, size, Element.Words.Anchor.START, Canvas.INK);
        }
        double height = y + MARGIN * unit;
        List<Layer> layers = new ArrayList<>(picture.layers());
        Box strip = new Box(0, edge, width, height);
        layers.add(new Layer(
                "paper",
                Repeating.MESSAGES.text("paper"),
                List.of(new Element.Fill(Region.of(strip).figure(), Colour.WHITE))));
        layers.add(new Layer("scale", Repeating.MESSAGES.text("scale"), canvas.elements()));
        return new Scene(width, height, title, size(repeat), layers, picture.palette());
    }

    /** A bar of 10 cm, every other centimetre dark. */
    private static void bar(Canvas canvas, double x, double y, double thick) {
        for (int i = 0; i < BAR / CENTIMETRE; i += 2) {
            canvas.fill(Box.sized(x + i * CENTIMETRE, y, CENTIMETRE, thick), Colour.BLACK);
        }
        canvas.frame(Box.sized(x, y, BAR, thick), thick * 0.1, Colour.BLACK);
    }

    /** How large a repeat is, in words. */
    static Text size(Repeating repeat) {
        return Repeating.MESSAGES.text(
                "size", Math.rint(repeat.width() * 10) / 10, Math.rint(repeat.height() * 10) / 10);
    }
}
