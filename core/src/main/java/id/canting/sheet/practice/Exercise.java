package id.canting.sheet.practice;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.mark.Mark;
import id.canting.text.Text;
import java.util.List;

/**
 * A row of marks to be made four times: over a solid copy, over a faint one, from dots to dots, and alone.
 *
 * @param skill what it teaches
 * @param name what it is called
 * @param advice what to mind
 * @param marks in the order a hand makes them, mm in a cell
 * @param cell the room of one copy, from the origin
 * @param columns how many copies stand side by side: 1 or 2
 * @param frame what is drawn beforehand in every copy, such as guides or the outline of a strip to be filled
 * @param difficulty bits, see {@link Difficulty}
 */
public record Exercise(
        Skill skill,
        Text name,
        Text advice,
        List<Mark> marks,
        Box cell,
        int columns,
        List<Path> frame,
        double difficulty) {
    /** The hardest level. */
    static final int LEVELS = 5;

    /** Copies the lists and checks that there is something to do. */
    public Exercise {
        marks = List.copyOf(marks);
        frame = List.copyOf(frame);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("an exercise needs at least one mark");
        }
        if (columns != 1 && columns != 2) {
            throw new IllegalArgumentException("four copies stand in 1 or 2 columns, but were asked in " + columns);
        }
    }

    /**
     * How hard it is for people, 1 to 5: below 7, 8.5, 10 and 11 bits, and above. The steps are ours, set so that each
     * has its share of the book's exercises.
     */
    public int level() {
        return difficulty < 7 ? 1 : difficulty < 8.5 ? 2 : difficulty < 10 ? 3 : difficulty < 11 ? 4 : LEVELS;
    }

    static Exercise of(Skill skill, Text name, Text advice, List<Mark> marks, Box cell, int columns, List<Path> frame) {
        return new Exercise(skill, name, advice, marks, cell, columns, frame, Difficulty.of(marks));
    }
}
