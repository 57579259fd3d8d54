package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.lettering.Lettering;
import id.canting.motif.Catalogue;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Page;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.practice.Exercise;
import id.canting.sheet.practice.PracticeSheet;
import id.canting.sheet.practice.Skill;
import id.canting.text.UserError;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exercises with every fill and every motif of the library. */
class PracticeTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final List<Isen> ISENS = List.copyOf(CATALOGUE.isens());
    private static final double POINT_14 = 14 * 25.4 / 72;

    private static List<Exercise> all(PageSize paper) {
        return PracticeSheet.exercises(EnumSet.allOf(Skill.class), ISENS, CATALOGUE.motif("byn-buah-pedade"), paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "f4", "letter", "a3", "140mmx200mm"})
    @DisplayName("E 71: the difficulty of exercises never falls")
    void difficultyNeverFalls(String paper) {
        List<Exercise> exercises = all(PageSize.of(paper));
        assertThat(exercises).hasSizeGreaterThan(40);
        for (int i = 1; i < exercises.size(); i++) {
            assertThat(exercises.get(i).difficulty())
                    .as(exercises.get(i).name().en())
                    .isGreaterThanOrEqualTo(exercises.get(i - 1).difficulty());
        }
        assertThat(EnumSet.copyOf(exercises.stream().map(Exercise::skill).toList()))
                .isEqualTo(EnumSet.allOf(Skill.class));
    }

    @Test
    @DisplayName("E 71: the outline of every motif grows part by part")
    void outlinesGrow() {
        PageSize paper = PageSize.of("a4");
        for (Motif motif : CATALOGUE.motifs()) {
            if (motif.information().kind() == Information.Kind.JUMPUTAN) {
                continue;
            }
            List<Exercise> exercises = PracticeSheet.exercises(EnumSet.of(Skill.OUTLINE), ISENS, motif, paper);
            assertThat(exercises).as(motif.reference()).hasSizeBetween(1, 4);
            for (int i = 1; i < exercises.size(); i++) {
                assertThat(exercises.get(i).marks().size())
                        .as(motif.reference())
                        .isGreaterThan(exercises.get(i - 1).marks().size());
            }
        }
        Motif tied = CATALOGUE.motif("jmp-titik-tujuh");
        assertThatThrownBy(() -> PracticeSheet.exercises(EnumSet.of(Skill.OUTLINE), ISENS, tied, paper))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("seven dots");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "f4", "letter"})
    @DisplayName("E 70: learners read 14 point; only the foot and the trainer's list are smaller, never below 12")
    void lettersAreLarge(String size) {
        PageSize paper = PageSize.of(size);
        for (Languages languages : Languages.values()) {
            Book book = PracticeSheet.book(all(paper), paper, languages);
            int trainer = 0;
            for (Page page : book.pages()) {
                List<Element.Words> words = PageWords.of(page);
                assertThat(words.size()).as("a page is never empty").isGreaterThan(3);
                trainer += page.chapter().en().contains("trainer") ? 1 : 0;
                for (Element.Words word : words) {
                    double end = word.start().x() + Lettering.width(word.text(), word.size());
                    assertThat(end).as(word.text()).isLessThanOrEqualTo(paper.width() - 10);
                    boolean foot = word.at().y() > paper.height() - 20;
                    boolean small = foot || page.chapter().en().contains("trainer");
                    double least = small ? POINT_14 * 12 / 14 : POINT_14;
                    assertThat(word.size()).as(word.text()).isGreaterThan(least - 1e-9);
                }
            }
            assertThat(trainer).isBetween(1, languages == Languages.BOTH ? 4 : 2);
        }
    }
}
