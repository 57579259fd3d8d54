package id.canting.motifs.palembang.field;

import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import java.util.function.BiFunction;

/**
 * A field drawn as one repeat of columns and rows: a motif's columns and rows decide how much of it is drawn at once.
 * The repeat is drawn around the origin and covers its cell without a seam when laid cell by cell.
 */
final class FieldPatch {
    private FieldPatch() {}

    static Parameter.Quantity columns(int start, int most) {
        return Parameter.count("columns", "jumlah kolom", "columns", start, 1, most);
    }

    static Parameter.Quantity rows(int start, int most) {
        return Parameter.count("rows", "jumlah baris", "rows", start, 1, most);
    }

    /**
     * Cells of one size side by side and one below another, the whole around the origin.
     *
     * @param cell what stands in the cell of a column and a row, drawn from the cell's top left corner
     */
    static Drawing of(Values values, double width, double height, BiFunction<Integer, Integer, Drawing> cell) {
        int columns = values.count("columns");
        int rows = values.count("rows");
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                out.place(
                        cell.apply(column, row),
                        Transform.shift((column - columns / 2.0) * width, (row - rows / 2.0) * height));
            }
        }
        return MinimumWidth.held(out);
    }
}
