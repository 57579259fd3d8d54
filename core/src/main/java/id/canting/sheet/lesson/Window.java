package id.canting.sheet.lesson;

import id.canting.design.Design;
import id.canting.geometry.Box;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a cloth that a lesson shows after a step: all of a small cloth; of a large one a part along its upper edge.
 *
 * @param left where it begins, as a share of what is left of the cloth's width
 */
record Window(double left) {
    /** A cloth up to this width is shown whole, mm. */
    private static final double WHOLE = 640;

    private static final double WIDTH = 620;
    private static final double HEIGHT = 290;

    /** The part where a step is seen best: the head's for what lies in the head, else the middle. */
    static Window at(Design design, String step) {
        return new Window(zone(design, step).equals("head") ? 0 : 0.5);
    }

    private static String zone(Design design, String name) {
        return design.marks().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .map(step -> step.source()
                        .over()
                        .map(earlier -> zone(design, earlier))
                        .orElse(step.zone()))
                .orElse("");
    }

    /** Whether only a part is shown. */
    static boolean parted(Box cloth) {
        return cloth.width() > WHOLE || cloth.height() > WHOLE;
    }

    /** The part of a picture that is shown. */
    static Scene of(Scene picture, Window window) {
        if (!parted(picture.box())) {
            return picture;
        }
        double width = Math.min(WIDTH, picture.width());
        double x = Math.rint((picture.width() - width) * window.left);
        return part(picture, Box.sized(x, 0, width, Math.min(HEIGHT, picture.height())));
    }

    /** A part of a picture. */
    static Scene part(Scene picture, Box box) {
        Transform onto = Transform.shift(-box.left(), -box.top());
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : picture.layers()) {
            layers.add(new Layer(layer.id(), layer.label(), List.of(new Element.Placed(onto, layer.elements()))));
        }
        return new Scene(box.width(), box.height(), picture.title(), picture.description(), layers);
    }
}
