package id.canting.benchmarks;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Segment;
import id.canting.geometry.Transform;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.jfree.svg.SVGUnits;

/** Other ways from Java: the cloth drawn through a {@link Graphics2D}, of Java2D, of Batik and of JFreeSVG. */
final class Graphics {
    private Graphics() {}

    /** Draws the cloth, each contour where it stands; such a canvas knows no instances. */
    static void draw(Kain kain, Graphics2D graphics) {
        graphics.setColor(new Color(Kain.GROUND.red(), Kain.GROUND.green(), Kain.GROUND.blue()));
        graphics.fill(new Rectangle2D.Double(0, 0, Kain.WIDTH, Kain.HEIGHT));
        graphics.setColor(new Color(Kain.WAX.red(), Kain.WAX.green(), Kain.WAX.blue()));
        Path2D dot = path(kain.dot);
        kain.dots.forEach(place -> graphics.fill(dot.createTransformedShape(map(place))));
        List<Path2D> flower = kain.flower.stream().map(Graphics::path).toList();
        for (Transform place : kain.flowers) {
            flower.forEach(part -> graphics.fill(part.createTransformedShape(map(place))));
        }
    }

    private static AffineTransform map(Transform t) {
        return new AffineTransform(t.a(), t.b(), t.c(), t.d(), t.e(), t.f());
    }

    private static Path2D path(Figure.Shape shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Path contour : shape.contours()) {
            path.moveTo(contour.start().x(), contour.start().y());
            for (Segment segment : contour.segments()) {
                if (segment instanceof Segment.Cubic c) {
                    path.curveTo(
                            c.first().x(),
                            c.first().y(),
                            c.second().x(),
                            c.second().y(),
                            c.end().x(),
                            c.end().y());
                } else {
                    path.lineTo(segment.end().x(), segment.end().y());
                }
            }
            path.closePath();
        }
        return path;
    }

    static void batik(Kain kain, OutputStream out) throws IOException {
        var document = SVGDOMImplementation.getDOMImplementation()
                .createDocument(SVGDOMImplementation.SVG_NAMESPACE_URI, "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(document);
        draw(kain, graphics);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        graphics.stream(writer);
        writer.flush();
    }

    static void jfree(Kain kain, OutputStream out) throws IOException {
        var graphics = new org.jfree.svg.SVGGraphics2D(Kain.WIDTH, Kain.HEIGHT, SVGUnits.MM);
        draw(kain, graphics);
        out.write(graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8));
    }

    /** Java2D alone: one picture as large as the cloth, and the JDK's PNG. */
    static void java2d(int width, OutputStream out, Consumer<Graphics2D> draw) throws IOException {
        double scale = width / Kain.WIDTH;
        BufferedImage image =
                new BufferedImage(width, (int) Math.round(Kain.HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        draw.accept(graphics);
        graphics.dispose();
        ImageIO.write(image, "png", out);
    }

    static void transcoder(String svg, int width, OutputStream out) throws IOException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) width);
        try {
            transcoder.transcode(new TranscoderInput(svg), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IOException(e);
        }
    }
}
