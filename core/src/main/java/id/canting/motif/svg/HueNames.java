package id.canting.motif.svg;

/** Plain names of colours, by which parts of a drawing are known that its maker gave no name. */
final class HueNames {
    /** What a part is called that has no name and no colour of its own. */
    static final String SHAPE = "shape";

    /** Colours with less difference between their channels are grey to the eye: our choice. */
    private static final double GREY = 0.1;

    private static final double DARK = 0.2;
    private static final double BRIGHT = 0.88;
    private static final double BROWN = 0.45;
    private static final double PALE = 0.7;

    private HueNames() {}

    /** The name of a colour, 0xRRGGBB: one of twelve, by its hue, how strong it is and how light. */
    static String of(int rgb) {
        double red = (rgb >> 16 & 0xFF) / 255.0;
        double green = (rgb >> 8 & 0xFF) / 255.0;
        double blue = (rgb & 0xFF) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double strength = most - least;
        double light = (most + least) / 2;
        if (strength < GREY || light < DARK / 2) {
            return light < DARK ? "black" : light > BRIGHT ? "white" : "grey";
        }
        return hue(hue(red, green, blue, most, strength), light);
    }

    /** The hue in degrees: 0 is red, 120 green, 240 blue. */
    private static double hue(double red, double green, double blue, double most, double strength) {
        double sixth;
        if (most == red) {
            sixth = (green - blue) / strength;
        } else if (most == green) {
            sixth = 2 + (blue - red) / strength;
        } else {
            sixth = 4 + (red - green) / strength;
        }
        return (60 * sixth + 360) % 360;
    }

    private static String hue(double hue, double light) {
        if (hue < 15 || hue >= 345) {
            return light > PALE ? "pink" : "red";
        }
        if (hue < 42) {
            return light < BROWN ? "brown" : "orange";
        }
        if (hue < 70) {
            return "yellow";
        }
        if (hue < 165) {
            return "green";
        }
        if (hue < 200) {
            return "cyan";
        }
        if (hue < 258) {
            return "blue";
        }
        return hue < 300 ? "purple" : "pink";
    }
}
