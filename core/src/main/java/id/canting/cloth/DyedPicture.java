package id.canting.cloth;

import id.canting.scene.Scene;
import java.util.Comparator;
import java.util.List;

/**
 * The picture of a cloth with what is known of its colours.
 *
 * @param scene the picture
 * @param swatches its colours in the order they are painted, each once. Where two ways lead to one colour, it is told
 *     how the part painted first came to it, and rather how baths made it alone than how others crept into it
 */
public record DyedPicture(Scene scene, List<Swatch> swatches) {
    /** Copies the list. */
    public DyedPicture {
        swatches = List.copyOf(swatches);
    }

    /** The colours that baths made alone, then those that others reached in part. */
    public List<Swatch> wholeFirst() {
        return swatches.stream()
                .sorted(Comparator.comparing(Swatch::whole).reversed())
                .toList();
    }
}
