package id.canting.scene;

import id.canting.geometry.Box;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture: one page of painted layers in mm, its origin at the top left, y downward.
 *
 * @param width mm
 * @param height mm
 * @param title what it shows
 * @param description more on what it shows
 * @param layers painted in order
 * @param palette what its colours are called
 */
public record Scene(double width, double height, Text title, Text description, List<Layer> layers, Palette palette) {
    private static final String DRAFT = "draft";

    /** Checks the size and that layer ids differ. */
    public Scene {
        layers = List.copyOf(layers);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a picture needs a size above 0 mm, but has " + width + " x " + height);
        }
        if (layers.stream().map(Layer::id).distinct().count() != layers.size()) {
            throw new IllegalArgumentException("layer ids must differ");
        }
    }

    /** A picture whose colours have no names. */
    public Scene(double width, double height, Text title, Text description, List<Layer> layers) {
        this(width, height, title, description, layers, Palette.NONE);
    }

    /**
     * The same picture, known to show less than what it stands for: it has another title and says so in a layer.
     *
     * @param says that it is a draft, and of what
     */
    public Scene draft(Text says) {
        List<Layer> marked = new ArrayList<>(layers);
        marked.add(new Layer(DRAFT, says, List.of()));
        return new Scene(width, height, says, description, marked, palette);
    }

    /** The same page with other layers. */
    public Scene with(List<Layer> others) {
        return new Scene(width, height, title, description, others, palette);
    }

    /** Whether it is only a draft, to be looked at and not kept: it is not written to files. */
    public boolean isDraft() {
        return layers.stream().anyMatch(layer -> layer.id().equals(DRAFT));
    }

    /** Its page, mm. */
    public Box box() {
        return new Box(0, 0, width, height);
    }
}
