package id.canting.output.png;

import id.canting.geometry.Box;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints bands of a picture with Java2D. A figure's instances are painted at their own edges; what is seen through a
 * window is painted aside and let through by the window's own antialiased coverage, so that its edges are as smooth as
 * any fill's.
 */
final class Painter {
    private static final double MM_AN_INCH = 25.4;

    private final List<DisplayList> elements;
    private final double scaleX;
    private final double scaleY;
    private final int width;
    private final int height;

    Painter(Scene scene, double dpi) {
        this.width = Math.max(1, (int) Math.round(scene.width() * dpi / MM_AN_INCH));
        this.height = Math.max(1, (int) Math.round(scene.height() * dpi / MM_AN_INCH));
        this.scaleX = width / scene.width();
        this.scaleY = height / scene.height();
        DisplayList.Maker maker = new DisplayList.Maker();
        this.elements = new ArrayList<>();
        for (Layer layer : scene.layers()) {
            elements.addAll(maker.all(layer.elements()));
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The rows from one on, as an opaque picture over white. */
    BufferedImage band(int fromRow, int rows) {
        BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        AffineTransform toPixels = AffineTransform.getTranslateInstance(0, -fromRow);
        toPixels.scale(scaleX, scaleY);
        Graphics2D graphics = Band.graphics(image, toPixels);
        Box visible = new Box(0, fromRow / scaleY, width / scaleX, (fromRow + rows) / scaleY);
        graphics.setColor(Color.WHITE);
        graphics.fill(
                new java.awt.geom.Rectangle2D.Double(visible.left(), visible.top(), visible.width(), visible.height()));
        new Band(graphics, visible, width, rows).paint(elements);
        graphics.dispose();
        return image;
    }
}
