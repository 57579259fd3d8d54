package id.canting.cli.sheet;

import id.canting.cli.shell.DesignOptions;
import id.canting.output.EmbeddedRecipe;
import id.canting.sanggar.RecipeFile;
import id.canting.sanggar.Sanggar;
import id.canting.sheet.lesson.LessonPlan;
import id.canting.sheet.lesson.LessonReader;
import id.canting.text.InputFile;
import java.nio.file.Path;

/**
 * Where a lesson's plan comes from: a lesson file that names its design, or a file this program made, which carries the
 * lesson file's text; a plain design has none.
 *
 * @param text of the lesson file; empty where there is none
 * @param plan what it says, or what is usual
 * @param prices the text of the price file that a file this program made carries; empty where it carries none
 */
record LessonSource(String text, LessonPlan plan, String prices) {
    /** Under which a file carries the prices. */
    static final String PRICES = "prices";

    /** Under which a file carries the text. */
    static final String SETTING = "lesson";

    /** The source of what a command was given; a lesson file's design takes its place among the options. */
    static LessonSource of(DesignOptions design) {
        Path file = design.file();
        if (RecipeFile.carries(file)) {
            EmbeddedRecipe imprint = RecipeFile.imprint(file);
            String text = imprint.settings().getOrDefault(SETTING, "");
            LessonPlan plan = text.isEmpty()
                    ? LessonPlan.USUAL
                    : LessonReader.read(file.toString(), text).plan();
            return new LessonSource(text, plan, imprint.settings().getOrDefault(PRICES, ""));
        }
        if (!LessonReader.isLesson(Sanggar.tree(file))) {
            return new LessonSource("", LessonPlan.USUAL, "");
        }
        String text = InputFile.text(file);
        LessonReader read = LessonReader.read(file.toString(), text);
        design.instead(read.design());
        return new LessonSource(text, read.plan(), "");
    }
}
