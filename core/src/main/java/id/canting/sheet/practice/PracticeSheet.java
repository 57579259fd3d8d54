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
import java.util.Collections;
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
                            case OUTLINE -> OutlineExercises.of(motif, paper);
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

    /** Two exercises a row, so that the table begins right below its heading and goes on over pages. */
    private static Block list(List<Exercise> exercises) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < exercises.size(); i += 2) {
            List<Block.Cell> row = new ArrayList<>(cells(exercises, i));
            row.addAll(cells(exercises, i + 1));
            rows.add(row);
        }
        List<Text> head =
                List.of(MESSAGES.text("head.number"), MESSAGES.text("head.name"), MESSAGES.text("head.difficulty"));
        List<Text> heads = new ArrayList<>(head);
        heads.addAll(head);
        return new Block.Table(List.of(0.5, 2.8, 1.1, 0.5, 2.8, 1.1), heads, rows, Block.LEAST);
    }

    private static List<Block.Cell> cells(List<Exercise> exercises, int at) {
        if (at >= exercises.size()) {
            return Collections.nCopies(3, Block.Cell.of(Text.EMPTY));
        }
        Exercise exercise = exercises.get(at);
        return List.of(
                Block.Cell.of(Integer.toString(at + 1)),
                Block.Cell.of(exercise.name()),
                Block.Cell.of(MESSAGES.text("level", exercise.level(), CopyPage.bits(exercise))));
    }
}
