package id.canting.variation;

import id.canting.design.DesignFile;
import id.canting.measure.ImageFeatures;
import id.canting.scene.Scene;

/**
 * A variation that was looked at.
 *
 * @param candidate how it differs
 * @param file its design
 * @param piece the picture it was judged by
 * @param look what that picture looks like
 */
public record Variation(Candidate candidate, DesignFile file, Scene piece, ImageFeatures look) {
    /** The same variation with another picture, such as a smaller one. */
    public Variation with(Scene picture) {
        return new Variation(candidate, file, picture, look);
    }
}
