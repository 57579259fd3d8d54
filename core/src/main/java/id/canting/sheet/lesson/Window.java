package id.canting.sheet.lesson;

import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** The part of a cloth that a lesson shows after every step: all of a small cloth, of a large one a corner. */
final class Window {
    /** A cloth up to this width is shown whole, mm. */
    private static final double WHOLE = 640;

    private static final double WIDTH = 600;
    private static final double HEIGHT = 290;

    private Window() {}

    /** Whether only a corner is shown. */
    static boolean parted(Scene picture) {
        return picture.width() > WHOLE || picture.height() > WHOLE;
    }

    /** The part of a picture that is shown. */
    static Scene of(Scene picture) {
        if (!parted(picture)) {
            return picture;
        }
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : picture.layers()) {
            layers.add(new Layer(
                    layer.id(), layer.label(), List.of(new Element.Placed(Transform.IDENTITY, layer.elements()))));
        }
        return new Scene(
                Math.min(WIDTH, picture.width()),
                Math.min(HEIGHT, picture.height()),
                picture.title(),
                picture.description(),
                layers);
    }
}
