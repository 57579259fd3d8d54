package id.canting.sheet.lookbook;

import id.canting.text.Text;
import java.util.List;

/**
 * A chapter of a lookbook: a cloth, or who makes it.
 *
 * @param id its name in addresses: lower case letters, digits and hyphens
 */
public record Chapter(String id, Text title, List<Content> contents) {
    /** Copies the list. */
    public Chapter {
        contents = List.copyOf(contents);
    }
}
