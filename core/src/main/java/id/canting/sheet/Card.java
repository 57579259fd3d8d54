package id.canting.sheet;

import id.canting.dye.Oklab;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects what is painted on a card: swatches of cloth, then words and marks over them. */
public final class Card {
    public static final Colour PAPER = Colour.hex("#fffdf8");
    public static final Colour INK = Colour.hex("#2b2622");
    public static final Colour FAINT = Colour.hex("#7d7268");
    static final Colour RULE = Colour.hex("#c9bfb2");

    private static final double DARK = 0.62;

    private final List<Element> swatches = new ArrayList<>();
    private final List<Element> words = new ArrayList<>();

    public void swatch(Figure shape, double x, double y, Colour colour) {
        swatches.add(new Element.Fill(shape.placed(Transform.shift(x, y)), colour));
    }

    public void mark(Element element) {
        words.add(element);
    }

    public void rule(double left, double right, double y) {
        words.add(new Element.Stroke(List.of(Path.line(new Point(left, y), new Point(right, y))), 0.25, RULE));
    }

    public void start(String text, double x, double y, double size, Colour colour) {
        words.add(new Element.Words(text, new Point(x, y), size, Element.Words.Anchor.START, colour));
    }

    public void middle(String text, double x, double y, double size, Colour colour) {
        words.add(new Element.Words(text, new Point(x, y), size, Element.Words.Anchor.MIDDLE, colour));
    }

    public void end(String text, double x, double y, double size, Colour colour) {
        words.add(new Element.Words(text, new Point(x, y), size, Element.Words.Anchor.END, colour));
    }

    /** Words turned by a quarter so that they run upward and end at a point. */
    public void upward(String text, double x, double y, double size, Colour colour) {
        Figure letters = Lettering.figure(text, new Point(-Lettering.width(text, size), 0), size);
        words.add(new Element.Fill(letters.placed(Transform.quarters(3).then(Transform.shift(x, y))), colour));
    }

    /** A paragraph; gives the baseline after its last line. */
    public double paragraph(String text, double x, double y, double width, double size, Colour colour) {
        double at = y;
        for (String line : Lettering.wrapped(text, size, width)) {
            start(line, x, at, size, colour);
            at += 1.4 * size;
        }
        return at;
    }

    /** The ink that stands out from a colour. */
    public static Colour over(Colour ground) {
        return Oklab.of(ground).lightness() < DARK ? PAPER : INK;
    }

    public List<Layer> layers() {
        return List.of(
                new Layer("swatches", new Text("contoh warna", "swatches"), swatches),
                new Layer("words", new Text("tulisan", "words"), words));
    }
}
