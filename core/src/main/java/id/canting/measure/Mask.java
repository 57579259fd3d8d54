package id.canting.measure;

import java.util.BitSet;
import java.util.Map;

/** The pixels of a picture that are drawn upon: all that have not the colour of the ground. */
public final class Mask {
    /** A pixel is ground while each channel lies this near the ground's colour. */
    private static final int NEAR = 24;

    private final int width;
    private final int height;
    private final BitSet set;

    /** @param set bit y * width + x for each pixel that is drawn upon; copied */
    public Mask(int width, int height, BitSet set) {
        this.width = width;
        this.height = height;
        this.set = (BitSet) set.clone();
    }

    /** The ground is the colour that takes most of the picture; of two alike, the darker. */
    public static Mask of(Pixels pixels) {
        int[] rgb = pixels.rgb();
        int ground = ground(Palette.counted(rgb));
        BitSet set = new BitSet(rgb.length);
        for (int i = 0; i < rgb.length; i++) {
            set.set(i, !near(rgb[i], ground));
        }
        return new Mask(pixels.width(), pixels.height(), set);
    }

    private static int ground(Map<Integer, Integer> counts) {
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static boolean near(int p, int q) {
        return Math.abs((p >> 16) - (q >> 16)) <= NEAR
                && Math.abs((p >> 8 & 0xFF) - (q >> 8 & 0xFF)) <= NEAR
                && Math.abs((p & 0xFF) - (q & 0xFF)) <= NEAR;
    }

    /** Pixels in a row. */
    public int width() {
        return width;
    }

    /** Rows. */
    public int height() {
        return height;
    }

    /** Whether a pixel is drawn upon. */
    public boolean at(int x, int y) {
        return set.get(y * width + x);
    }

    /** The share of the picture that is drawn upon, 0 to 1. */
    public double coverage() {
        return (double) set.cardinality() / ((double) width * height);
    }
}
