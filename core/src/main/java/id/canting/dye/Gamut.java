package id.canting.dye;

/**
 * Brings a colour that sRGB cannot show inside it by taking chroma away at the same lightness and hue, in OKLCh, as CSS
 * Color 4 advises; cutting channels off one by one would shift the hue. It is halved by hand rather than by a root
 * finder: whether a colour can be shown is yes or no, and the result must be one that can.
 */
final class Gamut {
    private static final double SLACK = 1e-6;
    private static final int HALVINGS = 24;

    private Gamut() {}

    static double[] inside(double[] linear) {
        if (shown(linear)) {
            return linear;
        }
        Oklab lab = Oklab.ofLinear(linear);
        double held = Math.max(0, Math.min(1, lab.lightness()));
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean fits = shown(new Oklab(held, lab.a() * middle, lab.b() * middle).linear());
            low = fits ? middle : low;
            high = fits ? high : middle;
        }
        return new Oklab(held, lab.a() * low, lab.b() * low).linear();
    }

    /** Whether each channel lies between 0 and 1, but for a hair. */
    static boolean shown(double[] linear) {
        for (double channel : linear) {
            if (channel < -SLACK || channel > 1 + SLACK) {
                return false;
            }
        }
        return true;
    }
}
