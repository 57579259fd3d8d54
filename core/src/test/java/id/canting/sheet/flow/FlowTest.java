package id.canting.sheet.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.random.RandomSource;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages set from blocks: nothing lost, nothing over anything else, nothing beyond the page. */
class FlowTest {
    private static final PageSize A4 = PageSize.of("a4");

    private static Scene picture(double width, double height) {
        return new Scene(
                width,
                height,
                Text.same("picture"),
                Text.EMPTY,
                List.of(new Layer(
                        "one",
                        Text.same("one"),
                        List.of(new Element.Fill(
                                Region.of(Box.sized(0, 0, width, height)).figure(), Colour.hex("#203a5f"))))));
    }

    private static Book book(Languages languages, Block... blocks) {
        return Flow.book(A4, Text.same("trial"), languages, List.of(blocks));
    }

    private static List<Element.Words> words(Page page) {
        List<Element.Words> words = new ArrayList<>();
        page.scene()
                .layers()
                .forEach(layer -> layer.elements().stream()
                        .filter(Element.Words.class::isInstance)
                        .map(Element.Words.class::cast)
                        .forEach(words::add));
        return words;
    }

    /** The words of a page but for its foot. */
    private static List<Element.Words> body(Page page) {
        return words(page).stream().filter(word -> word.at().y() < 297 - 20).toList();
    }

    private static String text(Book book) {
        StringBuilder out = new StringBuilder();
        book.pages()
                .forEach(page ->
                        body(page).forEach(word -> out.append(word.text()).append(' ')));
        return out.toString().strip();
    }

    private static Text sentence(RandomSource random, String name) {
        StringBuilder out = new StringBuilder();
        int count = 1 + random.below(40);
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(name).append(i);
        }
        return Text.same(out.toString());
    }

    private static List<Block> blocks(long seed) {
        RandomSource random = RandomSource.of(seed);
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.below(25);
        for (int i = 0; i < count; i++) {
            String name = "w" + i + "x";
            switch (random.below(8)) {
                case 0 -> blocks.add(new Block.Heading(1 + random.below(3), Text.same(name + "0")));
                case 1 ->
                    blocks.add(new Block.Items(
                            List.of(sentence(random, name + "a"), sentence(random, name + "b")), true, 14));
                case 2 ->
                    blocks.add(new Block.Table(
                            List.of(1.0, 2.0),
                            List.of(),
                            List.of(
                                    List.of(
                                            Block.Cell.of(Text.same(name + "c")),
                                            Block.Cell.of(sentence(random, name))),
                                    List.of(Block.Cell.of(Text.same(name + "d")), Block.Cell.of("last"))),
                            12));
                case 3 -> blocks.add(new Block.Picture(picture(50, 30 + random.below(200)), 120, 150, Text.same(name)));
                case 4 -> blocks.add(new Block.Framed(List.of(new Block.Paragraph(sentence(random, name)))));
                case 5 ->
                    blocks.add(new Block.Columns(
                            List.of(1.0, 1.0),
                            List.of(
                                    List.of(new Block.Paragraph(sentence(random, name + "l"))),
                                    List.of(new Block.Picture(picture(60, 40), 60, 60, Text.EMPTY)))));
                case 6 -> blocks.add(new Block.Space(random.between(1, 30)));
                default -> blocks.add(new Block.Paragraph(sentence(random, name)));
            }
        }
        return blocks;
    }

    @Test
    void nothingGivesOneEmptyPage() {
        assertThat(book(Languages.ID).pages()).hasSize(1);
    }

    @Property(tries = 150)
    void everyWordStandsInsideThePageAndOnceInOrder(@ForAll @LongRange(max = 1_000_000) long seed) {
        List<Block> blocks = blocks(seed);
        Book book = Flow.book(A4, Text.same("trial"), Languages.ID, blocks);
        double left = (210 - Flow.width(A4)) / 2;
        for (Page page : book.pages()) {
            for (Element.Words word : words(page)) {
                double from = word.start().x();
                assertThat(from).isGreaterThanOrEqualTo(left - 1e-6);
                assertThat(from + Lettering.width(word.text(), word.size())).isLessThan(left + Flow.width(A4) + 1e-6);
                assertThat(word.at().y()).isBetween(10.0, 292.0);
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                assertThat(text(book)).contains(paragraph.words().id());
            }
        }
    }

    /** Lines of words that share some height must not share any width, and none may stand on a picture. */
    @Property(tries = 100)
    void nothingLiesOverAnythingElse(@ForAll @LongRange(max = 1_000_000) long seed) {
        Book book = Flow.book(A4, Text.same("trial"), Languages.ID, blocks(seed));
        for (Page page : book.pages()) {
            List<Box> boxes = new ArrayList<>();
            for (Element.Words word : words(page)) {
                double width = Lettering.width(word.text(), word.size());
                boxes.add(Box.sized(word.start().x(), word.at().y() - word.size() * 0.7, width, word.size() * 0.7));
            }
            for (Layer layer : page.scene().layers()) {
                for (Element element : layer.elements()) {
                    if (element instanceof Element.Clipped seen) {
                        boxes.add(box(seen.window()));
                    }
                }
            }
            for (int i = 0; i < boxes.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(boxes.get(i).grown(-0.01).meets(boxes.get(k).grown(-0.01)))
                            .as("%s and %s", boxes.get(i), boxes.get(k))
                            .isFalse();
                }
            }
        }
    }

    private static Box box(Figure figure) {
        Box box = new Box(0, 0, 0, 0);
        for (Figure.Leaf leaf : figure.leaves()) {
            Transform place = leaf.transform();
            for (Path contour : leaf.shape().contours()) {
                box = contour.transformed(place).bounds();
            }
        }
        return box;
    }

    @Test
    void aHeadingIsNeverLeftBehind() {
        for (int space = 150; space < 262; space++) {
            Book book = book(
                    Languages.ID,
                    new Block.Paragraph(Text.same("first")),
                    new Block.Space(space - 100),
                    new Block.Heading(2, Text.same("Heading")),
                    new Block.Paragraph(Text.same("below it")));
            for (Page page : book.pages()) {
                String words = String.join(
                        " ", body(page).stream().map(Element.Words::text).toList());
                assertThat(words.contains("Heading")).isEqualTo(words.contains("below it"));
            }
        }
    }

    @Test
    void aTableRepeatsItsHead() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(List.of(Block.Cell.of("row " + i), Block.Cell.of("value")));
        }
        Block.Table table =
                new Block.Table(List.of(1.0, 1.0), List.of(Text.same("Head"), Text.same("Other")), rows, 12);
        Book book = book(Languages.ID, table);
        assertThat(book.pages()).hasSize(2);
        for (Page page : book.pages()) {
            assertThat(body(page).stream().filter(word -> word.text().equals("Head")))
                    .hasSize(1);
            assertThat(body(page).get(0).text()).isEqualTo("Head");
        }
        assertThat(text(book)).contains("row 0 value row 1 value", "row 59 value");
    }

    @Test
    void aPictureHigherThanAPageIsMadeSmaller() {
        Book book = book(Languages.ID, new Block.Picture(picture(10, 100), 170, 2000, Text.same("tall")));
        assertThat(book.pages()).hasSize(1);
    }

    @Test
    void bothLanguagesStandOneBelowTheOther() {
        Book book = book(Languages.BOTH, new Block.Paragraph(new Text("malam", "wax")));
        assertThat(text(book)).isEqualTo("malam wax");
        assertThat(body(book.pages().get(0)))
                .extracting(Element.Words::colour)
                .containsExactly(Canvas.INK, Canvas.FAINT);
        assertThat(text(book(Languages.EN, new Block.Paragraph(new Text("malam", "wax")))))
                .isEqualTo("wax");
    }

    @Test
    @DisplayName("E 70: no letters below 12 points can be set")
    void smallLettersAreRefused() {
        assertThatThrownBy(() -> new Block.Paragraph(Text.same("x"), 11, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 points");
        for (Element.Words word : words(
                book(Languages.ID, new Block.Paragraph(Text.same("x"))).pages().get(0))) {
            assertThat(word.size()).isGreaterThanOrEqualTo(12 * 25.4 / 72 - 1e-9);
        }
    }

    @Test
    void otherLanguagesAreRefused() {
        assertThatThrownBy(() -> Languages.of("jv"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("id+en");
    }
}
