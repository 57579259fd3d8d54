package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Transform;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Book;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/**
 * Writes pages as PDF 1.7 at their exact size: figures and words stay vectors, what is painted more than once is stored
 * once for all pages, layers can be shown and hidden, and viewers are told not to scale when printing. Only what lies
 * between the outlines of soft figures is an image, and that only in pictures much smaller than the cloth. Built with Apache
 * PDFBox; the same book gives the same bytes, because nothing in the file tells the time.
 */
public final class PdfWriter {
    /** The longest side of a page, mm: beyond it (200 inches) many programs cannot open a page. */
    public static final double LONGEST = 5000;

    private static final double POINTS = 72 / 25.4;
    private static final float VERSION = 1.7f;
    private static final Messages MESSAGES = Messages.beside(EmbeddedRecipe.class, "messages");

    private final Book book;
    private final EmbeddedRecipe imprint;
    private final PDDocument document;
    private final Map<String, PDOptionalContentGroup> layers = new LinkedHashMap<>();

    private PdfWriter(Book book, EmbeddedRecipe imprint, PDDocument document) {
        this.book = book;
        this.imprint = imprint;
        this.document = document;
    }

    /**
     * Writes a book; the stream is left open.
     *
     * @throws UserError when a page is longer than {@link #LONGEST}
     */
    public static void write(Book book, EmbeddedRecipe imprint, OutputStream out) throws IOException {
        for (Page page : book.pages()) {
            double side = Math.max(page.scene().width(), page.scene().height());
            if (side > LONGEST) {
                throw new UserError(MESSAGES.text("page.side", side, LONGEST));
            }
        }
        try (PDDocument document = new PDDocument()) {
            new PdfWriter(book, imprint, document).build();
            document.save(new Unclosed(out), CompressParameters.NO_COMPRESSION);
        }
    }

    private void build() throws IOException {
        document.getDocument().setVersion(VERSION);
        Extents extents = new Extents();
        PdfFont face = new PdfFont(document);
        PdfPainter artist = new PdfPainter(
                extents,
                new Repeats(book, extents),
                new FormXObjects(document),
                new SoftImages(document),
                new PdfImages(document),
                face);
        for (Page page : book.pages()) {
            document.addPage(page(page, artist));
        }
        face.finish();
        if (!layers.isEmpty()) {
            PDOptionalContentProperties properties = new PDOptionalContentProperties();
            layers.values().forEach(properties::addGroup);
            document.getDocumentCatalog().setOCProperties(properties);
        }
        Catalog.write(document, book, imprint);
    }

    private PDPage page(Page shown, PdfPainter artist) throws IOException {
        Scene scene = shown.scene();
        ContentStream content = new ContentStream(1 / POINTS);
        content.resources().setDirect(false);
        double height = scene.height() * POINTS;
        content.map(new Transform(POINTS, 0, 0, -POINTS, 0, height));
        content.raw("1 J 1 j");
        Box seen = scene.box();
        for (Layer layer : scene.layers()) {
            String name = layer.label().in(imprint.language());
            PDOptionalContentGroup group = layers.computeIfAbsent(name, PDOptionalContentGroup::new);
            String tag = "L" + (layersBefore(name) + 1);
            content.uses(COSName.PROPERTIES, tag, group.getCOSObject());
            content.raw("/OC /" + tag + " BDC");
            content.save();
            artist.paint(layer.elements(), seen, content);
            content.restore();
            content.raw("EMC");
        }
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        boxes(shown, page);
        COSStream stream = document.getDocument().createCOSStream();
        content.into(stream);
        page.setItem(COSName.CONTENTS, stream);
        page.setItem(COSName.RESOURCES, content.resources());
        return new PDPage(page);
    }

    /** The paper with the bleed, and within it what is left when that is cut off. */
    private static void boxes(Page shown, COSDictionary page) throws IOException {
        COSArray paper = box(0, shown.scene().width(), shown.scene().height());
        for (COSName kind : new COSName[] {COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.BLEED_BOX}) {
            page.setItem(kind, paper);
        }
        double cut = 2 * shown.bleed();
        page.setItem(
                COSName.TRIM_BOX,
                box(shown.bleed(), shown.scene().width() - cut, shown.scene().height() - cut));
    }

    /** A box that lies so far from the left and from below, mm. */
    private static COSArray box(double from, double width, double height) throws IOException {
        double start = from * POINTS;
        return FormXObjects.box(start, start, start + down(width * POINTS), start + down(height * POINTS));
    }

    /** A side rounded down: with a hair more, viewers add a row of pixels that is mostly paper. */
    private static double down(double points) {
        return Math.floor(points * 1000) / 1000;
    }

    private int layersBefore(String name) {
        int before = 0;
        for (String known : layers.keySet()) {
            if (known.equals(name)) {
                break;
            }
            before++;
        }
        return before;
    }
}
