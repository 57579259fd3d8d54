package id.canting.examples;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of the same size are from each other, in levels of 255, each pixel counted by the channel that
 * differs most.
 *
 * @param mean over all pixels
 * @param most of one pixel: along edges painters share pixels differently, so that single ones may differ much
 * @param plain the share of pixels that differ by more than {@link #PLAIN}
 * @param mostOfSquares of the means of squares of {@link #SQUARE} pixels: where this is large, something is missing or
 *     stands elsewhere
 */
record Likeness(double mean, int most, double plain, double mostOfSquares) {
    static final int PLAIN = 96;
    static final int SQUARE = 8;

    static Likeness of(BufferedImage one, BufferedImage other) {
        long sum = 0;
        int most = 0;
        int plain = 0;
        double mostOfSquares = 0;
        for (int top = 0; top < one.getHeight(); top += SQUARE) {
            for (int left = 0; left < one.getWidth(); left += SQUARE) {
                int right = Math.min(left + SQUARE, one.getWidth());
                int bottom = Math.min(top + SQUARE, one.getHeight());
                long[] signed = new long[3];
                for (int y = top; y < bottom; y++) {
                    for (int x = left; x < right; x++) {
                        int difference = 0;
                        for (int channel = 0; channel < 3; channel++) {
                            int apart = level(one.getRGB(x, y), channel) - level(other.getRGB(x, y), channel);
                            signed[channel] += apart;
                            difference = Math.max(difference, Math.abs(apart));
                        }
                        sum += difference;
                        most = Math.max(most, difference);
                        plain += difference > PLAIN ? 1 : 0;
                    }
                }
                double pixels = (double) (right - left) * (bottom - top);
                for (long apart : signed) {
                    mostOfSquares = Math.max(mostOfSquares, Math.abs(apart) / pixels);
                }
            }
        }
        double pixels = (double) one.getWidth() * one.getHeight();
        return new Likeness(sum / pixels, most, plain / pixels, mostOfSquares);
    }

    /** A picture brought down by a whole number: every pixel is the mean of those it covers. */
    static BufferedImage smaller(BufferedImage large, int by) {
        int width = large.getWidth() / by;
        int height = large.getHeight() / by;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, mean(large.getRGB(x * by, y * by, by, by, null, 0, by)));
            }
        }
        return small;
    }

    private static int mean(int[] pixels) {
        int mean = 0;
        for (int channel = 0; channel < 3; channel++) {
            int sum = 0;
            for (int pixel : pixels) {
                sum += level(pixel, channel);
            }
            mean |= Math.round((float) sum / pixels.length) << 8 * channel;
        }
        return mean;
    }

    private static int level(int pixel, int channel) {
        return pixel >> 8 * channel & 255;
    }
}
