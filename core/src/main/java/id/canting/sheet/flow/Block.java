package id.canting.sheet.flow;

import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.List;

/** Something set on pages, one below another. Sizes of letters are in points, at least 12. */
public sealed interface Block {
    /** What is said of this kind of block. */
    <R> R match(Cases<R> cases);

    /** What is said of it where only pages and chapters are minded. */
    <R> R match(PageCases<R> cases);

    /** A block that is set within a page, below the one before it. */
    sealed interface Within extends Block {
        @Override
        default <R> R match(PageCases<R> cases) {
            return cases.within(this);
        }
    }

    /** Something said of each kind of block; a new kind does not compile until every place has said it. */
    interface Cases<R> {
        R heading(Heading block);

        R paragraph(Paragraph block);

        R items(Items block);

        R table(Table block);

        R picture(Picture block);

        R columns(Columns block);

        R framed(Framed block);

        R keep(Keep block);

        R space(Space block);

        R rule(Rule block);

        R pageBreak(PageBreak block);

        R inserted(Inserted block);
    }

    /** The least size of letters, points: smaller ones are hard to read by workshop light. */
    double LEAST = 12;

    /** The size of letters for learners, points. */
    double LEARNERS = 14;

    /**
     * A heading. One of level 1 begins a chapter of the list of pages.
     *
     * @param level 1 to 3
     */
    record Heading(int level, Text words) implements Block {
        /** Checks the level. */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading has level 1 to 3, but this " + level);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading(this);
        }

        @Override
        public <R> R match(PageCases<R> cases) {
            return cases.heading(this);
        }
    }

    /**
     * Words.
     *
     * @param size points
     * @param faint whether they matter less
     */
    record Paragraph(Text words, double size, boolean faint) implements Within {
        /** Checks the size. */
        public Paragraph {
            readable(size);
        }

        /** Words in the usual size. */
        public Paragraph(Text words) {
            this(words, LEAST, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /** Items with a dot, or with numbers from 1. */
    record Items(List<Text> items, boolean numbered, double size) implements Within {
        /** Copies the list and checks the size. */
        public Items {
            items = List.copyOf(items);
            readable(size);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * A table.
     *
     * @param shares of the width each column takes
     * @param head the columns' heads; empty for none
     * @param rows cells by row
     */
    record Table(List<Double> shares, List<Text> head, List<List<Cell>> rows, double size) implements Within {
        /** Copies the lists and checks that rows fit the columns. */
        public Table {
            shares = List.copyOf(shares);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            readable(size);
            int columns = shares.size();
            if (!head.isEmpty() && head.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("every row of a table of " + columns + " columns has as many cells");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** What stands in a cell: words, or a picture of at most so many mm in height. */
    sealed interface Cell {
        /** What is said of this kind of cell. */
        <R> R match(Cases<R> cases);

        /** Something said of each kind of cell. */
        interface Cases<R> {
            R words(Words cell);

            R drawn(Drawn cell);
        }

        /** Words. */
        record Words(Text words) implements Cell {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.words(this);
            }
        }

        /** A picture. */
        record Drawn(Scene scene, double height) implements Cell {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.drawn(this);
            }
        }

        /** Words. */
        static Cell of(Text words) {
            return new Words(words);
        }

        /** The same words in both languages. */
        static Cell of(String words) {
            return new Words(Text.same(words));
        }
    }

    /**
     * A picture in the middle.
     *
     * @param width the most it takes, mm
     * @param height the most it takes, mm
     * @param caption below it; may be empty
     */
    record Picture(Scene scene, double width, double height, Text caption) implements Within {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.picture(this);
        }
    }

    /** Blocks side by side, parted only where no page can hold them. */
    record Columns(List<Double> shares, List<List<Block>> columns) implements Within {
        /** Copies the lists. */
        public Columns {
            shares = List.copyOf(shares);
            columns = columns.stream().map(List::copyOf).toList();
            if (shares.size() != columns.size()) {
                throw new IllegalArgumentException("each column needs its share of the width");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.columns(this);
        }
    }

    /** Blocks in a tinted frame, parted only where no page can hold them: what must be seen first. */
    record Framed(List<Block> blocks) implements Within {
        /** Copies the list. */
        public Framed {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.framed(this);
        }
    }

    /** Blocks that stay on one page where one page can hold them. */
    record Keep(List<Block> blocks) implements Within {
        /** Copies the list. */
        public Keep {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keep(this);
        }
    }

    /** Clear paper, mm; nothing at the top of a page. */
    record Space(double height) implements Within {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.space(this);
        }
    }

    /** A line across. */
    record Rule() implements Within {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rule(this);
        }
    }

    /** What follows begins a page. */
    record PageBreak() implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pageBreak(this);
        }

        @Override
        public <R> R match(PageCases<R> cases) {
            return cases.pageBreak(this);
        }
    }

    /** Pages that are made elsewhere, such as a tracing at true size; they are counted with the others. */
    record Inserted(List<Page> pages) implements Block {
        /** Copies the list. */
        public Inserted {
            pages = List.copyOf(pages);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inserted(this);
        }

        @Override
        public <R> R match(PageCases<R> cases) {
            return cases.inserted(this);
        }
    }

    private static void readable(double size) {
        if (!(size >= LEAST)) {
            throw new IllegalArgumentException("letters have at least 12 points, but were asked to have " + size);
        }
    }
}
