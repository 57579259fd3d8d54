package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Box;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Page;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.ties.TieTemplate;
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
        Book book = TieTemplate.book(TWO, A4, 10, Languages.EN);
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
        String first = text(TieTemplate.book(TWO, A4, 10, Languages.EN).pages().get(0));
        assertThat(first).contains("Symbol", "ties over a bean", "Order of work", "mm from the tip", "Total");
        assertThat(text(TieTemplate.book(TWO, A4, 10, Languages.ID).pages().get(0)))
                .contains("Lambang", "Urutan kerja", "Jumlah");
    }

    @Test
    void isDrawnAtTrueSize() {
        Book book = TieTemplate.book(TWO, A4, 10, Languages.EN);
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
        assertThatThrownBy(() -> TieTemplate.book(plain, A4, 10, Languages.EN))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no ties");
    }
}
