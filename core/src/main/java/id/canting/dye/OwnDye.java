package id.canting.dye;

import id.canting.text.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A dye that a workshop measured itself.
 *
 * @param id its name in design files
 * @param name its name for people
 * @param claim what the workshop says of it
 * @param origin who measured it, how and when
 * @param undyed the colour of the cloth before it was dyed
 * @param assumed what of this nobody wrote, so that it was taken as is usual
 * @param swatches dyed pieces by the mordant that fixed them; the first mordant is the usual one
 */
public record OwnDye(
        String id,
        Text name,
        Claim claim,
        Origin origin,
        Swatch undyed,
        Set<Assumed> assumed,
        Map<Mordant, List<Swatch>> swatches) {
    /** Copies the swatches in their order. */
    public OwnDye {
        assumed = Collections.unmodifiableSet(
                assumed.isEmpty() ? EnumSet.noneOf(Assumed.class) : EnumSet.copyOf(assumed));
        Map<Mordant, List<Swatch>> copy = new LinkedHashMap<>();
        swatches.forEach((mordant, pieces) -> copy.put(mordant, List.copyOf(pieces)));
        swatches = Collections.unmodifiableMap(copy);
        if (swatches.isEmpty() || swatches.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a dye needs a swatch with each of its mordants");
        }
    }

    /**
     * What a workshop says of its dye.
     *
     * @param kind its family
     * @param method the way it is dyed, as design files name it; empty where nobody says
     * @param fibre of the cloth it was measured on, as design files name fibres
     * @param tannin whether its colour is that of tannins, which iron turns grey to black
     * @param spectralClass the id of the class it belongs to, {@link SpectralClass#SMOOTH} for none
     */
    public record Claim(DyeKind kind, String method, String fibre, boolean tannin, String spectralClass) {}

    /**
     * Where measurements come from; empty words where nobody says.
     *
     * @param who measured
     * @param how, such as the instrument
     * @param when, a date the workshop writes
     */
    public record Origin(String who, String how, String when) {
        /** Nobody says. */
        public static final Origin UNKNOWN = new Origin("", "", "");
    }

    /** What is taken as is usual where a workshop does not say. */
    public enum Assumed {
        /** That it is a natural dye. */
        KIND,
        /** That it was measured on cotton. */
        FIBRE,
        /** That iron does not blacken it. */
        TANNIN,
        /** That the undyed cloth has the colour of the library's, #f4efe3. */
        UNDYED,
        /** That it was fixed with nothing. */
        MORDANT
    }

    /**
     * A piece of cloth and its colour.
     *
     * @param dips how often it was dipped, 0 for undyed cloth to 60
     * @param colour as measured
     * @param written the colour as {@code #8a4a30} where it was written so, else empty
     */
    public record Swatch(int dips, Lab colour, String written) {
        /** Checks the dips, and that a screen can show the colour. */
        public Swatch {
            if (dips < 0 || dips > DyeBath.MOST_DIPS) {
                throw new IllegalArgumentException("dips go to " + DyeBath.MOST_DIPS + ", but are " + dips);
            }
            if (!colour.isShown()) {
                throw new IllegalArgumentException("sRGB has no such colour: " + colour);
            }
        }
    }

    /** The mordant used unless a design names another: the first that was measured. */
    public Mordant defaultMordant() {
        return swatches.keySet().iterator().next();
    }

    /** The pieces that one of its mordants fixed. */
    public List<Swatch> swatches(Mordant mordant) {
        return Objects.requireNonNull(swatches.get(mordant));
    }

    /** As a dye of a library, with the law of Kubelka and Munk fitted to the swatches. */
    public Dye dye() {
        DyeFit fit = DyeFit.of(this);
        Map<Mordant, Shade> shades = new EnumMap<>(Mordant.class);
        swatches.forEach((mordant, pieces) -> shades.put(mordant, fit.shade(this, mordant)));
        return new Dye(
                id,
                name,
                new Dye.Nature(claim.kind(), claim.tannin(), fit.dipsConstant()),
                claim.method(),
                defaultMordant(),
                shades);
    }
}
