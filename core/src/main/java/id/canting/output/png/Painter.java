package id.canting.output.png;

import id.canting.geometry.Box;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
        Graphics2D graphics = graphics(image, toPixels);
        Box visible = new Box(0, fromRow / scaleY, width / scaleX, (fromRow + rows) / scaleY);
        graphics.setColor(Color.WHITE);
        graphics.fill(
                new java.awt.geom.Rectangle2D.Double(visible.left(), visible.top(), visible.width(), visible.height()));
        paint(graphics, elements, visible, rows);
        graphics.dispose();
        return image;
    }

    private static Graphics2D graphics(BufferedImage image, AffineTransform toPixels) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setTransform(toPixels);
        return graphics;
    }

    private void paint(Graphics2D graphics, List<DisplayList> prepared, Box visible, int rows) {
        for (DisplayList element : prepared) {
            if (!element.bounds().meets(visible)) {
                continue;
            }
            if (element instanceof DisplayList.Filled filled) {
                graphics.setColor(filled.colour());
                DisplayList.fill(graphics, filled.stamps(), visible);
            } else if (element instanceof DisplayList.Drawn drawn) {
                graphics.setColor(drawn.colour());
                graphics.setStroke(drawn.pen());
                graphics.draw(drawn.lines());
            } else if (element instanceof DisplayList.Softened softened) {
                for (SoftStamp stamp : softened.stamps()) {
                    if (stamp.stamp().bounds().meets(visible)) {
                        stamp.paint(graphics, softened.ramp(), width, rows);
                    }
                }
            } else if (element instanceof DisplayList.Seen seen) {
                through(graphics, seen, visible, rows);
            } else if (element instanceof DisplayList.Moved moved) {
                AffineTransform page = graphics.getTransform();
                graphics.transform(moved.place());
                paint(graphics, moved.elements(), moved.back().apply(visible), rows);
                graphics.setTransform(page);
            }
        }
    }

    private void through(Graphics2D graphics, DisplayList.Seen seen, Box visible, int rows) {
        BufferedImage aside = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D inner = graphics(aside, graphics.getTransform());
        paint(inner, seen.elements(), visible, rows);
        inner.dispose();
        BufferedImage coverage = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D window = graphics(coverage, graphics.getTransform());
        window.setColor(Color.BLACK);
        DisplayList.fill(window, seen.window(), visible);
        window.dispose();
        Graphics2D cut = aside.createGraphics();
        cut.setComposite(AlphaComposite.DstIn);
        cut.drawImage(coverage, 0, 0, null);
        cut.dispose();
        Graphics2D plain = (Graphics2D) graphics.create();
        plain.setTransform(new AffineTransform());
        plain.drawImage(aside, 0, 0, null);
        plain.dispose();
    }
}
