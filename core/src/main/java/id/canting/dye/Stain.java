package id.canting.dye;

import id.canting.scene.Colour;
import java.util.List;

/**
 * What a piece of cloth absorbs: the ratio K/S of absorption to scattering in each band, by the single-constant theory
 * of Kubelka and Munk (1931). Stains of several dyes on one cloth add up, so their order does not matter; measured
 * cloths depart a little from that, which is fine for a picture.
 */
public final class Stain {
    /** The stain of nothing. */
    public static final Stain NONE = new Stain(Spectrum.of(new double[Spectrum.BANDS]));

    /** The smallest reflectance told apart from none; no cloth is as black. */
    private static final double BLACKEST = 1e-4;

    private static final SpectralBasis BASIS = SpectralBasis.load();

    private final Spectrum absorption;

    private Stain(Spectrum absorption) {
        this.absorption = absorption;
    }

    /** The stain that a cloth of a colour has. */
    public static Stain ofCloth(Colour colour) {
        return new Stain(BASIS.reflectance(colour).map(Stain::absorption));
    }

    /** The stain that a cloth has that sends linear red, green and blue back, each 0 to 1. */
    static Stain ofLinear(double[] linear) {
        return new Stain(BASIS.mixed(linear).map(Stain::absorption));
    }

    /** The stain of given K/S values, 0 or more. */
    public static Stain of(Spectrum absorption) {
        return new Stain(absorption.map(value -> Math.max(0, value)));
    }

    /** K/S of a reflectance: (1-R)² / 2R; a black that sends nothing back counts as one that sends a hair. */
    static double absorption(double reflectance) {
        double held = Math.max(BLACKEST, reflectance);
        return (1 - held) * (1 - held) / (2 * held);
    }

    /** The reflectance of a K/S, in the form that keeps its digits for dark cloth. */
    static double reflectance(double absorption) {
        return 1 / (1 + absorption + Math.sqrt(absorption * absorption + 2 * absorption));
    }

    /** K/S band by band. */
    public Spectrum absorption() {
        return absorption;
    }

    /** Both stains on one cloth. */
    public Stain plus(Stain other) {
        return new Stain(absorption.plus(other.absorption));
    }

    /**
     * This stain and shares of others on one cloth.
     *
     * @param amounts one for each of the others, 0 or more
     */
    public Stain plus(List<Stain> others, double[] amounts) {
        double[] sum = new double[Spectrum.BANDS];
        for (int band = 0; band < sum.length; band++) {
            double value = absorption.at(band);
            for (int i = 0; i < amounts.length; i++) {
                value += amounts[i] * others.get(i).absorption.at(band);
            }
            sum[band] = value;
        }
        return new Stain(Spectrum.of(sum));
    }

    /** What is left when another stain is taken away; never below nothing. */
    public Stain minus(Stain other) {
        return of(absorption.with(other.absorption, (mine, theirs) -> mine - theirs));
    }

    /** A share or multiple of the stain; 0 or more. */
    public Stain times(double amount) {
        if (!(amount >= 0)) {
            throw new IllegalArgumentException("an amount of stain must be 0 or more, but is " + amount);
        }
        return new Stain(absorption.times(amount));
    }

    /** The Lab of cloth with this stain in daylight (D65), not rounded. */
    Lab lab() {
        return Lab.ofLinear(BASIS.linear(absorption.map(Stain::reflectance)));
    }

    /** The colour cloth with this stain has in daylight (D65). */
    public Colour colour() {
        return BASIS.colour(absorption.map(Stain::reflectance));
    }
}
