package id.canting.estimate;

import id.canting.text.Text;
import java.util.List;

/**
 * A part of a report: a heading and a table under it.
 *
 * @param heading in words
 * @param rows cells line by line; a row may be a single sentence
 */
public record Section(Text heading, List<List<Text>> rows) {
    /** Copies the rows. */
    public Section {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
