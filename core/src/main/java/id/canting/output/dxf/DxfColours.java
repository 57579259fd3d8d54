package id.canting.output.dxf;

import id.canting.scene.Colour;
import java.util.List;

/** AutoCAD's first numbered colours, which every program knows alike; 7 is black on white paper. */
final class DxfColours {
    private static final List<Colour> NUMBERED = List.of(
            Colour.hex("#ff0000"),
            Colour.hex("#ffff00"),
            Colour.hex("#00ff00"),
            Colour.hex("#00ffff"),
            Colour.hex("#0000ff"),
            Colour.hex("#ff00ff"),
            Colour.BLACK);

    private DxfColours() {}

    /** The number of the colour nearest in red, green and blue. */
    static int nearest(Colour colour) {
        int best = 0;
        for (int i = 1; i < NUMBERED.size(); i++) {
            if (apart(NUMBERED.get(i), colour) < apart(NUMBERED.get(best), colour)) {
                best = i;
            }
        }
        return best + 1;
    }

    private static int apart(Colour a, Colour b) {
        int red = a.red() - b.red();
        int green = a.green() - b.green();
        int blue = a.blue() - b.blue();
        return red * red + green * green + blue * blue;
    }
}
