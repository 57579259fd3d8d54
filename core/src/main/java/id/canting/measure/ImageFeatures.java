package id.canting.measure;

import id.canting.dye.Lab;
import id.canting.scene.Scene;
import java.util.List;

/**
 * What a picture looks like, in a few numbers by which pictures can be told apart.
 *
 * @param coverage share that has another colour than the ground, 0 to 1
 * @param dimension how finely it fills the plane, with the range of sizes looked at
 * @param directions in how many directions its edges run, 0 to 1
 * @param period the shortest shift by which it repeats, mm; 0 where none was found
 * @param mean its mean colour
 * @param spread how far its colours lie apart
 * @param hash 64 bits alike for pictures alike
 */
public record ImageFeatures(
        double coverage, BoxDimension dimension, double directions, double period, Lab mean, double spread, long hash) {
    /** Pixels on the longer side of the picture that is judged. */
    public static final int LONGEST = 240;

    private static final int COARSE = 96;

    private static final double LEAST_BOX = 1;
    private static final double MOST_BOX = 16;

    /** The look of a picture, judged from few pixels. */
    public static ImageFeatures of(Scene scene) {
        return of(Pixels.of(scene, LONGEST));
    }

    /** The look of a picture painted with {@link #LONGEST} pixels. */
    public static ImageFeatures of(Pixels pixels) {
        Grey grey = pixels.grey();
        double shrink = (double) COARSE / Math.max(pixels.width(), pixels.height());
        Grey coarse = grey.resized((int) Math.max(1, Math.round(pixels.width() * shrink)), (int)
                Math.max(1, Math.round(pixels.height() * shrink)));
        List<Periods.Period> periods = Periods.of(coarse, pixels.pitch() / shrink);
        return of(
                pixels,
                Palette.of(pixels),
                grey,
                periods.isEmpty() ? 0 : periods.get(0).length());
    }

    /**
     * The look of a picture painted with {@link #LONGEST} pixels, where many are to be told apart in little time: no
     * period is sought, which takes longest and tells least.
     *
     * @param palette of the same pixels
     */
    public static ImageFeatures glance(Pixels pixels, Palette palette) {
        return of(pixels, palette, pixels.grey(), 0);
    }

    private static ImageFeatures of(Pixels pixels, Palette palette, Grey grey, double period) {
        Mask mask = Mask.of(pixels);
        return new ImageFeatures(
                mask.coverage(),
                BoxDimension.between(mask, pixels.pitch(), LEAST_BOX, MOST_BOX),
                Directions.entropy(grey),
                period,
                palette.mean(),
                palette.spread(),
                PerceptualHash.of(grey));
    }

    /**
     * How differently two pictures look. Each number counts by how large a difference of it an eye takes as a step of
     * its own; these weights are our choice, set by looking at sheets of variations.
     */
    public double distance(ImageFeatures other) {
        double sum = step(coverage - other.coverage, 0.12)
                + step(dimension.value() - other.dimension.value(), 0.12)
                + step(directions - other.directions, 0.06)
                + step(period == 0 || other.period == 0 ? 0 : StrictMath.log(period / other.period), 0.7)
                + step(mean.difference(other.mean), 9)
                + step(spread - other.spread, 7)
                + step(PerceptualHash.distance(hash, other.hash), 14);
        return Math.sqrt(sum);
    }

    private static double step(double difference, double size) {
        double steps = difference / size;
        return steps * steps;
    }
}
