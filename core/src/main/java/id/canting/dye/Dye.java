package id.canting.dye;

import id.canting.text.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A dye of the workshop.
 *
 * @param id its name in design files
 * @param name its name for people
 * @param nature what sort of dye it is
 * @param method the way it is dyed, as design files name it; empty for the usual one of its family
 * @param defaultMordant used unless the design names another
 * @param shades the colour it makes with each mordant it is known with
 */
public record Dye(
        String id, Text name, Nature nature, String method, Mordant defaultMordant, Map<Mordant, Shade> shades) {
    /**
     * The share of a natural dye's colour that boiling the wax out takes away. Natural dyes lose strength in it (source
     * D08), but no source says how much: this is an assumption, fit for a warning and not for a colour.
     */
    public static final double ASSUMED_BOIL_OUT_LOSS = 0.1;

    /**
     * What sort of dye one is.
     *
     * @param kind its family
     * @param tannin whether its colour is that of tannins, which iron turns grey to black
     * @param dipsConstant n0: after so many dips 63 % of the deepest colour is reached
     */
    public record Nature(DyeKind kind, boolean tannin, double dipsConstant) {
        /** Checks the dips constant. */
        public Nature {
            if (!(dipsConstant > 0)) {
                throw new IllegalArgumentException("a dips constant must be above 0, but is " + dipsConstant);
            }
        }
    }

    /** Copies the map in the order of the mordants. */
    public Dye {
        shades = Collections.unmodifiableMap(new EnumMap<>(shades));
    }

    /** Its family. */
    public DyeKind kind() {
        return nature.kind();
    }

    /** Whether its colour is that of tannins, which iron turns grey to black. */
    public boolean tannin() {
        return nature.tannin();
    }

    /** After so many dips 63 % of its deepest colour is reached. */
    public double dipsConstant() {
        return nature.dipsConstant();
    }

    /** The share of its colour to be warned of before wax is boiled out: an assumption for natural dyes, else 0. */
    public double boilOutLoss() {
        return kind() == DyeKind.NATURAL ? ASSUMED_BOIL_OUT_LOSS : 0;
    }

    /**
     * The mordant that a design names for it, or its own where none is named.
     *
     * @param id in design files; empty for the dye's own
     * @throws id.canting.text.UserError for a name that is no mordant's
     */
    public Mordant mordant(String id) {
        return id.isEmpty() ? defaultMordant : Mordant.of(id);
    }

    /** The shade it makes unless the design names another mordant. */
    public Shade defaultShade() {
        return Objects.requireNonNull(shades.get(defaultMordant));
    }
}
