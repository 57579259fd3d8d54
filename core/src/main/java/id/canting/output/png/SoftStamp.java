package id.canting.output.png;

import id.canting.geometry.DepthField;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A soft shape at a place. Every pixel gets the colour of its own distance to the outline; the shape's antialiased
 * coverage lets it through at the edge.
 *
 * @param stamp the shape and its place
 * @param outline its pieces in the shape's own coordinates, mm: x and y of both ends, four numbers a piece
 */
record SoftStamp(DisplayList.Stamp stamp, double[] outline) {
    private static final double FLATNESS = 0.04;

    /** The straight pieces of a path. */
    static double[] flattened(Path2D.Double path) {
        List<double[]> pieces = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator i = path.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else if (x != toX || y != toY) {
                pieces.add(new double[] {x, y, toX, toY});
            }
            x = toX;
            y = toY;
        }
        return pieces.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** Paints the part that meets a picture, whose graphics maps mm to its pixels. */
    void paint(Graphics2D graphics, Ramp ramp, int width, int height) {
        AffineTransform toPixels = new AffineTransform(graphics.getTransform());
        toPixels.concatenate(stamp.place());
        Rectangle2D box =
                toPixels.createTransformedShape(stamp.path().getBounds2D()).getBounds2D();
        if (!box.intersects(0, 0, width, height)) {
            return;
        }
        double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
        // The outline nearest to a pixel may lie beyond the picture, or in the band above or below.
        int beyond = (int) Math.ceil(ramp.deepest() * scale) + 1;
        int left = Math.max(-beyond, (int) Math.floor(box.getMinX()) - 1);
        int top = Math.max(-beyond, (int) Math.floor(box.getMinY()) - 1);
        int right = Math.min(width + beyond, (int) Math.ceil(box.getMaxX()) + 1);
        int bottom = Math.min(height + beyond, (int) Math.ceil(box.getMaxY()) + 1);
        BufferedImage coverage = coverage(toPixels, left, top, right - left, bottom - top);
        int[] pixels = coverage.getRGB(0, 0, right - left, bottom - top, null, 0, right - left);
        double[] pieces = new double[outline.length];
        AffineTransform toPatch = AffineTransform.getTranslateInstance(-left, -top);
        toPatch.concatenate(toPixels);
        toPatch.transform(outline, 0, pieces, 0, outline.length / 2);
        double[] depth = DepthField.of(pieces, pixels, right - left);
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 != 0) {
                pixels[i] = pixels[i] & 0xFF000000 | ramp.at(depth[i] / scale);
            }
        }
        coverage.setRGB(0, 0, right - left, bottom - top, pixels, 0, right - left);
        Graphics2D plain = (Graphics2D) graphics.create();
        plain.setTransform(new AffineTransform());
        plain.drawImage(coverage, left, top, null);
        plain.dispose();
    }

    private BufferedImage coverage(AffineTransform toPixels, int left, int top, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-left, -top);
        graphics.transform(toPixels);
        graphics.setColor(Color.BLACK);
        graphics.fill(stamp.path());
        graphics.dispose();
        return image;
    }
}
