package id.canting.output.pdf;

import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Book;
import id.canting.scene.Page;
import id.canting.text.Language;
import id.canting.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself: title, language, how it is printed, the list of its pages, and the recipe. */
final class Catalog {
    /** The shortest side of an archive's page, points (ISO 19005-2, 6.1.13). */
    private static final double SHORTEST = 3;

    private Catalog() {}

    static void write(PDDocument document, Book book, EmbeddedRecipe imprint) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        Language language = imprint.language();
        String title = book.title().in(language);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Canting " + imprint.version());
        String designer = Designer.of(imprint);
        if (!designer.isEmpty()) {
            information.setAuthor(designer);
        }
        document.setDocumentInformation(information);
        // Instead of the time, the content's title and recipe make the file's identity.
        document.setDocumentId((long) (title + imprint.recipe() + imprint.settings()).hashCode());
        catalog.setLanguage(language.code());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        if (book.pages().size() > 1) {
            catalog.setDocumentOutline(outline(document, book, language));
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
        PDMetadata metadata = new PDMetadata(
                document,
                new ByteArrayInputStream(
                        Xmp.of(book, imprint, archival(document)).getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(metadata);
        OutputIntent.write(document);
    }

    /** Whether archives take the document: all that they ask for is always done, but they want no page that small. */
    private static boolean archival(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (Math.min(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()) < SHORTEST) {
                return false;
            }
        }
        return true;
    }

    private static PDDocumentOutline outline(PDDocument document, Book book, Language language) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineNode parent = outline;
        Text chapter = Text.EMPTY;
        for (int i = 0; i < book.pages().size(); i++) {
            Page page = book.pages().get(i);
            if (!page.chapter().equals(chapter)) {
                chapter = page.chapter();
                parent = outline;
                if (!chapter.isEmpty()) {
                    parent = item(document, chapter.in(language), i);
                    outline.addLast((PDOutlineItem) parent);
                }
            }
            parent.addLast(item(document, page.label().in(language), i));
        }
        return outline;
    }

    private static PDOutlineItem item(PDDocument document, String text, int page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text.isEmpty() ? String.format(Locale.ROOT, "%d", page + 1) : text);
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(document.getPage(page));
        item.setDestination(destination);
        return item;
    }
}
