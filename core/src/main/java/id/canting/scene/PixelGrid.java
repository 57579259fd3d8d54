package id.canting.scene;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A grid of coloured points, each opaque or not there at all. It does not change, so threads may share it. */
public final class PixelGrid {
    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int[] argb;

    /**
     * The points of some rows.
     *
     * @param width points in a row
     * @param argb 0xAARRGGBB from left to right, row after row from the top; the alpha is 0 or 255
     */
    public PixelGrid(int width, int[] argb) {
        if (width < 1 || argb.length == 0 || argb.length % width != 0) {
            throw new IllegalArgumentException(
                    "rows of " + width + " pixels cannot be made of " + argb.length + " pixels");
        }
        this.width = width;
        this.height = argb.length / width;
        this.argb = argb.clone();
        for (int pixel : argb) {
            int alpha = pixel & OPAQUE;
            if (alpha != 0 && alpha != OPAQUE) {
                throw new IllegalArgumentException("pixels are opaque or not there, but one is half there");
            }
        }
    }

    /** PixelGrid in a row. */
    public int width() {
        return width;
    }

    /** How many rows. */
    public int height() {
        return height;
    }

    /** All of them, 0xAARRGGBB, row after row. */
    public int[] argb() {
        return argb.clone();
    }

    /** Whether every pixel is opaque. */
    public boolean opaque() {
        return Arrays.stream(argb).allMatch(pixel -> (pixel & OPAQUE) == OPAQUE);
    }

    /**
     * The same grid in other colours; what is opaque stays so.
     *
     * @param change from 0xRRGGBB to 0xRRGGBB
     */
    public PixelGrid recoloured(IntUnaryOperator change) {
        return new PixelGrid(
                width,
                Arrays.stream(argb)
                        .map(pixel -> pixel & OPAQUE | change.applyAsInt(pixel & ~OPAQUE))
                        .toArray());
    }
}
