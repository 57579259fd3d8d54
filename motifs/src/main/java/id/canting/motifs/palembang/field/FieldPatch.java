package id.canting.motifs.palembang.field;

import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.parameter.Parameter;

/**
 * One repeat of a field as columns and rows of a cell: they decide how much of it is drawn at once. The repeat is drawn
 * around the origin and covers its cell without a seam when laid cell by cell.
 *
 * @param columns how many cells side by side
 * @param rows how many cells one below another
 * @param cellWidth mm
 * @param cellHeight mm
 */
record FieldPatch(int columns, int rows, double cellWidth, double cellHeight) {
    static Parameter.Quantity columns(int start, int most) {
        return Sizes.columns(start, 1, most);
    }

    static Parameter.Quantity rows(int start, int most) {
        return Sizes.rows(start, 1, most);
    }

    double width() {
        return columns * cellWidth;
    }

    double height() {
        return rows * cellHeight;
    }

    /** The same drawing in every cell, drawn from the cell's top left corner. */
    Drawing filled(Drawing cell) {
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                out.place(cell, Transform.shift((column - columns / 2.0) * cellWidth, (row - rows / 2.0) * cellHeight));
            }
        }
        return MinimumWidth.held(out);
    }
}
