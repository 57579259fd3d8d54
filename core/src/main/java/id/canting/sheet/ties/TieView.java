package id.canting.sheet.ties;

import id.canting.estimate.TieKind;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The template as one picture: the cloth at true size with all its numbers, a layer a step, and on a strip below it the
 * key with the counts, sized so that it is read where the whole is seen.
 */
final class TieView {
    private static final Messages MESSAGES = TieTemplate.MESSAGES;
    private static final double LINES = 1800;
    private static final double LEAST_LINE = 0.6;
    private static final double FIELD = 8;

    private final Box whole;
    private final List<TieStep> steps;
    private final List<TiePoint> points;
    private final double unit;
    private final double line;

    TieView(Box whole, List<TieStep> steps) {
        this.whole = whole;
        this.steps = steps;
        this.points = steps.stream().flatMap(step -> step.points().stream()).toList();
        this.unit = Math.max(whole.width(), whole.height()) / 250;
        this.line = Math.max(LEAST_LINE, whole.width() / LINES);
    }

    Scene scene(Text title, Optional<TieFold> fold, Language language) {
        List<Element> key = new ArrayList<>();
        double height = key(title, language, key);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(
                "paper",
                MESSAGES.text("layer.paper"),
                List.of(
                        new Element.Fill(
                                Region.of(new Box(0, 0, whole.width(), height)).figure(), Colour.WHITE),
                        TieLines.edge(whole.grown(-line / 2), line))));
        for (TieStep step : steps) {
            List<Element> symbols = new ArrayList<>();
            step.points().forEach(point -> symbols.addAll(TieSymbols.of(point, line)));
            String number = Integer.toString(step.number());
            layers.add(new Layer(
                    "tie-" + number, MESSAGES.text("step", number, step.title()), symbols));
        }
        fold.ifPresent(found -> layers.add(
                new Layer("fold", MESSAGES.text("layer.fold"), List.of(TieSymbols.fold(found.line(), 2 * line)))));
        layers.add(new Layer("numbers", MESSAGES.text("layer.numbers"), TieNumbers.of(points, whole, 0)));
        layers.add(new Layer("key", MESSAGES.text("layer.key"), key));
        Text description = MESSAGES.text("view", Integer.toString(points.size()));
        return new Scene(whole.width(), height, title, description, layers);
    }

    /** Adds the key; its lower edge. */
    private double key(Text title, Language language, List<Element> key) {
        double size = 5 * unit;
        double left = 2 * unit;
        double right = whole.width() - left;
        double y = whole.height() + 4 * unit;
        for (String words : Lettering.wrapped(title.in(language), size * 1.15, right - left)) {
            y += size * 1.4;
            key.add(words(words, left, y, size * 1.15));
        }
        y += 3 * unit;
        double x = left;
        for (TieKind kind : TieKind.values()) {
            long count = points.stream().filter(point -> point.kind() == kind).count();
            if (count > 0) {
                String name = kind.text().in(language) + ": " + count;
                double wide = (FIELD + 2) * unit + Lettering.width(name, size);
                if (x > left && x + wide > right) {
                    x = left;
                    y += (FIELD + 2) * unit;
                }
                Transform place = Transform.scale(unit, unit).then(Transform.shift(x, y));
                key.add(new Element.Placed(place, TieSymbols.key(kind)));
                key.add(words(name, x + (FIELD + 2) * unit, y + 5.8 * unit, size));
                x += wide + 8 * unit;
            }
        }
        return y + (FIELD + 3) * unit;
    }

    private static Element words(String text, double x, double y, double size) {
        return new Element.Words(text, new Point(x, y), size, Element.Words.Anchor.START, Colour.BLACK);
    }
}
