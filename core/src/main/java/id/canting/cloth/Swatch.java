package id.canting.cloth;

import id.canting.scene.Colour;
import id.canting.text.Text;
import java.util.List;

/**
 * A colour that is on the cloth, where it is met first, and the baths that made it.
 *
 * @param where the layer of the picture
 * @param colour as the baths left it; of a soft edge only where the dye is least
 * @param baths those that reached it whole, in order; none for bare cloth
 * @param whole whether these baths alone make the colour; otherwise others reached it in part, as under a tie, or it is
 *     that of wax still on the cloth
 */
public record Swatch(Text where, Colour colour, List<AppliedBath> baths, boolean whole) {
    /** Copies the list. */
    public Swatch {
        baths = List.copyOf(baths);
    }
}
