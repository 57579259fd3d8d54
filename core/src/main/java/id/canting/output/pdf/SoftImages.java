package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Transform;
import id.canting.output.png.PngWriter;
import id.canting.output.png.Ramp;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The colours within a soft figure as an image to be seen through its outline. Viewers that paint bands of colour one over
 * the other get the mean of those finer than a pixel wrong, so that small pictures drown, and take minutes for a cloth;
 * an image they all bring down well and at once. The outline itself stays a line. Each pixel tells its depth below the
 * edge; the colours by depth are a table beside it.
 */
final class SoftImages {
    /** A figure shown at this scale or less is small on paper, and its colours lie close. */
    private static final double REDUCED = 0.5;

    /** A pixel's side on paper in a reduced picture, mm. */
    private static final double FINE = 0.08;

    /** The most pixels of a figure in a reduced picture; a larger one has coarser pixels. */
    private static final double MOST_REDUCED = 4e6;

    /** A pixel's side on paper at full size, mm: a tenth of how wide the softest edges of ties are. */
    private static final double PLAIN = 0.2;

    /** The most pixels of a figure at full size; a larger one is best not an image. */
    private static final double MOST_PLAIN = 1e6;

    /** Pixels around a figure, for viewers that widen what they look through. */
    private static final int MARGIN = 4;

    /** The deepest level. More are not seen apart, and pack worse. */
    private static final int LEVELS = 63;

    /** The kind of a row whose pixels are what they differ from those above, by the rules of PNG. */
    private static final int UP = 2;

    private static final int PREDICTED = 15;

    private final PDDocument document;
    private final Map<Figure, Depths> known = new IdentityHashMap<>();
    private int number;

    /**
     * How deep each pixel lies, compressed.
     *
     * @param deepest what the highest level stands for, mm
     * @param pixel a pixel's side, mm of the figure
     * @param area what the pixels cover
     */
    private record Depths(double deepest, double pixel, Box area, int width, int height, byte[] levels) {}

    SoftImages(PDDocument document) {
        this.document = document;
    }

    /** The side of a pixel of a figure shown at a scale, mm of the figure; 0 where it is best not an image. */
    static double pixel(Box box, List<Element.Soft.Stop> stops, double scale) {
        if (stops.size() < 2) {
            return 0;
        }
        if (scale <= REDUCED) {
            return Math.max(FINE / scale, Math.sqrt(box.area() / MOST_REDUCED));
        }
        double pixel = PLAIN / scale;
        return box.area() > MOST_PLAIN * pixel * pixel ? 0 : pixel;
    }

    /** Paints the colours of a soft shape all over its box; what lies outside it has the colour of its edge. */
    void paint(Figure.Shape shape, List<Element.Soft.Stop> stops, Box box, double pixel, ContentStream content)
            throws IOException {
        double deepest = stops.get(stops.size() - 1).depth();
        Depths depths = known.get(shape);
        if (depths == null || depths.deepest != deepest || depths.pixel != pixel) {
            depths = depths(shape, box, deepest, pixel);
            known.put(shape, depths);
        }
        String name = "I" + ++number;
        content.uses(COSName.XOBJECT, name, image(depths, stops));
        content.save();
        Box area = depths.area;
        content.map(new Transform(area.width(), 0, 0, -area.height(), area.left(), area.bottom()));
        content.raw("/" + name + " Do");
        content.restore();
    }

    private static Depths depths(Figure.Shape shape, Box box, double deepest, double pixel) throws IOException {
        int width = (int) Math.ceil(box.width() / pixel) + 2 * MARGIN;
        int height = (int) Math.ceil(box.height() / pixel) + 2 * MARGIN;
        double left = box.centre().x() - width * pixel / 2;
        double top = box.centre().y() - height * pixel / 2;
        Box area = new Box(left, top, left + width * pixel, top + height * pixel);
        Element.Soft ramp = new Element.Soft(
                shape, List.of(new Element.Soft.Stop(0, Colour.BLACK), new Element.Soft.Stop(deepest, Colour.WHITE)));
        List<Element> elements = List.of(
                new Element.Fill(
                        new Figure.Shape(List.of(
                                Box.sized(0, 0, area.width(), area.height()).outline())),
                        Colour.BLACK),
                new Element.Placed(Transform.shift(-left, -top), List.of(ramp)));
        Scene scene = new Scene(
                area.width(), area.height(), Text.EMPTY, Text.EMPTY, List.of(new Layer("depth", Text.EMPTY, elements)));
        BufferedImage picture = PngWriter.picture(scene, 25.4 / pixel);
        return new Depths(deepest, pixel, area, picture.getWidth(), picture.getHeight(), levels(picture));
    }

    /** The levels row by row, each as what it differs from the row above. */
    private static byte[] levels(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int width = picture.getWidth();
        int[] above = new int[width];
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] row = new byte[width + 1];
            row[0] = UP;
            for (int y = 0; y < picture.getHeight(); y++) {
                int[] here = picture.getRGB(0, y, width, 1, null, 0, width);
                for (int x = 0; x < width; x++) {
                    row[x + 1] = (byte) (level(here[x]) - level(above[x]));
                }
                out.write(row);
                above = here;
            }
        }
        return bytes.toByteArray();
    }

    private static int level(int grey) {
        return ((grey & 255) * LEVELS + 127) / 255;
    }

    private COSStream image(Depths depths, List<Element.Soft.Stop> stops) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, depths.width);
        stream.setInt(COSName.HEIGHT, depths.height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        COSArray colours = new COSArray();
        colours.add(COSName.INDEXED);
        colours.add(COSName.DEVICERGB);
        colours.add(COSInteger.get(LEVELS));
        colours.add(table(new Ramp(stops), depths.deepest));
        stream.setItem(COSName.COLORSPACE, colours);
        COSDictionary rows = new COSDictionary();
        rows.setInt(COSName.PREDICTOR, PREDICTED);
        rows.setInt(COSName.COLUMNS, depths.width);
        stream.setItem(COSName.DECODE_PARMS, rows);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(depths.levels);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private static COSString table(Ramp ramp, double deepest) {
        byte[] table = new byte[3 * (LEVELS + 1)];
        for (int level = 0; level <= LEVELS; level++) {
            int colour = ramp.at(deepest * level / LEVELS);
            for (int channel = 0; channel < 3; channel++) {
                table[3 * level + channel] = (byte) (colour >> 8 * (2 - channel));
            }
        }
        return new COSString(table);
    }
}
