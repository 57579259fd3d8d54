package id.canting.dye;

/** How light stained cloth is, for tests that compare cloths. */
final class Lightness {
    private static final SpectralBasis BASIS = SpectralBasis.load();

    private Lightness() {}

    /** Y under D65, 1 for a perfect white. */
    static double of(Stain stain) {
        return BASIS.xyz(stain.absorption().map(Stain::reflectance))[1];
    }
}
