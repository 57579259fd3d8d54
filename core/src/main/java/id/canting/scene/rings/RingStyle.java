package id.canting.scene.rings;

import id.canting.scene.Scene;

/**
 * How the soft edges of ties are put down in a file. All ways show the same cloth; they differ in what other programs can
 * do with it:
 *
 * <ul>
 *   <li>{@code image}: as each format does it best, which in SVG are small images, a kind of tie stored once. Painted at
 *       once by every program;
 *   <li>{@code bands:N}: filled outlines inside one another, N colours in even steps, to be changed one by one in a drawing
 *       program;
 *   <li>{@code exact}: strokes within a clip, each step one that an eye just does not see: sharp at any size, and slow in
 *       many programs.
 * </ul>
 */
public sealed interface RingStyle {
    /** As each format does it best. */
    RingStyle IMAGE = new Image();

    /** All steps, sharp at any size. */
    RingStyle EXACT = new Exact();

    /** A picture with its soft edges in this style. */
    Scene of(Scene scene);

    /** See {@link #IMAGE}. */
    record Image() implements RingStyle {
        @Override
        public Scene of(Scene scene) {
            return scene;
        }
    }

    /**
     * Filled outlines.
     *
     * @param number of colours, {@value #FEWEST} to {@value #MOST}
     */
    record Bands(int number) implements RingStyle {
        /** One for open cloth and one for held. */
        public static final int FEWEST = 2;

        /** More than an eye tells apart. */
        public static final int MOST = 60;

        /** Checks the number. */
        public Bands {
            if (number < FEWEST || number > MOST) {
                throw new IllegalArgumentException(
                        "rings are of " + FEWEST + " to " + MOST + " bands, but should be of " + number);
            }
        }

        @Override
        public Scene of(Scene scene) {
            RingBands bands = new RingBands(number);
            return new Restyled(bands::of).scene(scene);
        }
    }

    /** See {@link #EXACT}. */
    record Exact() implements RingStyle {
        @Override
        public Scene of(Scene scene) {
            RingStrokes strokes = new RingStrokes();
            return new Restyled(strokes::of).scene(scene);
        }
    }

    /**
     * A style as it is written.
     *
     * @throws id.canting.text.UserError where it is none
     */
    static RingStyle parse(String words) {
        return RingStyleReader.read(words);
    }
}
