package id.canting.sheet.repeat;

import id.canting.cloth.Cloth;
import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Transform;
import id.canting.parameter.Measure;
import id.canting.parameter.Range;
import id.canting.parameter.Unit;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;

/**
 * What is printed beyond the edges of a picture that is cut off after printing (bleed), so that no white shows where the
 * knife strays. Where the cloth is whole repeats alone, its neighbours go on there. Else its ground goes on, with the
 * figures that run off the cloth's edge; nothing is made up that is not on the cloth.
 *
 * @param width how far it reaches, mm
 * @param repeats whether the neighbouring repeats are shown
 */
public record Bleed(double width, boolean repeats) {
    /** How wide it may be, mm: print shops ask for 2 to 10, printers of cloth for more. The ends are our choice. */
    public static final Range WIDTHS = new Range(0.5, 50);

    private static final double SAME = 1e-6;

    /** Checks the width; a mistake is told in the words of the command line. */
    public Bleed {
        WIDTHS.check("--bleed", width, Unit.LENGTH);
    }

    /**
     * A width as it is written.
     *
     * @throws UserError where it is no length in range
     */
    public static double width(String written) {
        return WIDTHS.check("--bleed", Measure.parse("--bleed", written, Unit.LENGTH), Unit.LENGTH);
    }

    /** The bleed of a cloth's picture. */
    public static Bleed of(Cloth cloth, double width) {
        return new Bleed(width, isWholeRepeats(cloth.design()));
    }

    /** Whether all that is on the cloth repeats together, and the cloth is a whole number of repeats. */
    private static boolean isWholeRepeats(Design design) {
        Repeating repeat;
        try {
            repeat = Repeating.of(design);
        } catch (UserError e) {
            return false;
        }
        List<String> shown = repeat.steps().stream().map(Step::name).toList();
        var pieces = design.zones().zone(repeat.zone()).pieces();
        Box whole = design.cut().box();
        return repeat.notes().isEmpty()
                && design.marks().stream().map(Step::name).allMatch(shown::contains)
                && pieces.size() == 1
                && pieces.get(0).box().equals(whole)
                && isWhole(whole.width() / repeat.width())
                && isWhole(whole.height() / repeat.height());
    }

    private static boolean isWhole(double times) {
        return Math.abs(times - Math.rint(times)) < SAME;
    }

    /** What is printed there, in words. */
    public Text said() {
        return Repeating.MESSAGES.text(repeats ? "bleed.repeats" : "bleed.ground", width);
    }

    /** A picture with its bleed: larger by it on every side, the picture itself in the middle. */
    public Scene of(Scene picture) {
        Beyond beyond = new Beyond(picture.box(), width, repeats);
        Transform inward = Transform.shift(width, width);
        List<Layer> layers = picture.layers().stream()
                .map(layer -> new Layer(
                        layer.id(),
                        layer.label(),
                        List.of(new Element.Placed(inward, beyond.elements(layer.elements())))))
                .toList();
        return new Scene(
                picture.width() + 2 * width,
                picture.height() + 2 * width,
                picture.title(),
                picture.description(),
                layers);
    }

    /** A part of a picture in the picture with its bleed, itself with the bleed around it. */
    public Box around(Box part) {
        return new Box(part.left(), part.top(), part.right() + 2 * width, part.bottom() + 2 * width);
    }
}
