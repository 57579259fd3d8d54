package id.canting.examples;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is painted differently in kind, each small enough to be painted quickly by all. */
enum Pictures {
    /** Tied rings under wax, two baths, a filled ground. */
    TILE("golden/tile"),
    /** Bands along edges, clipped at their mitres. */
    BANDS("golden/bands"),
    /** Cracks of all widths. */
    CRACKLE("renderers/crackle"),
    /** Words from each anchor, lines, what is clear in part, and a drawing placed turned and mirrored. */
    SHEET("") {
        @Override
        Scene scene() {
            List<Element> drawing = List.of(
                    new Element.Fill(box(-8, -5, 16, 10), Colour.hex("#8a3b12")),
                    new Element.Words("Apit", new Point(0, 1.5), 5, Element.Words.Anchor.MIDDLE, Colour.WHITE));
            List<Element> elements = new ArrayList<>();
            elements.add(words("Udang di air kuning", 3, 10, Element.Words.Anchor.START));
            elements.add(words("12,5 cm", 77, 10, Element.Words.Anchor.END));
            elements.add(new Element.Stroke(
                    List.of(
                            Path.line(new Point(4, 15), new Point(76, 19)),
                            Path.line(new Point(4, 19), new Point(4, 50))),
                    0.7,
                    Colour.BLACK));
            elements.add(new Element.Fill(box(20, 22, 40, 30), Colour.hex("#20406a"), 0.4));
            elements.add(new Element.Placed(Transform.turn(0.5).then(Transform.shift(20, 34)), drawing));
            elements.add(new Element.Placed(new Transform(-1.5, 0, 0, 1.5, 55, 40), drawing));
            return new Scene(
                    80, 60, Text.same("sheet"), Text.EMPTY, List.of(new Layer("sheet", Text.same("sheet"), elements)));
        }
    };

    private final String file;

    Pictures(String file) {
        this.file = file;
    }

    Scene scene() throws IOException {
        Cloth cloth =
                Examples.make(Examples.read(Examples.FOLDER.resolve("src/test/resources/" + file + ".canting.yaml")));
        return cloth.picture(cloth.steps());
    }

    private static Figure box(double left, double top, double width, double height) {
        return new Figure.Shape(List.of(Box.sized(left, top, width, height).outline()));
    }

    private static Element words(String words, double x, double y, Element.Words.Anchor anchor) {
        return new Element.Words(words, new Point(x, y), 5, anchor, Colour.BLACK);
    }
}
