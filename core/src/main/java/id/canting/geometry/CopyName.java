package id.canting.geometry;

import id.canting.text.Language;

/**
 * What one of the copies of a figure is called where people edit it, such as the third of some flowers.
 *
 * @param label of the figure
 * @param number of the copy, from 1
 */
public record CopyName(Label label, int number) {
    /** Checks the number. */
    public CopyName {
        if (number < 1) {
            throw new IllegalArgumentException("copies are counted from 1, but this is " + number);
        }
    }

    /** The name for people. */
    public String in(Language language) {
        return label.text().in(language) + " " + number;
    }
}
