package id.canting.cloth.figure;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.mark.Drawing;
import java.util.Optional;

/**
 * Numbers the drawings that have a label among those placed in a drawing, in the order in which they are laid: row by row
 * of a layout. What only holds drawings together is looked through; what has a label begins anew within. Places that show
 * nothing are counted too, so that a copy has one number in all that is made of the same marks.
 */
final class CopyNumbers {
    private int number;

    /** The name of the next placed drawing: that of the one before it if they are one thing; none where it has no label. */
    Optional<CopyName> next(Drawing.Placed placed) {
        boolean another = !placed.joined() || number == 0;
        if (another && placed.drawing().label().isPresent()) {
            number++;
        }
        return placed.drawing().label().map(label -> new CopyName(label, number));
    }

    /** The numbers within a placed drawing. */
    CopyNumbers within(Drawing placed) {
        return placed.label().isPresent() ? new CopyNumbers() : this;
    }

    /** A figure in the place of a drawing. */
    static Figure at(Drawing.Placed placed, Optional<CopyName> name, Figure figure) {
        return name.isEmpty() ? figure.placed(placed.transform()) : new Figure.Placed(figure, placed.transform(), name);
    }
}
