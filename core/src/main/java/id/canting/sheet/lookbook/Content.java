package id.canting.sheet.lookbook;

import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.List;
import java.util.function.Function;

/** Something said or shown in a lookbook, whether on a page of paper or of HTML. */
public sealed interface Content {
    /** What is said of this kind of content. */
    <R> R match(Cases<R> cases);

    /** Something said of each kind of content; a new kind does not compile until every place has said it. */
    record Cases<R>(
            Function<Heading, R> heading,
            Function<Words, R> words,
            Function<Points, R> points,
            Function<Links, R> links,
            Function<Pictures, R> pictures,
            Function<Code, R> code) {}

    /** Cases put together. */
    static <R> Cases<R> cases(
            Function<Heading, R> heading,
            Function<Words, R> words,
            Function<Points, R> points,
            Function<Links, R> links,
            Function<Pictures, R> pictures,
            Function<Code, R> code) {
        return new Cases<>(heading, words, points, links, pictures, code);
    }

    /** A heading within a chapter; of level 2, or 3 below one of 2. */
    record Heading(int level, Text words) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading().apply(this);
        }
    }

    /** Words. */
    record Words(Text words) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words().apply(this);
        }
    }

    /** Points, or steps with numbers. */
    record Points(List<Text> items, boolean numbered) implements Content {
        /** Copies the list. */
        public Points {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.points().apply(this);
        }
    }

    /** Addresses where something was read or can be found, after a word that says so. */
    record Links(Text lead, List<Link> links) implements Content {
        /** Copies the list. */
        public Links {
            links = List.copyOf(links);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.links().apply(this);
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pictures().apply(this);
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
    record Code(String address) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.code().apply(this);
        }
    }
}
