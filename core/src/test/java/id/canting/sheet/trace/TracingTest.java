package id.canting.sheet.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.output.png.PngWriter;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.text.Language;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracing pages: how they divide a drawing, what is on each, and that joined they are the drawing. */
class TracingTest {
    private static final PageSize A4 = PageSize.of("a4");

    private static List<Element> lines() {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            paths.add(Path.circle(new Point(60 + i * 33, 50 + i * 37 % 400), 30));
        }
        return List.of(
                new Element.Stroke(paths, 0.7, Colour.BLACK),
                new Element.Stroke(List.of(Path.line(new Point(0, 0), new Point(480, 500))), 0.7, Colour.BLACK));
    }

    private static Tracing tracing(boolean mirror) {
        return Tracing.of(Text.same("trial"), lines(), List.of(new Box(0, 0, 480, 500)), A4, 10, mirror);
    }

    private static List<Element.Words> words(Page page) {
        List<Element.Words> words = new ArrayList<>();
        for (Layer layer : page.scene().layers()) {
            layer.elements().stream()
                    .filter(Element.Words.class::isInstance)
                    .map(Element.Words.class::cast)
                    .forEach(words::add);
        }
        return words;
    }

    private static String text(Page page) {
        return String.join(" ", words(page).stream().map(Element.Words::text).toList());
    }

    @Test
    void morePagesThanAreAllowedAreRefusedByArithmetic() {
        Box field = new Box(0, 0, 10_000, 10_000);
        assertThatThrownBy(() -> Tiling.of(field, A4, 10))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("-Dcanting.limit.pages=");
        assertThat(Tiling.of(field, PageSize.of("a3"), 10).tiles()).hasSizeBetween(900, 2000);
    }

    @Test
    @DisplayName("C 41: the first page checks the printer, in both languages")
    void beginsWithTheCheck() {
        Page first = tracing(false).book(Language.EN).pages().get(0);
        assertThat(text(first)).contains("Cetak halaman ini dahulu", "Print this page first", "5 cm × 5 cm", "1 inch");
        List<Box> squares = first.scene().layers().get(0).elements().stream()
                .filter(Element.Stroke.class::isInstance)
                .map(e -> ((Element.Stroke) e).lines().get(0))
                .filter(Path::closed)
                .map(Path::bounds)
                .toList();
        assertThat(squares).anySatisfy(box -> assertThat(box.width()).isCloseTo(50, within(1e-9)));
        assertThat(squares).anySatisfy(box -> assertThat(box.height()).isCloseTo(25.4, within(1e-9)));
    }

    @Test
    @DisplayName("C 42: every pattern page has a line of 5 cm")
    void everyPageCanBeChecked() {
        List<Page> pages = tracing(false).book(Language.ID).pages();
        for (Page page : pages.subList(2, pages.size())) {
            assertThat(text(page)).contains("5 cm");
            assertThat(page.scene().layers().get(1).elements())
                    .anySatisfy(e -> assertThat(e)
                            .isInstanceOfSatisfying(
                                    Element.Stroke.class,
                                    stroke -> assertThat(stroke.lines()
                                                    .get(0)
                                                    .start()
                                                    .distance(stroke.lines()
                                                            .get(0)
                                                            .end()))
                                            .isCloseTo(50, within(1e-9))));
        }
    }

    @ParameterizedTest
    @DisplayName("C 43, C 44: all pages have the one size of the paper")
    @CsvSource({
        "a4, 210, 297",
        "f4, 215, 330",
        "a3, 297, 420",
        "letter, 215.9, 279.4",
        "legal, 215.9, 355.6",
        "40cmx600mm, 400, 600"
    })
    void allPagesAreOfOneSize(String paper, double width, double height) {
        Book book = Tracing.of(
                        Text.same("trial"), lines(), List.of(new Box(0, 0, 480, 500)), PageSize.of(paper), 10, false)
                .book(Language.ID);
        assertThat(book.pages()).allSatisfy(page -> {
            assertThat(page.scene().width()).isCloseTo(width, within(1e-9));
            assertThat(page.scene().height()).isCloseTo(height, within(1e-9));
        });
    }

    @Test
    @DisplayName("C 45: what is printed on folio is at most 190 mm wide")
    void folioSuitsNarrowerPaper() {
        Tiling tiling = Tiling.of(new Box(0, 0, 900, 900), PageSize.of("f4"), 10);
        assertThat(tiling.frame()).isLessThanOrEqualTo(190);
    }

    @Test
    @DisplayName("C 46, C 47: labels are on the pages, in their list and on the map")
    void pagesAreLabelled() {
        Tracing tracing = tracing(false);
        List<Page> pages = tracing.book(Language.EN).pages();
        String map = text(pages.get(1));
        assertThat(map).contains("3 columns × 2 rows", "550");
        for (Page page : pages.subList(2, pages.size())) {
            String label = page.label().en();
            assertThat(label).matches("[A-C][12]");
            assertThat(map).contains(label);
            assertThat(text(page)).contains(label);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "27, AB", "51, AZ", "52, BA"})
    void columnsAreLettered(int column, String letters) {
        Box frame = new Box(0, 0, 1, 1);
        assertThat(new Tiling.Tile(column, 6, frame).label()).isEqualTo(letters + "7");
    }

    @Test
    @DisplayName("C 48: crosses on a shared edge name both pages and fall together when joined")
    void marksCoincide() {
        Tracing tracing = tracing(false);
        Map<String, List<Point>> marks = new HashMap<>();
        List<Page> pages = tracing.book(Language.ID).pages();
        List<Tiling.Tile> tiles = List.copyOf(tracing.printed());
        for (int i = 0; i < tiles.size(); i++) {
            Point onto = new Point(
                    tiles.get(i).frame().left() - 10, tiles.get(i).frame().top() - PageSize.MARGIN);
            Page page = pages.get(i + 2);
            for (Element element : page.scene().layers().get(1).elements()) {
                if (element instanceof Element.Stroke stroke && Math.abs(stroke.width() - 0.35) < 1e-9) {
                    Point middle = stroke.lines()
                            .get(0)
                            .start()
                            .toward(stroke.lines().get(0).end(), 0.5);
                    Point there = middle.plus(onto);
                    String key = Math.round(there.x() * 100) + " " + Math.round(there.y() * 100);
                    marks.computeIfAbsent(key, k -> new ArrayList<>()).add(there);
                }
            }
        }
        // Each cross is two lines on each of two pages.
        assertThat(marks.values()).allSatisfy(points -> assertThat(points).hasSize(4));
        // A2 carries no line, so five edges are shared.
        assertThat(marks).hasSize(2 * 5);
    }

    @Property(tries = 200)
    @Label("C 49, C 51: pages overlap as asked or a little less, cover all, and none is a sliver")
    void pagesCoverTheArea(
            @ForAll @DoubleRange(min = 50, max = 3000) double width,
            @ForAll @DoubleRange(min = 50, max = 3000) double height) {
        Tiling tiling = Tiling.of(new Box(7, -3, 7 + width, height - 3), A4, 10);
        assertThat(tiling.assembledWidth()).isGreaterThanOrEqualTo(width - 1e-6);
        assertThat(tiling.assembledHeight()).isGreaterThanOrEqualTo(height - 1e-6);
        assertThat(tiling.overlapX()).isBetween(5.0 - 1e-9, 10.0);
        assertThat(tiling.overlapY()).isBetween(5.0 - 1e-9, 10.0);
        double before = tiling.frame() - (tiling.columns() - 2) * (tiling.overlapX() - tiling.frame());
        assertThat(tiling.columns() == 1 || width > before - tiling.frame()).isTrue();
    }

    @Test
    @DisplayName("C 51: a sliver is taken in, pages without lines are left out but stay on the map")
    void emptyPagesAreLeftOut() {
        assertThat(Tiling.of(new Box(0, 0, 190 * 3 - 20 + 3, 100), A4, 10).columns())
                .isEqualTo(3);
        assertThat(Tiling.of(new Box(0, 0, 190 * 3 - 20 + 13, 100), A4, 10).columns())
                .isEqualTo(4);
        List<Element> corner = List.of(
                new Element.Stroke(List.of(Path.circle(new Point(20, 20), 10)), 0.7, Colour.BLACK),
                new Element.Stroke(List.of(Path.circle(new Point(500, 20), 10)), 0.7, Colour.BLACK));
        Tracing tracing = Tracing.of(Text.same("t"), corner, List.of(new Box(0, 0, 550, 250)), A4, 10, false);
        assertThat(tracing.printed()).extracting(Tiling.Tile::label).containsExactly("A1", "C1");
        assertThat(text(tracing.book(Language.EN).pages().get(1)))
                .contains("2 pages to print, 1 empty pages not printed");
    }

    @Test
    void aPageWithNothingButWhatItsNeighbourShowsIsNotPrinted() {
        // The pages are 190 mm wide and share 10 mm: a line to 188 mm is whole on the first.
        List<Element> line =
                List.of(new Element.Stroke(List.of(Path.line(new Point(5, 5), new Point(188, 5))), 0.7, Colour.BLACK));
        Tracing tracing = Tracing.of(Text.same("t"), line, List.of(new Box(0, 0, 550, 250)), A4, 10, false);
        assertThat(tracing.printed()).extracting(Tiling.Tile::label).containsExactly("A1");
    }

    @ParameterizedTest
    @DisplayName("pages lie where that saves paper, unless the paper was written by its sides")
    @CsvSource({
        "a4, 270, 170, true, 1",
        "a4, 180, 250, false, 1",
        "a4, 480, 500, false, 6",
        "210mmx297mm, 270, 170, false, 2"
    })
    void pagesLieWhereThatSavesPaper(String paper, double width, double height, boolean lying, int count) {
        Box area = new Box(0, 0, width, height);
        List<Element> edge = List.of(new Element.Stroke(List.of(area.outline()), 0.7, Colour.BLACK));
        Tracing tracing = Tracing.fewer(
                PageSize.of(paper), page -> Tracing.of(Text.same("t"), edge, List.of(area), page, 10, false));
        assertThat(tracing.printed()).hasSize(count);
        assertThat(tracing.book(Language.ID).pages())
                .allSatisfy(page ->
                        assertThat(page.scene().width() > page.scene().height()).isEqualTo(lying));
    }

    @Test
    void theCheckFitsOnLyingPaper() {
        for (PageSize paper : PageSize.NAMED) {
            PageSize lying = paper.turned();
            Page check = Tracing.check(lying);
            assertThat(words(check))
                    .allSatisfy(word -> assertThat(word.at().y()).isBetween(0.0, lying.height() - 10));
        }
    }

    @Test
    @DisplayName("C 50: the pages joined are the drawing")
    void joinedTheyAreTheDrawing() {
        // Where a line is cut by the picture's edge, Java2D divides its curves otherwise, so single pixels may differ;
        // a shift of a hundredth of a millimetre would change whole edges.
        double dpi = 50.8;
        long sum = 0;
        Tracing tracing = tracing(false);
        BufferedImage whole = PngWriter.picture(tracing.whole(), dpi);
        List<Page> pages = tracing.book(Language.ID).pages();
        List<Tiling.Tile> tiles = List.copyOf(tracing.printed());
        int compared = 0;
        for (int i = 0; i < tiles.size(); i++) {
            Scene scene = pages.get(i + 2).scene();
            Scene drawing = new Scene(
                    scene.width(),
                    scene.height(),
                    scene.title(),
                    Text.EMPTY,
                    scene.layers().subList(0, 1));
            BufferedImage page = PngWriter.picture(drawing, dpi);
            Box frame = tiles.get(i).frame();
            for (int y = 1; y < 2 * tracing.tiling().frameHeight() - 1; y++) {
                for (int x = 1; x < 2 * tracing.tiling().frame() - 1; x++) {
                    int wholeX = x + (int) Math.round(2 * frame.left());
                    int wholeY = y + (int) Math.round(2 * frame.top());
                    if (wholeX < whole.getWidth() - 1 && wholeY < whole.getHeight() - 1) {
                        int there = whole.getRGB(wholeX, wholeY) & 255;
                        int here = page.getRGB(x + 20, y + 20) & 255;
                        assertThat(Math.abs(there - here))
                                .as("%s at %d %d", tiles.get(i).label(), x, y)
                                .isLessThanOrEqualTo(64);
                        sum += Math.abs(there - here);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(800_000);
        assertThat((double) sum / compared).isLessThan(0.01);
    }

    @Test
    @DisplayName("C 55: black lines of at least 0.7 mm without fill; the mirrored copy says so")
    void tracesInBlackLines() {
        Tracing mirrored = tracing(true);
        assertThat(strokes(mirrored.drawing())).allSatisfy(stroke -> {
            assertThat(stroke.colour()).isEqualTo(Colour.BLACK);
            assertThat(stroke.width()).isGreaterThanOrEqualTo(0.7);
        });
        List<Page> pages = mirrored.book(Language.ID).pages();
        assertThat(text(pages.get(2))).contains("CERMIN / MIRROR");
        BufferedImage right = PngWriter.picture(tracing(false).whole(), 25.4);
        BufferedImage left = PngWriter.picture(mirrored.whole(), 25.4);
        for (int x = 0; x < 480; x += 7) {
            assertThat(left.getRGB(479 - x, 100)).isEqualTo(right.getRGB(x, 100));
        }
    }

    private static List<Element.Stroke> strokes(List<Element> elements) {
        List<Element.Stroke> strokes = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Placed placed) {
                strokes.addAll(strokes(placed.elements()));
            } else {
                strokes.add((Element.Stroke) element);
            }
        }
        return strokes;
    }

    @Test
    @DisplayName("C 56: for a projector one page of the true size without marks")
    void projectorsGetOnePage() {
        Scene whole = tracing(false).whole();
        assertThat(whole.width()).isEqualTo(480);
        assertThat(whole.layers()).hasSize(1);
        assertThat(strokes(whole.layers().get(0).elements()))
                .isEqualTo(strokes(tracing(false).drawing()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a44      | Did you mean \"a4\"",
                "60mmx1m  | each side must be",
                "6mx1m    | each side must be",
                "quarto   | there are a4, f4, a3",
            })
    void refusesOtherPaper(String paper, String says) {
        assertThatThrownBy(() -> PageSize.of(paper))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(says);
    }
}
