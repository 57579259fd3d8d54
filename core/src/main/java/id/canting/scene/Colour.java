package id.canting.scene;

import java.util.HexFormat;
import java.util.Locale;

/**
 * A colour for a screen or printer: sRGB (IEC 61966-2-1), 8 bits a channel.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Checks the channels. */
    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException(
                    "colour channels go from 0 to 255, but are " + red + ", " + green + ", " + blue);
        }
    }

    /** A colour written as {@code #rrggbb}. */
    public static Colour hex(String hex) {
        if (!hex.toLowerCase(Locale.ROOT).matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("a colour is written #rrggbb, but is " + hex);
        }
        return of(HexFormat.fromHexDigits(hex, 1, 7));
    }

    /** A colour as a number 0xRRGGBB; higher bits say nothing. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The colour as a number 0xRRGGBB. */
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    /** The colour as {@code #rrggbb} in lower case. */
    public String hex() {
        return "#" + HexFormat.of().toHexDigits(rgb(), 6);
    }
}
