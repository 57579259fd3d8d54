package id.canting.sheet.wax;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
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
import java.util.Optional;

/** Draws a plan at true size, alone or with its key below it. */
public final class PlanPicture {
    /** Lines of hatching across the longer side of a cloth: as many as a sheet of paper still shows. */
    private static final double LINES = 130;

    private static final double FIELD_WIDTH = 14;
    private static final double FIELD_HEIGHT = 8;

    private PlanPicture() {}

    static Scene of(WaxPlan plan) {
        return new Scene(plan.width(), plan.height(), plan.title(), Text.EMPTY, layers(plan));
    }

    private static List<Layer> layers(WaxPlan plan) {
        Box cloth = plan.box();
        double spacing = Math.max(plan.width(), plan.height()) / LINES;
        List<Layer> layers = new ArrayList<>();
        for (Share share : plan.shares()) {
            List<Element> inked = new ArrayList<>();
            plan.figures(share).forEach(figure -> inked.addAll(PlanInk.of(share, figure, cloth, spacing, plan.bath())));
            layers.add(new Layer(share.id(), plan.name(share), inked));
        }
        double line = spacing * 0.12;
        layers.add(new Layer(
                "edge",
                WaxPlan.MESSAGES.text("edge"),
                List.of(new Element.Stroke(List.of(cloth.grown(-line / 2).outline()), line, PlanInk.LINE))));
        return layers;
    }

    /** A field of the key, 14 by 8 mm, inked as the share is in the plan. */
    public static Scene field(WaxPlan plan, Share share) {
        List<Layer> layers = List.of(new Layer("key", plan.name(share), field(share, plan.bath(), 0, 0, 1)));
        return new Scene(FIELD_WIDTH, FIELD_HEIGHT, plan.name(share), Text.EMPTY, layers);
    }

    private static List<Element> field(Share share, Optional<Colour> bath, double x, double y, double scale) {
        Box box = Box.sized(x, y, FIELD_WIDTH * scale, FIELD_HEIGHT * scale);
        List<Element> field = new ArrayList<>(PlanInk.of(share, Region.of(box).figure(), box, 2.2 * scale, bath));
        double line = 0.3 * scale;
        field.add(new Element.Stroke(List.of(box.grown(-line / 2).outline()), line, PlanInk.LINE));
        return field;
    }

    /** The plan with its title and key on a strip below it, sized so that it is read where the whole is seen. */
    public static Scene keyed(WaxPlan plan, Language language) {
        double unit = Math.max(plan.width(), plan.height()) / 250;
        double size = 5 * unit;
        double room = plan.width() - 4 * unit;
        List<Element> key = new ArrayList<>();
        double y = plan.height() + 4 * unit;
        for (String line : Lettering.wrapped(plan.title().in(language), size * 1.15, room)) {
            y += size * 1.4;
            key.add(words(line, 2 * unit, y, size * 1.15, Canvas.INK));
        }
        y += 3 * unit;
        double x = 2 * unit;
        for (Share share : plan.shares()) {
            String name = plan.name(share).in(language);
            double wide = (FIELD_WIDTH + 3) * unit + Lettering.width(name, size);
            if (x > 2 * unit && x + wide > plan.width() - 2 * unit) {
                x = 2 * unit;
                y += (FIELD_HEIGHT + 3) * unit;
            }
            key.addAll(field(share, plan.bath(), x, y, unit));
            key.add(words(name, x + (FIELD_WIDTH + 3) * unit, y + 5.6 * unit, size, Canvas.INK));
            x += wide + 8 * unit;
        }
        double height = y + (FIELD_HEIGHT + 3) * unit;
        // Marks run off the cloth's edge; the strip hides what lies on it.
        List<Layer> layers = new ArrayList<>(layers(plan));
        Box paper = new Box(0, plan.height(), plan.width(), height);
        layers.add(new Layer(
                "paper",
                WaxPlan.MESSAGES.text("paper"),
                List.of(new Element.Fill(Region.of(paper).figure(), Colour.WHITE))));
        layers.add(new Layer("key", WaxPlan.MESSAGES.text("key"), key));
        return new Scene(plan.width(), height, plan.title(), Text.EMPTY, layers);
    }

    private static Element words(String text, double x, double y, double size, Colour colour) {
        return new Element.Words(text, new Point(x, y), size, Element.Words.Anchor.START, colour);
    }
}
