package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.design.Library;
import id.canting.lettering.Lettering;
import id.canting.motif.Catalogue;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.motif.MotifSource;
import id.canting.motif.Placeholder;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.sheet.PageSize;
import id.canting.sheet.card.Cards;
import id.canting.sheet.card.LibrarySheet;
import id.canting.sheet.flow.Languages;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cards of the whole library. */
class CardsTest {
    private static final Library LIBRARY = Library.standard();
    private static final Catalogue CATALOGUE = LIBRARY.catalogue();
    private static final PageSize A4 = PageSize.of("a4");

    private static List<Element.Words> words(Book book) {
        return book.pages().stream()
                .flatMap(page -> PageWords.of(page).stream())
                .toList();
    }

    private static String text(Book book) {
        return String.join(" ", words(book).stream().map(Element.Words::text).toList());
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void everyEntryHasACardWithinItsPage(Languages languages) {
        Cards cards = new Cards(LIBRARY, A4, languages);
        List<Book> books = new ArrayList<>();
        for (Motif motif : CATALOGUE.motifs()) {
            Book book = cards.of(motif);
            books.add(book);
            assertThat(text(book)).contains(motif.information().name().in(languages.first()));
            assertThat(text(book)).contains(motif.information().id());
        }
        for (Isen isen : CATALOGUE.isens()) {
            books.add(cards.of(isen));
        }
        for (Placeholder placeholder : CATALOGUE.placeholders()) {
            Book book = cards.of(placeholder);
            books.add(book);
            assertThat(book.pages().get(0).scene().layers().get(0).elements())
                    .noneMatch(Element.Clipped.class::isInstance);
        }
        for (Book book : books) {
            if (languages != Languages.BOTH) {
                assertThat(book.pages()).as(book.title().en()).hasSize(1);
            }
            for (Element.Words word : words(book)) {
                assertThat(word.text()).isEqualTo(Lettering.shown(word.text()));
                double end = word.start().x() + Lettering.width(word.text(), word.size());
                assertThat(end).as(word.text()).isLessThanOrEqualTo(A4.width() - 10);
            }
        }
    }

    @Test
    void everySourceIsKnown() {
        Set<String> known = MotifSource.all().keySet();
        for (Motif motif : CATALOGUE.motifs()) {
            assertThat(known).containsAll(motif.information().provenance().sources());
        }
        for (Isen isen : CATALOGUE.isens()) {
            assertThat(known).containsAll(isen.information().provenance().sources());
        }
    }

    @Test
    void variationsDiffer() {
        Cards cards = new Cards(LIBRARY, A4, Languages.EN);
        for (Motif motif : CATALOGUE.motifs()) {
            List<Element.Clipped> pictures = cards.of(motif).pages().get(0).scene().layers().get(0).elements().stream()
                    .filter(Element.Clipped.class::isInstance)
                    .map(Element.Clipped.class::cast)
                    .toList();
            Set<List<Element>> different = new HashSet<>();
            pictures.forEach(picture -> different.add(picture.elements()));
            assertThat(different).as(motif.information().id()).hasSameSizeAs(pictures);
            assertThat(pictures.size()).as(motif.information().id()).isGreaterThan(2);
        }
    }

    @Test
    void theSheetShowsEveryName() {
        String sheet = text(LibrarySheet.of(LIBRARY, A4, Languages.EN)).replaceAll("\\s+", " ");
        for (Motif motif : CATALOGUE.motifs()) {
            assertThat(sheet).contains(motif.information().name().in(Language.EN));
        }
        assertThat(CATALOGUE.motifs()).hasSizeGreaterThanOrEqualTo(75);
    }
}
