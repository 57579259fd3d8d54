package id.canting.sheet.motif;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import id.canting.mark.Mark;
import id.canting.motif.Motif;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.MarkInk;
import id.canting.sheet.flow.Canvas;
import java.util.ArrayList;
import java.util.List;

/** The picture of a step: what is new in full ink over what was there before, with the guides below. */
final class StepPicture {
    private static final Colour BEFORE = Colour.hex("#a9a49d");

    /** How wide a guide or a thread is against the picture: readable at the size it is printed. */
    private static final double LINE = 0.006;

    private StepPicture() {}

    static Scene of(Motif motif, List<BuildStep> steps, int index) {
        Box box = steps.stream()
                .flatMap(step -> boxes(step).stream())
                .reduce(Box::with)
                .orElseThrow();
        double size = Math.max(box.width(), box.height());
        Box edge = box.grown(size * 0.03);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i <= index; i++) {
            BuildStep step = steps.get(i);
            if (!step.guides().isEmpty()) {
                elements.add(new Element.Stroke(step.guides(), size * LINE, i == index ? Canvas.INK : Canvas.RULE));
            }
            elements.addAll(MarkInk.of(step.marks(), i == index ? Canvas.INK : BEFORE, size * LINE * 1.6));
        }
        Transform place = Transform.shift(-edge.left(), -edge.top());
        Layer layer = new Layer("step", steps.get(index).words(), List.of(new Element.Placed(place, elements)));
        return new Scene(
                edge.width(),
                edge.height(),
                motif.information().name(),
                steps.get(index).words(),
                List.of(layer));
    }

    private static List<Box> boxes(BuildStep step) {
        List<Box> boxes = new ArrayList<>();
        step.guides().stream().map(Path::bounds).forEach(boxes::add);
        for (Mark mark : step.marks()) {
            boxes.add(mark.bounds());
        }
        return boxes;
    }
}
