package id.canting.sheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.design.yaml.YamlReader;
import id.canting.text.Text;
import id.canting.text.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lesson files: what they say, and that a mistake is told at its place. */
class LessonReaderTest {
    private static final String HEAD = "canting-lesson: 1\ndesign: kain.canting.yaml\n";

    @Test
    void aLessonMayNameItsDesignAlone() {
        LessonReader read = LessonReader.read("l", HEAD);
        assertThat(read.design()).isEqualTo("kain.canting.yaml");
        assertThat(read.plan()).isEqualTo(LessonPlan.USUAL);
        assertThat(LessonReader.isLesson(YamlReader.read("l", HEAD))).isTrue();
        assertThat(LessonReader.isLesson(YamlReader.read("l", "canting: 1"))).isFalse();
    }

    @Test
    void readsAllOfALesson() {
        LessonPlan plan = LessonReader.read("l", HEAD + """
                        title: {id: Pelajaran, en: Lesson}
                        aims: [{id: Bisa, en: Can}, sama]
                        level: mahir
                        participants: 12
                        group: 4
                        together: 2
                        hours: 90 min
                        units: [X.1]
                        pass: 75
                        rubric: {strokes: 60, neat: 40}
                        meetings:
                          - title: {id: pagi, en: morning}
                            work: [{time: 1 h, do: {id: menjelujur, en: stitching}}, {do: minum teh}]
                        """).plan();
        assertThat(plan.aims()).containsExactly(new Text("Bisa", "Can"), Text.same("sama"));
        assertThat(plan.level()).isEqualTo(Level.ADVANCED);
        assertThat(plan.hours()).isEqualTo(1.5);
        assertThat(plan.groups()).isEqualTo(3);
        assertThat(plan.cloths()).isEqualTo(6);
        assertThat(plan.pass()).hasValue(75);
        assertThat(plan.weights()).containsEntry("strokes", 60);
        assertThat(plan.meetings()).hasSize(1);
        assertThat(plan.meetings().get(0).minutes()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "levl: pemula        | l:3:1: | level",
                "level: pemul        | l:3:8: | beginner, intermediate or advanced",
                "participants: 0     | l:3:15: | 1",
                "participants: banyak | l:3:15: | banyak",
                "hours: 3            | l:3:8: | min, h",
                "meetings: [{}]      | l:3:12: | work",
                "aims: satu          | l:3:7: | list",
            })
    void aMistakeIsToldAtItsPlace(String line, String place, String told) {
        assertThatThrownBy(() -> LessonReader.read("l", HEAD + line))
                .isInstanceOf(UserError.class)
                .satisfies(e -> assertThat(((UserError) e).describe(id.canting.text.Language.EN))
                        .startsWith(place)
                        .contains(told));
        assertThatThrownBy(() -> LessonReader.read("l", "canting-lesson: 2\ndesign: x"))
                .hasMessageContaining("canting-lesson: 1");
    }
}
