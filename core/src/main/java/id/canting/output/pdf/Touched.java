package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import java.util.BitSet;
import java.util.List;

/**
 * Which squares of a part of a page some elements can paint. What is seen through a window of a thousand dots often
 * touches only some of them; the others need not be clipped by.
 */
final class Touched {
    /** The side of a square, mm. */
    private static final double SIDE = 4;

    private final Extents extents;
    private final Box room;
    private final int columns;
    private final int rows;
    private final BitSet squares = new BitSet();

    private Touched(Extents extents, Box room) {
        this.extents = extents;
        this.room = room;
        this.columns = 1 + (int) (room.width() / SIDE);
        this.rows = 1 + (int) (room.height() / SIDE);
    }

    static Touched by(List<Element> elements, Box room, Extents extents) {
        Touched touched = new Touched(extents, room);
        touched.all(elements, Transform.IDENTITY);
        return touched;
    }

    /** Whether anything may be painted within a box. */
    boolean in(Box box) {
        if (!box.meets(room)) {
            return false;
        }
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            int first = row * columns + column(box.left());
            int next = squares.nextSetBit(first);
            if (next >= 0 && next <= row * columns + column(box.right())) {
                return true;
            }
        }
        return false;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - room.left()) / SIDE)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - room.top()) / SIDE)));
    }

    private void all(List<Element> elements, Transform place) {
        for (Element element : elements) {
            if (element instanceof Element.Fill fill) {
                figure(fill.figure(), place);
            } else if (element instanceof Element.Soft soft) {
                figure(soft.figure(), place);
            } else if (element instanceof Element.Clipped clipped) {
                figure(clipped.window(), place);
            } else if (element instanceof Element.Placed placed) {
                all(placed.elements(), placed.place().then(place));
            } else if (element instanceof Element.Words words) {
                Box box = extents.of(words);
                if (box != null) {
                    mark(Extents.move(box, place));
                }
            } else if (element instanceof Element.Stroke stroke) {
                for (Path line : stroke.lines()) {
                    mark(Extents.move(extents.of(line).grown(stroke.width() / 2), place));
                }
            }
        }
    }

    private void figure(Figure figure, Transform place) {
        if (figure instanceof Figure.Placed placed) {
            figure(placed.figure(), placed.transform().then(place));
            return;
        }
        Box box = extents.of(figure);
        if (box == null || !Extents.move(box, place).meets(room)) {
            return;
        }
        if (figure instanceof Figure.Group group) {
            group.figures().forEach(part -> figure(part, place));
        } else if (figure instanceof Figure.Shape shape) {
            shape.contours().forEach(contour -> mark(Extents.move(extents.of(contour), place)));
        }
    }

    private void mark(Box box) {
        if (box.meets(room)) {
            for (int row = row(box.top()); row <= row(box.bottom()); row++) {
                squares.set(row * columns + column(box.left()), row * columns + column(box.right()) + 1);
            }
        }
    }
}
