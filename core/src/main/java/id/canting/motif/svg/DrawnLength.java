package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.List;

/**
 * How far a pen walks to draw everything, measured by how large the drawing is. What goes over the same cloth thousands of
 * times is no drawing that a hand could wax, and would keep every output busy for minutes.
 */
final class DrawnLength {
    private static final Messages MESSAGES = Messages.beside(DrawnLength.class, "messages");

    private DrawnLength() {}

    /**
     * @param file its name for messages
     * @throws UserError when all lines together are longer than {@link ResourceLimit#LINES} times the drawing's diagonal
     */
    static void check(String file, List<PaintedShape> painted) {
        List<Path> all =
                painted.stream().flatMap(each -> each.shape().paths().stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        Box box = all.stream().map(Path::bounds).reduce(Box::with).orElseThrow();
        double diagonal = new Point(box.left(), box.top()).distance(new Point(box.right(), box.bottom()));
        double most = ResourceLimit.LINES.most() * diagonal;
        double length = 0;
        for (Path path : all) {
            length += path.roughLength();
        }
        if (length > most) {
            throw ResourceLimit.LINES
                    .exceeded(MESSAGES.text("lines.long", Math.rint(length / diagonal)))
                    .at(new SourceLocation(file, 1, 1));
        }
    }
}
