package id.canting.motif.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.batik.ext.awt.MultipleGradientPaint;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.apache.batik.gvt.PatternPaint;
import org.jspecify.annotations.Nullable;

/** Notes what Apache Batik's painters paint, instead of painting it. */
final class PaintRecorder extends AbstractGraphics2D {
    /** What one painted shape costs, in steps; a marker is painted at every corner. */
    private static final double PAINTED = 20;

    private final List<Noted> noted;
    private final Work budget;
    private final int line;

    /**
     * A shape that is painted.
     *
     * @param shape in the units of the painter
     * @param map from there to the page
     * @param pen what it is stroked with; null where it is filled
     * @param shades whether its paint has more than one colour
     * @param pattern what it is tiled with; null where it has a colour
     */
    record Noted(
            Shape shape,
            AffineTransform map,
            Color colour,
            double opacity,
            @Nullable BasicStroke pen,
            boolean shades,
            @Nullable PatternPaint pattern,
            @Nullable Shape clip) {}

    /**
     * @param budget counts what is painted
     * @param line of the file, for what is too much
     */
    PaintRecorder(AffineTransform map, Work budget, int line) {
        super(true);
        this.budget = budget;
        this.line = line;
        this.noted = new ArrayList<>();
        this.gc = new GraphicContext(map);
        // The map of a new context is the device's own and would not be told by getTransform().
        this.gc.setTransform(map);
    }

    private PaintRecorder(PaintRecorder other) {
        super(other);
        this.noted = other.noted;
        this.budget = other.budget;
        this.line = other.line;
        this.gc = (GraphicContext) other.gc.clone();
    }

    /** What was painted, in that order. */
    List<Noted> noted() {
        return List.copyOf(noted);
    }

    /** Thrown out of a painter that would first paint on a picture, to mask or fade it as a whole. */
    private static final class Pictured extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Notes what a painter paints; whether that is all, and nothing of it a picture, which no line follows. */
    boolean notes(Consumer<Graphics2D> painter) {
        try {
            painter.accept(this);
            return true;
        } catch (Pictured e) {
            return false;
        }
    }

    @Override
    public void fill(Shape shape) {
        note(shape, null);
    }

    @Override
    public void draw(Shape shape) {
        if (getStroke() instanceof BasicStroke pen) {
            note(shape, pen);
        } else {
            note(getStroke().createStrokedShape(shape), null);
        }
    }

    private void note(Shape shape, @Nullable BasicStroke pen) {
        Paint paint = getPaint();
        Color colour = Color.BLACK;
        if (paint instanceof Color plain) {
            colour = plain;
        } else if (paint instanceof MultipleGradientPaint gradient) {
            colour = middle(gradient.getColors(), gradient.getFractions());
        }
        double opacity = colour.getAlpha() / 255.0;
        if (getComposite() instanceof AlphaComposite alpha) {
            opacity *= alpha.getAlpha();
        }
        budget.add(Work.Kind.COPIES, PAINTED, line);
        noted.add(new Noted(
                shape,
                getTransform(),
                colour,
                opacity,
                pen,
                !(paint instanceof Color),
                paint instanceof PatternPaint pattern ? pattern : null,
                getClip()));
    }

    /** The colour that a gradient has on average, each stop weighed by how far its colour reaches and covers. */
    private static Color middle(Color[] colours, float[] places) {
        double[] sum = new double[4];
        for (int stop = 0; stop < colours.length; stop++) {
            double from = stop == 0 ? 0 : (places[stop - 1] + places[stop]) / 2;
            double to = stop == colours.length - 1 ? 1 : (places[stop] + places[stop + 1]) / 2;
            float[] parts = colours[stop].getRGBComponents(null);
            double covers = (to - from) * parts[3];
            for (int i = 0; i < 3; i++) {
                sum[i] += parts[i] * covers;
            }
            sum[3] += covers;
        }
        float opacity = (float) Math.min(1, sum[3]);
        double whole = Math.max(1e-9, sum[3]);
        return new Color(channel(sum[0] / whole), channel(sum[1] / whole), channel(sum[2] / whole), opacity);
    }

    private static float channel(double value) {
        return (float) Math.max(0, Math.min(1, value));
    }

    @Override
    public Graphics create() {
        return new PaintRecorder(this);
    }

    // Letters and pictures are left out before anything is painted; what little asks for them gets nothing.

    @Override
    public void drawString(String text, float x, float y) {}

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {}

    // Pictures are never painted: what Batik would paint on one first asks for the device before.

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform map) {}

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform map) {}

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public void dispose() {}

    @Override
    public void setXORMode(Color colour) {}

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw new UnsupportedOperationException("a drawing is read without letters");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new Pictured();
    }
}
