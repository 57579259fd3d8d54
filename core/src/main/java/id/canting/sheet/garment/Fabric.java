package id.canting.sheet.garment;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * A cloth to cut pieces from. All pieces hold the very same elements, so that a file stores the cloth once.
 *
 * @param width mm
 * @param height mm
 * @param elements what is seen of it
 */
record Fabric(double width, double height, List<Element> elements) {
    Fabric {
        elements = List.copyOf(elements);
    }

    /** A finished cloth, marks that run off its edge cut there. */
    static Fabric of(Cloth cloth) {
        Scene picture = cloth.picture(cloth.steps());
        List<Element> elements = new ArrayList<>();
        for (Layer layer : picture.layers()) {
            elements.addAll(layer.elements());
        }
        return new Fabric(
                picture.width(),
                picture.height(),
                List.of(new Element.Clipped(Region.of(picture.box()).figure(), elements)));
    }

    /** The cloth laid down so. */
    Element placed(Transform place) {
        return new Element.Placed(place, elements);
    }

    /**
     * Copies of the cloth laid edge to edge until they cover a box of the cloth's own coordinates, then moved.
     *
     * @param box mm, from the cloth's top left corner
     */
    List<Element> covering(Box box, Transform place) {
        List<Element> copies = new ArrayList<>();
        for (int row = (int) Math.floor(box.top() / height); row * height < box.bottom(); row++) {
            for (int column = (int) Math.floor(box.left() / width); column * width < box.right(); column++) {
                copies.add(placed(Transform.shift(column * width, row * height).then(place)));
            }
        }
        return copies;
    }
}
