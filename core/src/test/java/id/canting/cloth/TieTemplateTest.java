package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Box;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.ties.TieTemplate;
import id.canting.sheet.ties.TieTemplateRequest;
import id.canting.text.Language;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tie template of a cloth. */
class TieTemplateTest {
    private static final PageSize A4 = PageSize.of("a4");

    private static final Cloth TWO = Trial.cloth("{format: plain, width: 300 mm, height: 200 mm}", """
            - tie: {as: small, motif: ikat, set: {size: 16 mm}, layout: {lampah: tubrukan, cell: [50 mm, 50 mm]}}
            - tie: {as: large, motif: ikat, set: {size: 40 mm}, layout: {lampah: ondo-ende, cell: [75 mm, 100 mm]}}
            - dye: {dye: tegeran, dips: 3}
            - untie: all
            """);

    private static List<Element.Words> words(List<Element> elements) {
        List<Element.Words> words = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Words word) {
                words.add(word);
            } else if (element instanceof Element.Placed placed) {
                words.addAll(words(placed.elements()));
            } else if (element instanceof Element.Clipped clipped) {
                words.addAll(words(clipped.elements()));
            } else if (element instanceof Element.Named named) {
                words.addAll(words(named.elements()));
            }
        }
        return words;
    }

    private static String text(Page page) {
        StringBuilder out = new StringBuilder();
        page.scene()
                .layers()
                .forEach(layer -> words(layer.elements())
                        .forEach(word -> out.append(word.text()).append(' ')));
        return out.toString();
    }

    private static long ties(Cloth cloth) {
        long count = 0;
        for (Drawing drawing : cloth.drawings().values()) {
            count += drawing.flattened().stream()
                    .map(Part::mark)
                    .filter(Mark.Tie.class::isInstance)
                    .count();
        }
        return count;
    }

    @Test
    @DisplayName("E 74: every tie has a number of its own, and the totals are the geometry's")
    void everyTieIsNumberedOnce() {
        Book book = TieTemplateRequest.usual(A4).ofAll().of(TWO).book(Languages.EN);
        Page tile = book.pages().get(book.pages().size() - 1);
        List<String> ids = words(tile.scene().layers().get(0).elements()).stream()
                .map(Element.Words::text)
                .toList();
        assertThat(ids).hasSize((int) ties(TWO)).allMatch(id -> id.matches("[A-Z]+[0-9]+"));
        Set<String> different = new HashSet<>(ids);
        assertThat(different).hasSameSizeAs(ids);
        long told = 0;
        for (Page page : book.pages()) {
            String text = text(page);
            int at = text.indexOf(" ties and rows of stitches");
            if (at > 0) {
                told += Long.parseLong(text.substring(text.lastIndexOf(' ', at - 1) + 1, at));
            }
        }
        assertThat(told).isEqualTo(ties(TWO));
    }

    @Test
    @DisplayName("E 75: the key is on the page of the overview")
    void thePageExplainsItsSymbols() {
        String first = text(TieTemplateRequest.usual(A4)
                .ofAll()
                .of(TWO)
                .book(Languages.EN)
                .pages()
                .get(0));
        assertThat(first).contains("Symbol", "ties over a bean", "Order of work", "mm from the tip", "Total");
        assertThat(text(TieTemplateRequest.usual(A4)
                        .ofAll()
                        .of(TWO)
                        .book(Languages.ID)
                        .pages()
                        .get(0)))
                .contains("Lambang", "Urutan kerja", "Jumlah");
    }

    @Test
    void isDrawnAtTrueSize() {
        Book book = TieTemplateRequest.usual(A4).ofAll().of(TWO).book(Languages.EN);
        List<Page> tiles = book.pages().stream()
                .filter(page -> page.label().en().matches("[A-Z][0-9]"))
                .toList();
        assertThat(tiles).isNotEmpty();
        List<Box> rings = new ArrayList<>();
        Element.Clipped seen = (Element.Clipped)
                tiles.get(0).scene().layers().get(0).elements().get(0);
        Element.Placed placed = (Element.Placed) seen.elements().get(0);
        assertThat(placed.place().magnification()).isEqualTo(1);
        for (Element element : placed.elements()) {
            if (element instanceof Element.Stroke stroke) {
                rings.add(stroke.lines().get(0).bounds());
            }
        }
        // The thread of a tie of 40 mm lies between 10 and 20 mm from its tip.
        assertThat(rings).anySatisfy(ring -> assertThat(ring.width()).isBetween(29.0, 31.0));
    }

    @Test
    void aClothWithoutTiesHasNone() {
        Cloth plain = Trial.cloth("- dye: {dye: tegeran, dips: 3}\n");
        assertThatThrownBy(() -> TieTemplateRequest.usual(A4).ofAll().of(plain).book(Languages.EN))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no ties");
    }

    @Test
    @DisplayName("C 57: the template is black and grey only, so nothing depends on colour")
    void isReadableInOneInk() {
        for (TieTemplateRequest.Form form : TieTemplateRequest.Form.values()) {
            TieTemplateRequest wish =
                    new TieTemplateRequest(List.of(), false, true, true, form, form.hole(), form.bridge(), A4, 10);
            for (Page page : wish.of(TWO).book(Languages.EN).pages()) {
                page.scene()
                        .layers()
                        .forEach(layer -> assertThat(colours(layer.elements())).allMatch(TieTemplateTest::grey));
            }
        }
    }

    private static boolean grey(Colour colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return most - least <= 24;
    }

    private static Set<Colour> colours(List<Element> elements) {
        Set<Colour> colours = new HashSet<>();
        for (Element element : elements) {
            if (element instanceof Element.Stroke stroke) {
                colours.add(stroke.colour());
            } else if (element instanceof Element.Fill fill) {
                colours.add(fill.colour());
            } else if (element instanceof Element.Words words) {
                colours.add(words.colour());
            } else if (element instanceof Element.Placed placed) {
                colours.addAll(colours(placed.elements()));
            } else if (element instanceof Element.Clipped clipped) {
                colours.addAll(colours(clipped.elements()));
            } else if (element instanceof Element.Named named) {
                colours.addAll(colours(named.elements()));
            }
        }
        return colours;
    }

    @Test
    @DisplayName("E 75: the picture of the template has its key with the counts on it")
    void theViewHasItsKey() {
        Scene view = TieTemplateRequest.usual(A4).ofAll().of(TWO).view(Language.EN);
        List<String> said = new ArrayList<>();
        view.layers().forEach(layer -> words(layer.elements()).forEach(word -> said.add(word.text())));
        assertThat(said).contains("ties over a bean: " + ties(TWO));
        assertThat(view.width()).isEqualTo(300);
        assertThat(view.height()).isGreaterThan(200);
    }

    @Test
    @DisplayName("E 76: with a fold only half of the ties are printed at true size")
    void theFoldHalvesThePages() {
        Cloth even = Trial.cloth("{format: plain, width: 320 mm, height: 200 mm}", """
                - tie: {as: small, motif: ikat, set: {size: 16 mm}, layout: {lampah: tubrukan, cell: [40 mm, 40 mm]}}
                - dye: {dye: tegeran, dips: 3}
                - untie: all
                """);
        TieTemplate half = new TieTemplateRequest(
                        List.of(), false, true, true, TieTemplateRequest.Form.SYMBOLS, 1.5, 2.5, A4, 10)
                .of(even);
        Book book = half.book(Languages.EN);
        List<String> ids = words(book.pages()
                        .get(book.pages().size() - 1)
                        .scene()
                        .layers()
                        .get(0)
                        .elements())
                .stream()
                .map(Element.Words::text)
                .toList();
        assertThat(half.notes()).isEmpty();
        assertThat(ids).hasSize((int) ties(even) / 2);
        assertThat(text(book.pages().get(0))).contains("Fold line");
    }

    @Test
    void aStepIsChosenByItsName() {
        TieTemplate small = wish("small").of(TWO);
        assertThat(text(small.book(Languages.EN).pages().get(0))).contains("Tie step 1: tst-ikat, tied");
        assertThatThrownBy(() -> wish("smal").of(TWO))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("smal")
                .hasMessageContaining("Did you mean");
    }

    private static TieTemplateRequest wish(String step) {
        return new TieTemplateRequest(
                List.of(step), false, true, false, TieTemplateRequest.Form.SYMBOLS, 1.5, 2.5, A4, 10);
    }

    @Test
    void aRepeatHasTheTiesOfOneCell() {
        TieTemplate one = new TieTemplateRequest(
                        List.of("small"), true, false, false, TieTemplateRequest.Form.STENCIL, 3, 4, A4, 10)
                .of(TWO);
        // One tie, and the edge of the card.
        assertThat(one.machine().travel().paths()).isEqualTo(2);
    }

    @Test
    void whatIsNoCardIsNotCut() {
        assertThatThrownBy(() -> TieTemplateRequest.usual(A4).ofAll().of(TWO).machine())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--pricking");
    }

    @Test
    void usuallyOneOfEachKindIsShownWithAMap() {
        Book book = TieTemplateRequest.usual(A4).of(TWO).book(Languages.EN);
        assertThat(book.pages()).hasSize(2);
        // 6 by 4 small ones 50 mm apart; 4 by 2 large ones, every other column half a cell aside.
        String map = text(book.pages().get(0));
        assertThat(map)
                .contains(ties(TWO) + " figures with " + ties(TWO) + " ties", "2.5 from the left, 2.5 from the top");
        String flowers = text(book.pages().get(1));
        assertThat(flowers).contains("A: tst-ikat, 24 times", "B: tst-ikat, ", "100 %", "5 cm");
        assertThat(flowers).doesNotContain("C: ");
        assertThat(TieTemplateRequest.usual(A4).of(TWO).notes())
                .extracting(Text::en)
                .anyMatch(note -> note.contains("--all"));
    }

    @Test
    void aFlowerOfTheMapIsAtTrueSize() {
        Page flowers =
                TieTemplateRequest.usual(A4).of(TWO).book(Languages.EN).pages().get(1);
        List<Box> rings = new ArrayList<>();
        rings(flowers.scene().layers().get(0).elements(), rings);
        // The threads of ties of 16 and 40 mm are about 12 and 30 mm wide.
        assertThat(rings).anySatisfy(ring -> assertThat(ring.width()).isBetween(11.5, 12.5));
        assertThat(rings).anySatisfy(ring -> assertThat(ring.width()).isBetween(29.0, 31.0));
    }

    private static void rings(List<Element> elements, List<Box> rings) {
        for (Element element : elements) {
            if (element instanceof Element.Stroke stroke) {
                rings.add(stroke.lines().get(0).bounds());
            } else if (element instanceof Element.Placed placed) {
                assertThat(placed.place().magnification()).isEqualTo(1);
                rings(placed.elements(), rings);
            } else if (element instanceof Element.Clipped clipped) {
                rings(clipped.elements(), rings);
            }
        }
    }
}
