package id.canting.sheet.lookbook;

import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.List;

/** Something said or shown in a lookbook, whether on a page of paper or of HTML. */
public sealed interface Content {
    /** A heading within a chapter; of level 2, or 3 below one of 2. */
    record Heading(int level, Text words) implements Content {}

    /** Words. */
    record Words(Text words) implements Content {}

    /** Points, or steps with numbers. */
    record Points(List<Text> items, boolean numbered) implements Content {
        /** Copies the list. */
        public Points {
            items = List.copyOf(items);
        }
    }

    /** Addresses where something was read or can be found, after a word that says so. */
    record Links(Text lead, List<Link> links) implements Content {
        /** Copies the list. */
        public Links {
            links = List.copyOf(links);
        }
    }

    /** An address and how it is called. */
    record Link(Text name, String address) {}

    /** A picture over the whole width, or several side by side. */
    record Pictures(List<Picture> pictures) implements Content {
        /** Copies the list. */
        public Pictures {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * A picture.
     *
     * @param caption below it
     * @param seen what it shows, for who cannot see it
     */
    record Picture(Scene scene, Text caption, Text seen) {}

    /** A code that a telephone reads as an address. */
    record Code(String address) implements Content {}
}
