package id.canting.cli.sheet;

import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.Library;
import id.canting.cli.shell.Recipes;
import id.canting.output.EmbeddedRecipe;
import id.canting.sheet.lesson.LessonPlan;
import id.canting.sheet.lesson.LessonReader;
import java.nio.file.Path;

/**
 * Where a lesson's plan comes from: a lesson file that names its design, or a file this program made, which carries the
 * lesson file's text; a plain design has none.
 *
 * @param text of the lesson file; empty where there is none
 * @param plan what it says, or what is usual
 */
record LessonSource(String text, LessonPlan plan) {
    /** Under which a file carries the text. */
    static final String SETTING = "lesson";

    /** The source of what a command was given; a lesson file's design takes its place among the options. */
    static LessonSource of(DesignOptions design) {
        Path file = design.file();
        if (Recipes.carries(file)) {
            EmbeddedRecipe imprint = Recipes.imprint(file);
            String text = imprint.settings().getOrDefault(SETTING, "");
            return text.isEmpty()
                    ? new LessonSource("", LessonPlan.USUAL)
                    : new LessonSource(
                            text, LessonReader.read(file.toString(), text).plan());
        }
        if (!LessonReader.isLesson(Recipes.tree(file))) {
            return new LessonSource("", LessonPlan.USUAL);
        }
        String text = Library.text(file);
        LessonReader read = LessonReader.read(file.toString(), text);
        design.instead(read.design());
        return new LessonSource(text, read.plan());
    }
}
