package id.canting.sheet.lesson;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Canvas;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Room to write and to tick, and samples of colour. */
final class FormFields {
    private static final double LINE = 0.35;
    private static final double APART = 9;

    private FormFields() {}

    private static Scene scene(double width, double height, List<Element> elements) {
        Text name = Lesson.MESSAGES.text("layer.blank");
        return new Scene(width, height, name, Text.EMPTY, List.of(new Layer("blank", name, elements)));
    }

    private static Element stroke(List<Path> lines, Colour colour) {
        return new Element.Stroke(lines, LINE, colour);
    }

    /** A line to write on, in a table's cell of about this width, mm. */
    static Block.Cell line(double width) {
        Path line = Path.line(new Point(0, 6), new Point(width, 6));
        return new Block.Cell.Drawn(scene(width, 6.5, List.of(stroke(List.of(line), Canvas.FAINT))), 6.5);
    }

    /** Lines to write on, one below another. */
    static Block lines(double width, int count) {
        List<Path> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(Path.line(new Point(0, i * APART - 1), new Point(width, i * APART - 1)));
        }
        double height = count * APART;
        Scene scene = scene(width, height, List.of(stroke(lines, Canvas.RULE)));
        return new Block.Picture(scene, width, height, Text.EMPTY);
    }

    /** A square to tick. */
    static Block.Cell box() {
        double side = 5;
        Box box = Box.sized(0, 0, side, side).grown(-LINE);
        return new Block.Cell.Drawn(scene(side, side, List.of(stroke(List.of(box.outline()), Canvas.INK))), side);
    }

    /** An empty frame to draw in. */
    static Scene frame(double width, double height) {
        Box box = Box.sized(0, 0, width, height).grown(-LINE);
        return scene(width, height, List.of(stroke(List.of(box.outline()), Canvas.FAINT)));
    }

    /** A sample of a colour. */
    static Block.Cell sample(Colour colour) {
        double width = 24;
        double height = 13;
        Box box = Box.sized(0, 0, width, height).grown(-LINE);
        List<Element> elements =
                List.of(new Element.Fill(Region.of(box).figure(), colour), stroke(List.of(box.outline()), Canvas.INK));
        return new Block.Cell.Drawn(scene(width, height, elements), height);
    }
}
