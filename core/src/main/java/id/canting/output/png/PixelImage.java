package id.canting.output.png;

import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.PixelGrid;
import id.canting.scene.Scene;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PixelGrid as images of Java and as PNG files to be put into other files. */
public final class PixelImage {
    private static final int MOST_COLOURS = 256;
    private static final double MM_AN_INCH = 25.4;

    private PixelImage() {}

    /** The pixels as an image of Java: with a table of colours where it has few, without transparency where all are opaque. */
    public static BufferedImage of(PixelGrid pixels) {
        int[] argb = pixels.argb();
        int[] colours = colours(argb);
        if (colours.length <= MOST_COLOURS) {
            return indexed(pixels, argb, colours);
        }
        int type = pixels.opaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        image.setRGB(0, 0, pixels.width(), pixels.height(), argb, 0, pixels.width());
        return image;
    }

    /** The colours of pixels in rising order, as far as they are few: one more than that is all that matters then. */
    private static int[] colours(int[] argb) {
        Set<Integer> met = new TreeSet<>();
        for (int i = 0; i < argb.length && met.size() <= MOST_COLOURS; i++) {
            // Neighbours are mostly alike.
            if (i == 0 || argb[i] != argb[i - 1]) {
                met.add(argb[i]);
            }
        }
        return met.stream().mapToInt(Integer::intValue).toArray();
    }

    private static BufferedImage indexed(PixelGrid pixels, int[] argb, int[] colours) {
        int bits = colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
        IndexColorModel table =
                new IndexColorModel(bits, colours.length, colours, 0, !pixels.opaque(), -1, DataBuffer.TYPE_BYTE);
        int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type, table);
        int[] numbers = Arrays.stream(argb)
                .map(colour -> Arrays.binarySearch(colours, colour))
                .toArray();
        image.getRaster().setPixels(0, 0, pixels.width(), pixels.height(), numbers);
        return image;
    }

    /**
     * A picture of the same size and name as another that holds nothing but its pixels, which takes far less memory.
     *
     * @param longest side in pixels
     */
    public static Scene small(Scene scene, int longest) {
        double dpi = MM_AN_INCH * longest / Math.max(scene.width(), scene.height());
        BufferedImage image = PngWriter.picture(scene, dpi);
        int width = image.getWidth();
        int[] argb = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        Element pixels = new Element.Image(scene.box(), new PixelGrid(width, argb));
        return scene.with(List.of(new Layer("picture", scene.title(), List.of(pixels))));
    }

    /** The pixels as a PNG file, made in memory: Java would put it into a file of its own first. */
    public static byte[] png(PixelGrid pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(of(pixels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
