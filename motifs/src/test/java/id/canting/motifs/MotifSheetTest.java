package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.design.Library;
import id.canting.lettering.Lettering;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Page;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.motif.MotifSheet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that teaches a motif, for every motif of the library. */
class MotifSheetTest {
    private static final Library LIBRARY = Library.standard();
    private static final Catalogue CATALOGUE = LIBRARY.catalogue();

    @ParameterizedTest
    @CsvSource({"a4, ID, ''", "f4, EN, byn", "letter, ID, jmp"})
    @DisplayName("E 68: every motif has one page with four to six numbered steps, three variations and its sources")
    void everyMotifHasOnePage(String size, Languages languages, String some) {
        PageSize paper = PageSize.of(size);
        for (Motif motif : CATALOGUE.motifs()) {
            if (!motif.reference().startsWith(some)) {
                continue;
            }
            Book book = MotifSheet.of(motif, LIBRARY, paper, languages);
            assertThat(book.pages()).as(motif.reference()).hasSize(1);
            List<Element> elements = elements(book.pages().get(0));
            String said = String.join(
                    " ",
                    elements.stream()
                            .filter(Element.Words.class::isInstance)
                            .map(element -> ((Element.Words) element).text())
                            .toList());
            assertThat(said)
                    .as(motif.reference())
                    .contains("1. ", "2. ", "3. ", "4. ")
                    .doesNotContain("7. ");
            motif.information()
                    .provenance()
                    .sources()
                    .forEach(source -> assertThat(said).contains(source));
            long pictures =
                    elements.stream().filter(Element.Clipped.class::isInstance).count();
            assertThat(pictures).as(motif.reference()).isBetween(1L + 4 + 2, 1L + 6 + 3);
            for (Element element : elements) {
                if (element instanceof Element.Words word) {
                    assertThat(word.start().x() + Lettering.width(word.text(), word.size()))
                            .as(word.text())
                            .isLessThanOrEqualTo(paper.width() - 10);
                }
            }
        }
    }

    @Test
    void namesPartsAndFillsInBothLanguages() {
        Book book = MotifSheet.of(CATALOGUE.motif("byn-udang"), LIBRARY, PageSize.of("a3"), Languages.BOTH);
        String said = String.join(
                " ",
                elements(book.pages().get(0)).stream()
                        .filter(Element.Words.class::isInstance)
                        .map(element -> ((Element.Words) element).text())
                        .toList());
        assertThat(said).contains("sungut", "feelers", "ruas", "segments", "cecek", "Kotak 116 × 88 mm");
    }

    private static List<Element> elements(Page page) {
        return page.scene().layers().stream()
                .flatMap(layer -> layer.elements().stream())
                .toList();
    }
}
