package id.canting.sheet.lesson;

import id.canting.text.Text;
import java.util.List;

/**
 * A question of the worksheet with its answer.
 *
 * @param ask the question
 * @param answer what follows from the design, for the trainer
 * @param lines how many lines there are to write on
 */
record Question(Text ask, List<Text> answer, int lines) {
    /** Copies the list. */
    Question {
        answer = List.copyOf(answer);
    }
}
