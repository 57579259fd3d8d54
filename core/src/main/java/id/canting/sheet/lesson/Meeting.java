package id.canting.sheet.lesson;

import id.canting.text.Text;
import java.util.List;

/**
 * One meeting of a lesson, such as a morning.
 *
 * @param title what it is about; empty for its number alone
 * @param minutes how long it lasts
 * @param work what is done in it, in order
 */
public record Meeting(Text title, double minutes, List<Item> work) {
    /** Copies the list. */
    public Meeting {
        work = List.copyOf(work);
    }

    /**
     * Something done in a meeting.
     *
     * @param minutes how long; 0 where nobody says
     * @param what in words
     */
    public record Item(double minutes, Text what) {}
}
