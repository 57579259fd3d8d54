package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Transform;
import id.canting.output.png.PixelImage;
import id.canting.scene.Element;
import id.canting.scene.PixelGrid;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The images of a document: the very same pixels are stored once, however often they are shown. */
final class PdfImages {
    private final PDDocument document;
    private final Map<PixelGrid, Stored> known = new IdentityHashMap<>();

    private record Stored(String name, PDImageXObject image) {}

    PdfImages(PDDocument document) {
        this.document = document;
    }

    /** Shows an image. */
    void paint(Element.Image image, ContentStream content) throws IOException {
        Stored stored = known.get(image.pixels());
        if (stored == null) {
            PDImageXObject made = LosslessFactory.createFromImage(document, PixelImage.of(image.pixels()));
            stored = new Stored("P" + (known.size() + 1), made);
            known.put(image.pixels(), stored);
        }
        content.uses(COSName.XOBJECT, stored.name, stored.image.getCOSObject());
        content.save();
        Box area = image.box();
        content.map(new Transform(area.width(), 0, 0, -area.height(), area.left(), area.bottom()));
        content.raw("/" + stored.name + " Do");
        content.restore();
    }
}
