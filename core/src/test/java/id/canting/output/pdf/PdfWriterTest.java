package id.canting.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** PDF files: size, words, layers, list of pages, what is stored once, and same bytes. */
class PdfWriterTest {
    private static final double POINTS = 72 / 25.4;
    private static final EmbeddedRecipe IMPRINT = new EmbeddedRecipe("1", "canting: 1\n", new TreeMap<>());

    private static final Figure MANY = many();

    private static Figure many() {
        List<Path> dots = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            dots.add(Path.circle(new Point(5 + i % 10 * 5, 5 + i / 10 * 5), 1));
        }
        return new Figure.Shape(dots);
    }

    private static final List<Element> DRAWING = List.of(
            new Element.Fill(Region.of(Box.sized(0, 0, 60, 40)).figure(), Colour.hex("#203a5f")),
            new Element.Clipped(
                    MANY,
                    List.of(
                            new Element.Fill(Region.of(Box.sized(0, 0, 60, 40)).figure(), Colour.hex("#d9a441")),
                            new Element.Soft(
                                    new Figure.Shape(List.of(Path.circle(new Point(20, 15), 12))),
                                    List.of(
                                            new Element.Soft.Stop(0, Colour.hex("#d9a441")),
                                            new Element.Soft.Stop(2, Colour.WHITE))))),
            new Element.Stroke(List.of(Path.line(new Point(0, 40), new Point(60, 0))), 0.7, Colour.BLACK));

    private static Page page(String label, Transform place, String words) {
        Scene scene = new Scene(
                210,
                297,
                Text.same("trial"),
                Text.EMPTY,
                List.of(
                        new Layer("drawing", Text.same("gambar"), List.of(new Element.Placed(place, DRAWING))),
                        new Layer(
                                "words",
                                Text.same("tulisan"),
                                List.of(new Element.Words(
                                        words, new Point(105, 200), 5, Element.Words.Anchor.MIDDLE, Colour.BLACK)))));
        return new Page(Text.same("Baris 1"), Text.same(label), scene);
    }

    private static Book book() {
        return new Book(
                Text.same("Uji “coba”"),
                List.of(
                        page("A1", Transform.shift(20, 20), "Kain ½ jadi – ±0,1 mm"),
                        page("B1", Transform.scale(2, 2).then(Transform.shift(30, 40)), "Halaman kedua")));
    }

    private static byte[] bytes(Book book, EmbeddedRecipe imprint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfWriter.write(book, imprint, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("C 43: every page has the one size it was asked to have, to a thousandth of a mm")
    void pagesHaveTheirSize() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(book(), IMPRINT))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (var page : document.getPages()) {
                assertThat((double) page.getMediaBox().getWidth()).isCloseTo(210 * POINTS, within(1e-3));
                assertThat((double) page.getMediaBox().getHeight()).isCloseTo(297 * POINTS, within(1e-3));
                assertThat(page.getCropBox().toString())
                        .isEqualTo(page.getMediaBox().toString());
            }
        }
    }

    @Test
    @DisplayName("what is cut off lies around the page; what is left has its true size, rounded down")
    void saysWhereToCut() throws IOException {
        Scene scene = new Scene(216, 303, Text.same("bled"), Text.EMPTY, List.of());
        try (PDDocument document = Loader.loadPDF(bytes(Book.of(scene, 3), IMPRINT))) {
            var page = document.getPage(0);
            assertThat(page.getBleedBox().toString())
                    .isEqualTo(page.getMediaBox().toString());
            assertThat((double) page.getMediaBox().getWidth()).isBetween(216 * POINTS - 1e-3, 216 * POINTS + 1e-4);
            assertThat((double) page.getTrimBox().getLowerLeftX()).isCloseTo(3 * POINTS, within(1e-3));
            assertThat((double) page.getTrimBox().getLowerLeftY()).isCloseTo(3 * POINTS, within(1e-3));
            assertThat((double) page.getTrimBox().getWidth()).isBetween(210 * POINTS - 2e-3, 210 * POINTS + 1e-4);
            assertThat((double) page.getTrimBox().getHeight()).isBetween(297 * POINTS - 2e-3, 297 * POINTS + 1e-4);
        }
    }

    @Test
    @DisplayName("C 52: no scaling when printed; title and language are there")
    void saysHowItIsPrinted() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(book(), IMPRINT))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getViewerPreferences().getPrintScaling()).isEqualTo("None");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Uji “coba”");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    @DisplayName("C 53: words are text of an embedded face, fractions and dashes as well")
    void wordsAreText() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(book(), IMPRINT))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Kain ½ jadi – ±0,1 mm", "Halaman kedua");
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans");
            }
            assertThat(document.getPage(0).getResources().getFontNames()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("C 56: layers can be shown and hidden; pages share them")
    void hasLayers() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(book(), IMPRINT))) {
            assertThat(document.getDocumentCatalog().getOCProperties().getGroupNames())
                    .containsExactly("gambar", "tulisan");
        }
    }

    @ParameterizedTest
    @CsvSource({"--lang=id, id, gambar, halaman", "--lang=en, en, drawing, page", "--lang=id+en, id, gambar, halaman"})
    void speaksTheLanguageOfItsCommand(String option, String language, String layer, String label) throws IOException {
        Scene scene = new Scene(
                60,
                40,
                new Text("halaman", "page"),
                Text.EMPTY,
                List.of(new Layer("drawing", new Text("gambar", "drawing"), DRAWING)));
        EmbeddedRecipe imprint =
                new EmbeddedRecipe("1", "canting: 1\n", new TreeMap<>(Map.of("command", "render " + option)));
        Page page = new Page(Text.EMPTY, scene.title(), scene);
        try (PDDocument document = Loader.loadPDF(bytes(new Book(scene.title(), List.of(page, page)), imprint))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getOCProperties().getGroupNames()).containsExactly(layer);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(label);
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo(label);
        }
    }

    @Test
    @DisplayName("C 46: the list of pages has each label under its row")
    void listsItsPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(book(), IMPRINT))) {
            var row = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(row.getTitle()).isEqualTo("Baris 1");
            assertThat(row.getFirstChild().getTitle()).isEqualTo("A1");
            assertThat(row.getLastChild().getTitle()).isEqualTo("B1");
            assertThat(row.getNextSibling()).isNull();
        }
    }

    @Test
    @DisplayName("C 59: says it is for archives, what its colours mean, and what each property of the recipe is")
    void isForArchives() throws IOException {
        EmbeddedRecipe imprint = new EmbeddedRecipe("1", "canting: 1\n", new TreeMap<>(Map.of("step", "3")));
        try (PDDocument document = Loader.loadPDF(bytes(book(), imprint))) {
            var intent = document.getDocumentCatalog().getOutputIntents().get(0);
            assertThat(intent.getOutputConditionIdentifier()).isEqualTo("sRGB IEC61966-2.1");
            assertThat(intent.getDestOutputIntent().createInputStream().readAllBytes())
                    .isEqualTo(SrgbProfile.bytes());
            String packet =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet)
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>")
                    .contains(">version</pdfaProperty:name>", ">recipe</pdfaProperty:name>")
                    .contains(">setting-step</pdfaProperty:name>");
        }
    }

    @Test
    void aPageTooSmallForArchivesDoesNotSayItIsOne() throws IOException {
        for (double side : new double[] {1, 1.1}) {
            Scene small = new Scene(side, 50, Text.same("small"), Text.EMPTY, List.of());
            assertThat(new String(bytes(Book.of(small), IMPRINT), StandardCharsets.UTF_8).contains("pdfaid:part"))
                    .isEqualTo(side > 1.06);
        }
    }

    @Test
    void whatIsPlacedTwiceIsStoredOnce() throws IOException {
        List<COSStream> forms = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes(book(), IMPRINT))) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && COSName.FORM.equals(stream.getItem(COSName.SUBTYPE))) {
                    forms.add(stream);
                }
            }
            long soft = 0;
            for (COSStream form : forms) {
                String text = new String(form.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                soft += text.contains("/I1 Do") ? 1 : 0;
            }
            assertThat(soft)
                    .as("forms of the soft figure, which shows an image")
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @DisplayName("C 54: the same book gives the same bytes in every country")
    @ValueSource(strings = {"en-US", "id-ID", "tr-TR", "ar-EG"})
    void givesTheSameBytes(String country) {
        byte[] here = bytes(book(), IMPRINT);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(country));
            assertThat(bytes(book(), IMPRINT)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(bytes(book(), new EmbeddedRecipe("1", "canting: 2\n", new TreeMap<>())))
                .isNotEqualTo(here);
    }

    @Test
    @DisplayName("C 58: a page longer than 5 m is refused")
    void refusesPagesThatAreTooLong() {
        Scene long6 = new Scene(6000, 100, Text.same("long"), Text.EMPTY, List.of());
        assertThatThrownBy(() -> bytes(Book.of(long6), IMPRINT))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("6000");
    }

    @Test
    @DisplayName("C 52: the author is the designer whom the recipe names, and nobody else")
    void theAuthorIsTheDesigner() throws IOException {
        for (String designer : List.of("", "Ibu <Sri>")) {
            EmbeddedRecipe imprint =
                    new EmbeddedRecipe("1", "canting: 1\ndesigner: \"" + designer + "\"\n", new TreeMap<>());
            byte[] pdf = bytes(book(), imprint);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String author = document.getDocumentInformation().getAuthor();
                assertThat(author == null ? "" : author).isEqualTo(designer);
                assertThat(new String(pdf, StandardCharsets.UTF_8).contains("Ibu &lt;Sri&gt;</rdf:li>"))
                        .isEqualTo(!designer.isEmpty());
            }
        }
    }

    @Property(tries = 60)
    void theRecipeSurvives(@ForAll @StringLength(max = 40) String odd)
            throws IOException, ParserConfigurationException, SAXException {
        String recipe = "title: \"" + allowed(odd) + "\" -- ]]> <&'\n😀\n";
        byte[] pdf = bytes(Book.of(book().pages().get(0).scene()), new EmbeddedRecipe("1", recipe, new TreeMap<>()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] packet = document.getDocumentCatalog()
                    .getMetadata()
                    .exportXMPMetadata()
                    .readAllBytes();
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(packet));
            assertThat(xml.getElementsByTagNameNS(Xmp.RECIPE, "recipe").item(0).getTextContent())
                    .isEqualTo(recipe);
        }
    }

    /** The characters that XML can hold; no others come through a design file. */
    private static String allowed(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints()
                .filter(code -> code == '\t' || code == '\n' || code == '\r' || code >= 0x20)
                .filter(code -> !(code >= 0xD800 && code <= 0xDFFF) && code != 0xFFFE && code != 0xFFFF)
                .filter(code -> !(code > 0xFFFF && (code & 0xFFFE) == 0xFFFE))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
