package id.canting.sheet.practice;

import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.sheet.flow.Languages;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Graded exercises: how to use them, each with four copies to work through, then a list of all with their difficulty.
 * They stand in the order of their {@link Difficulty}, which never falls. At true size, in letters for learners.
 */
public final class PracticeSheet {
    static final Messages MESSAGES = Messages.beside(PracticeSheet.class, "messages");

    private PracticeSheet() {}

    /**
     * The exercises of a sheet, from the easiest to the hardest.
     *
     * @param skills what to train
     * @param isens the fills to train, where fills are trained
     * @param motif whose outlines to train, where outlines are trained
     */
    public static List<Exercise> exercises(Set<Skill> skills, List<Isen> isens, Motif motif, PageSize paper) {
        double width = CopyPage.width(paper);
        List<Exercise> all = new ArrayList<>();
        for (Skill skill : Skill.values()) {
            if (skills.contains(skill)) {
                all.addAll(
                        switch (skill) {
                            case DOTS -> Basics.dots(width);
                            case LINES -> Basics.lines(width);
                            case CURVES -> Basics.curves(width);
                            case ISEN -> Strips.of(isens, width);
                            case OUTLINE -> Outlines.of(motif, paper);
                            case TIES -> Knots.all(width);
                        });
            }
        }
        all.sort(Comparator.comparingDouble(Exercise::difficulty));
        return List.copyOf(all);
    }

    /** The pages of exercises. */
    public static Book book(List<Exercise> exercises, PageSize paper, Languages languages) {
        List<Block> blocks = new ArrayList<>();
        Text title = MESSAGES.text("title");
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Paragraph(MESSAGES.text("learner"), Block.LEARNERS, false));
        blocks.add(new Block.Framed(List.of(
                new Block.Paragraph(MESSAGES.text("how"), Block.LEARNERS, false),
                new Block.Items(
                        List.of(
                                MESSAGES.text("how.solid"),
                                MESSAGES.text("how.faded"),
                                MESSAGES.text("how.dots"),
                                MESSAGES.text("how.blank")),
                        true,
                        Block.LEARNERS))));
        blocks.add(new Block.Paragraph(MESSAGES.text("how.canting"), Block.LEARNERS, false));
        for (int i = 0; i < exercises.size(); i++) {
            blocks.add(CopyPage.block(i + 1, exercises.get(i), paper));
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, MESSAGES.text("list")));
        blocks.add(new Block.Paragraph(MESSAGES.text("measure")));
        blocks.add(list(exercises));
        return Flow.book(paper, title, languages, blocks);
    }

    private static Block list(List<Exercise> exercises) {
        int half = (exercises.size() + 1) / 2;
        return new Block.Columns(
                List.of(1.0, 1.0),
                List.of(
                        List.of(list(exercises, 0, half)),
                        half == exercises.size() ? List.of() : List.of(list(exercises, half, exercises.size()))));
    }

    private static Block list(List<Exercise> exercises, int from, int to) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Exercise exercise = exercises.get(i);
            rows.add(List.of(
                    Block.Cell.of(Integer.toString(i + 1)),
                    Block.Cell.of(exercise.name()),
                    Block.Cell.of(CopyPage.bits(exercise))));
        }
        List<Text> head =
                List.of(MESSAGES.text("head.number"), MESSAGES.text("head.name"), MESSAGES.text("head.difficulty"));
        return new Block.Table(List.of(0.6, 2.65, 1.15), head, rows, Block.LEAST);
    }
}
