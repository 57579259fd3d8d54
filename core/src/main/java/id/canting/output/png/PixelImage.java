package id.canting.output.png;

import id.canting.scene.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pixels as images of Java and as PNG files to be put into other files. */
public final class PixelImage {
    private PixelImage() {}

    /** The pixels as an image of Java; one without transparency where all are opaque. */
    public static BufferedImage of(Pixels pixels) {
        int type = pixels.opaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }

    /** The pixels as a PNG file. */
    public static byte[] png(Pixels pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(of(pixels), "png", bytes)) {
                throw new IllegalStateException("Java has no writer of PNG files");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
