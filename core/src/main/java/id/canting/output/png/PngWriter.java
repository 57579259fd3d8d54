package id.canting.output.png;

import id.canting.output.Imprint;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Limit;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes pictures as PNG at a true size: sRGB, the pixels a metre in {@code pHYs}, the recipe in {@code iTXt}. The
 * picture is painted in bands while it is written, so that a whole cloth needs little memory.
 */
public final class PngWriter {
    private static final double METRE = 1000 / 25.4;
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final Messages MESSAGES = Messages.beside(Imprint.class, "messages");

    private PngWriter() {}

    /** A whole small picture in memory, at so many pixels an inch. */
    public static BufferedImage picture(Scene scene, double dpi) {
        Painter painter = new Painter(scene, dpi);
        return painter.band(0, painter.height());
    }

    /**
     * Writes a picture at so many pixels an inch; the stream is left open.
     *
     * @throws UserError when it would have more than {@link Limit#PIXELS}
     */
    public static void write(Scene scene, double dpi, Imprint imprint, OutputStream out) throws IOException {
        double pixels = scene.width() * scene.height() * (dpi / 25.4) * (dpi / 25.4);
        if (pixels > Limit.PIXELS.most()) {
            throw Limit.PIXELS.exceeded(MESSAGES.text(
                    "pixels",
                    Math.round(scene.width() * dpi / 25.4),
                    Math.round(scene.height() * dpi / 25.4),
                    Limit.PIXELS.most() / 1_000_000));
        }
        BandedImage image = new BandedImage(new Painter(scene, dpi));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.5f);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
            metadata.mergeTree(FORMAT, chunks(scene, dpi, imprint));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), param);
            stream.flush();
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException("the PNG chunks are not well formed", e);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode chunks(Scene scene, double dpi, Imprint imprint) {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        String perMetre = Long.toString(Math.round(dpi * METRE));
        IIOMetadataNode size = child(root, "pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        child(root, "sRGB").setAttribute("renderingIntent", "Perceptual");
        IIOMetadataNode texts = child(root, "iTXt");
        text(texts, "Title", scene.title().in(Language.ID));
        text(texts, "Software", "Canting " + imprint.version());
        text(texts, "canting:recipe", imprint.recipe());
        imprint.settings().forEach((key, value) -> text(texts, "canting:" + key, value));
        return root;
    }

    private static void text(IIOMetadataNode texts, String keyword, String words) {
        IIOMetadataNode entry = child(texts, "iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", words);
    }

    private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
        IIOMetadataNode child = new IIOMetadataNode(name);
        parent.appendChild(child);
        return child;
    }
}
