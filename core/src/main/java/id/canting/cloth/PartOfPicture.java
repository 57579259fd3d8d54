package id.canting.cloth;

import id.canting.cloth.figure.FigureParts;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Transform;
import id.canting.layout.Zone;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Decimals;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a cloth's picture at its true size, for files beyond what a program can open: only what meets the part is in
 * it.
 */
public final class PartOfPicture {
    private static final String ZONE = "zone:";
    private static final String LENGTH = "([0-9]+(?:\\.[0-9]+)?\\s*(?:[a-z]+)?)";
    private static final Pattern CORNER_AND_SIZE = pairs(LENGTH, ",");
    private static final Pattern DECIMAL_COMMAS = pairs(LENGTH.replace("\\.", "[.,]"), ";");

    private final FigureParts parts = new FigureParts();

    private PartOfPicture() {}

    private static Pattern pairs(String length, String between) {
        String pair = length + "\\s*" + between + "\\s*" + length;
        return Pattern.compile(pair + "\\s+" + pair);
    }

    /**
     * The part of a cloth that is asked for.
     *
     * @param written {@code zone:NAME} for the first piece of a zone, or {@code x,y w,h}: how far it lies from the left and
     *     the top, then how wide and high it is, in mm where no unit is named; with {@code ;} in place of the commas the
     *     numbers may have decimal commas
     * @throws UserError where it is neither, or reaches beyond the cloth
     */
    public static Box box(Cloth cloth, String written) {
        if (written.startsWith(ZONE)) {
            Zone zone = cloth.design().zones().zone(written.substring(ZONE.length()));
            return zone.pieces().get(0).box();
        }
        String numbers = written.strip();
        Matcher match = (numbers.contains(";") ? DECIMAL_COMMAS : CORNER_AND_SIZE).matcher(numbers);
        if (!match.matches()) {
            boolean commas = numbers.chars().filter(c -> c == ',').count() > 2;
            throw new UserError(Workshop.MESSAGES.text(commas ? "part.commas" : "part.form", written));
        }
        Box box = Box.sized(
                length(match.group(1)), length(match.group(2)), length(match.group(3)), length(match.group(4)));
        Box whole = cloth.design().cut().box();
        if (!(box.width() > 0 && box.height() > 0 && whole.contains(box))) {
            throw new UserError(Workshop.MESSAGES.text(
                    "part.beyond", written, Decimals.text(whole.width(), 1), Decimals.text(whole.height(), 1)));
        }
        return box;
    }

    private static double length(String written) {
        String plain = written.strip();
        boolean bare = !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1));
        return Measure.parse("--part", bare ? plain + " mm" : plain, Unit.LENGTH);
    }

    /** What of a picture lies in a box of it, as a picture of its own. */
    public static Scene of(Scene scene, Box part) {
        PartOfPicture cut = new PartOfPicture();
        Transform place = Transform.shift(-part.left(), -part.top());
        List<Layer> layers = scene.layers().stream()
                .map(layer -> new Layer(
                        layer.id(),
                        layer.label(),
                        List.of(new Element.Placed(place, cut.seen(layer.elements(), part)))))
                .toList();
        return new Scene(part.width(), part.height(), scene.title(), scene.description(), layers, scene.palette());
    }

    private List<Element> seen(List<Element> elements, Box box) {
        Element.Cases<Optional<Element>> cases = Element.cases(
                fill -> figure(fill.figure(), box)
                        .map(figure -> new Element.Fill(figure, fill.colour(), fill.opacity())),
                stroke -> stroke(stroke, box),
                words -> Optional.of(words),
                soft -> figure(soft.figure(), box).map(figure -> new Element.Soft(figure, soft.stops())),
                image -> Optional.<Element>of(image).filter(one -> image.box().meets(box)),
                placed -> Optional.of(new Element.Placed(
                        placed.place(),
                        seen(placed.elements(), placed.place().inverse().apply(box)))),
                clipped -> figure(clipped.window(), box)
                        .map(window -> new Element.Clipped(window, seen(clipped.elements(), box))),
                named -> Optional.of(seen(named.elements(), box))
                        .filter(inside -> !inside.isEmpty())
                        .map(inside -> new Element.Named(named.id(), named.label(), inside)));
        List<Element> seen = new ArrayList<>();
        elements.forEach(element -> element.match(cases).ifPresent(seen::add));
        return seen;
    }

    private Optional<Figure> figure(Figure figure, Box box) {
        return Optional.of(parts.splitAll(figure, outline -> outline.box().meets(box))
                        .chosen())
                .filter(chosen -> !chosen.isEmpty());
    }

    private static Optional<Element> stroke(Element.Stroke stroke, Box box) {
        Box near = box.grown(stroke.width() / 2);
        var lines = stroke.lines().stream()
                .filter(line -> line.bounds().meets(near))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Element.Stroke(lines, stroke.width(), stroke.colour()));
    }
}
