package id.canting.sheet.repeat;

import id.canting.cloth.AppliedBath;
import id.canting.cloth.Cloth;
import id.canting.cloth.Swatch;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
import java.util.ArrayList;
import java.util.List;

/**
 * A colour of a finished cloth and the baths that made it.
 *
 * @param colour as the baths left it
 * @param baths those that reached it whole, in order; none for bare cloth
 * @param whole whether these baths alone make the colour; otherwise others reached it in part, as under a tie
 */
public record ColourRecipe(Colour colour, List<AppliedBath> baths, boolean whole) {
    /** With more baths than this, not every choice of them is tried. */
    private static final int MOST = 10;

    /** Copies the list. */
    public ColourRecipe {
        baths = List.copyOf(baths);
    }

    /** The colours of a finished cloth, those of open cloth and wax first, each once. */
    public static List<ColourRecipe> of(Cloth cloth) {
        List<ColourRecipe> whole = new ArrayList<>();
        List<ColourRecipe> partly = new ArrayList<>();
        for (Swatch swatch : Swatch.of(cloth.picture(cloth.steps()))) {
            ColourRecipe recipe = of(swatch.colour(), cloth.baths());
            (recipe.whole ? whole : partly).add(recipe);
        }
        whole.addAll(partly);
        return whole;
    }

    /** The fewest baths that together make the very colour. */
    private static ColourRecipe of(Colour colour, List<AppliedBath> baths) {
        int count = Math.min(baths.size(), MOST);
        List<AppliedBath> best = List.of();
        boolean found = false;
        for (int choice = 0; choice < 1 << count; choice++) {
            List<AppliedBath> chosen = new ArrayList<>();
            Stain stain = Stain.ofCloth(id.canting.dye.DyeBath.REFERENCE_CLOTH);
            for (int i = 0; i < count; i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(baths.get(i));
                    stain = stain.plus(baths.get(i).stain());
                }
            }
            if (stain.colour().equals(colour) && (!found || chosen.size() < best.size())) {
                best = chosen;
                found = true;
            }
        }
        return new ColourRecipe(colour, best, found);
    }
}
