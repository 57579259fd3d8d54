package id.canting.dye;

import id.canting.scene.Colour;
import id.canting.text.Text;

/**
 * The colour one dye makes with one mordant, alone on the reference cloth #f4efe3.
 *
 * @param alone the colour after the reference number of dips
 * @param referenceDips that number
 * @param stain what so many dips add to the reference cloth
 * @param spectralClass the id of the class whose shape the stain has, {@link SpectralClass#SMOOTH} for none
 * @param status how the colour is known
 * @param sources codes of the sources for hue or measurement, separated by spaces; empty where the hue is our own choice
 * @param note what the sources say, where that needs words
 */
public record Shade(
        Colour alone,
        int referenceDips,
        Stain stain,
        String spectralClass,
        DyeStatus status,
        String sources,
        Text note) {
    /** What a dye adds to the reference cloth where it makes a colour, by the smoothest curve that does. */
    static Stain smooth(Colour colour) {
        return Stain.ofCloth(colour).minus(Stain.ofCloth(DyeBath.REFERENCE_CLOTH));
    }
}
