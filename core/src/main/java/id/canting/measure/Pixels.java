package id.canting.measure;

import id.canting.output.png.PngWriter;
import id.canting.scene.Colour;
import id.canting.scene.Scene;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture as a grid of colours.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pitch the side of a pixel on the cloth, mm
 * @param rgb the colours row by row, {@code 0xrrggbb}
 */
public record Pixels(int width, int height, double pitch, int[] rgb) {
    private static final double INCH = 25.4;

    /** Copies the grid and checks its size. */
    public Pixels {
        rgb = rgb.clone();
        if (width < 1 || height < 1 || rgb.length != width * height || !(pitch > 0)) {
            throw new IllegalArgumentException("a grid of " + width + " x " + height + " has not " + rgb.length);
        }
    }

    /** A picture painted so that its longer side has about so many pixels. */
    public static Pixels of(Scene scene, int longest) {
        double pitch = Math.max(scene.width(), scene.height()) / longest;
        BufferedImage image = PngWriter.picture(scene, INCH / pitch);
        int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xFFFFFF;
        }
        return new Pixels(image.getWidth(), image.getHeight(), pitch, rgb);
    }

    /** The colours; a copy. */
    @Override
    public int[] rgb() {
        return rgb.clone();
    }

    static Colour colour(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** How light each pixel is: 0 to 1, the luma of Rec. 709. */
    public Grey grey() {
        double[] values = new double[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            Colour c = colour(rgb[i]);
            values[i] = (0.2126 * c.red() + 0.7152 * c.green() + 0.0722 * c.blue()) / 255;
        }
        return new Grey(width, height, values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pixels that
                && width == that.width
                && height == that.height
                && pitch == that.pitch
                && Arrays.equals(rgb, that.rgb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rgb);
    }

    @Override
    public String toString() {
        return width + " x " + height + " pixels of " + pitch + " mm";
    }
}
