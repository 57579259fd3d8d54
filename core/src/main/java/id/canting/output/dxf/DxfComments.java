package id.canting.output.dxf;

import id.canting.machine.MachineDrawing;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.recipe.CarriedComments;
import id.canting.text.Decimals;

/**
 * The comments at the head of a DXF: what it is, its unit and size, and the recipe. Text is carried in base 64, since the
 * format is ASCII and its lines are short.
 */
final class DxfComments {
    private static final int COMMENT = 999;
    private static final int LONGEST = 200;

    private DxfComments() {}

    /** Takes a group of the file. */
    @FunctionalInterface
    interface Groups {
        void group(int code, String value);
    }

    static void write(MachineDrawing drawing, EmbeddedRecipe imprint, Groups out) {
        out.group(COMMENT, "Canting " + imprint.version());
        out.group(COMMENT, "unit: mm (1 drawing unit = 1 mm), y upward");
        out.group(
                COMMENT,
                "page: " + Decimals.write(drawing.width(), 3) + " x " + Decimals.write(drawing.height(), 3) + " mm");
        CarriedComments.write(imprint, LONGEST, comment -> out.group(COMMENT, comment));
    }
}
