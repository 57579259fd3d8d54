package id.canting.output.png;

import id.canting.geometry.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/**
 * Some rows of a picture being painted.
 *
 * @param graphics what paints them; it maps mm to pixels
 * @param visible what of the picture they show, in the coordinates that the graphics maps
 * @param width of the rows, pixels
 * @param rows how many
 */
record Band(Graphics2D graphics, Box visible, int width, int rows) {
    static Graphics2D graphics(BufferedImage image, AffineTransform toPixels) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setTransform(toPixels);
        return graphics;
    }

    /** Paints the elements that are seen. */
    void paint(List<DisplayList> elements) {
        for (DisplayList element : elements) {
            if (element.bounds().meets(visible)) {
                element.paint(this);
            }
        }
    }

    /** Fills the stamps that are seen. */
    void fill(List<DisplayList.Stamp> stamps, Color colour) {
        graphics.setColor(colour);
        AffineTransform page = graphics.getTransform();
        for (DisplayList.Stamp stamp : stamps) {
            if (stamp.bounds().meets(visible)) {
                graphics.transform(stamp.place());
                graphics.fill(stamp.path());
                graphics.setTransform(page);
            }
        }
    }

    /** The same rows where the graphics maps something else. */
    Band seeing(Box box) {
        return new Band(graphics, box, width, rows);
    }

    /** The same rows painted by themselves, see-through where nothing is. */
    BufferedImage aside(Consumer<Band> painting) {
        BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D inner = graphics(image, graphics.getTransform());
        painting.accept(new Band(inner, visible, width, rows));
        inner.dispose();
        return image;
    }
}
