package id.canting.sheet.flow;

import id.canting.geometry.Box;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets blocks as strips of a width. */
final class BlockLayout {
    static final double POINT = 25.4 / 72;
    static final double LEADING = 1.32;
    static final double GAP = 5;

    private static final double[] HEADINGS = {24, 16, 13};
    private static final double ASCENT = 0.78;
    private static final double INDENT = 6.5;
    private static final double PADDING = 4;

    private final Languages languages;

    BlockLayout(Languages languages) {
        this.languages = languages;
    }

    List<Strip> pieces(List<Block> blocks, double width, double room) {
        List<Strip> pieces = new ArrayList<>();
        for (Block block : blocks) {
            pieces.addAll(pieces(block, width, room));
        }
        return pieces;
    }

    /** The strips of a block, none higher than the room. */
    List<Strip> pieces(Block block, double width, double room) {
        return block.match(new Setting(this, width, room));
    }

    /**
     * How each kind of block is set.
     *
     * @param width of the strips
     * @param room how high they may be
     */
    private record Setting(BlockLayout layout, double width, double room) implements Block.Cases<List<Strip>> {
        @Override
        public List<Strip> heading(Block.Heading heading) {
            return layout.heading(heading, width);
        }

        @Override
        public List<Strip> paragraph(Block.Paragraph paragraph) {
            return layout.paragraph(paragraph, width);
        }

        @Override
        public List<Strip> items(Block.Items items) {
            return layout.items(items, width);
        }

        @Override
        public List<Strip> table(Block.Table table) {
            return new TableSetter(layout, table, width, room).pieces();
        }

        @Override
        public List<Strip> picture(Block.Picture picture) {
            return layout.picture(picture, width, room);
        }

        @Override
        public List<Strip> columns(Block.Columns columns) {
            return layout.columns(columns, width, room);
        }

        @Override
        public List<Strip> framed(Block.Framed framed) {
            return layout.framed(framed, width, room);
        }

        @Override
        public List<Strip> keep(Block.Keep keep) {
            return together(layout.pieces(keep.blocks(), width, room), room);
        }

        @Override
        public List<Strip> rule(Block.Rule rule) {
            return List.of(
                    Strip.of(4, (canvas, x, y) -> canvas.line(x, y + 1.5, x + width, y + 1.5, 0.25, Canvas.RULE)));
        }

        @Override
        public List<Strip> space(Block.Space space) {
            return List.of(Strip.gap(Math.min(space.height(), room)));
        }

        @Override
        public List<Strip> pageBreak(Block.PageBreak block) {
            throw new IllegalArgumentException("a page begins between blocks, not within one");
        }

        @Override
        public List<Strip> inserted(Block.Inserted block) {
            throw new IllegalArgumentException("pages are inserted between blocks, not within one");
        }
    }

    /** Strips that stay together if they can. */
    private static List<Strip> together(List<Strip> pieces, double room) {
        if (ColumnSplitter.height(pieces) > room) {
            return pieces;
        }
        List<Strip> kept = new ArrayList<>(pieces);
        keep(kept, lastInked(kept));
        return kept;
    }

    /** Holds the first strips to what follows them. */
    private static void keep(List<Strip> pieces, int count) {
        for (int i = 0; i < count; i++) {
            pieces.set(i, pieces.get(i).kept());
        }
    }

    /** Where the last strip that is more than clear paper stands: what holds it back holds the next block, too. */
    private static int lastInked(List<Strip> pieces) {
        int last = pieces.size() - 1;
        while (last > 0 && pieces.get(last).blank()) {
            last--;
        }
        return last;
    }

    private List<Strip> heading(Block.Heading heading, double width) {
        double size = HEADINGS[heading.level() - 1] * POINT;
        List<Strip> pieces = new ArrayList<>();
        pieces.add(Strip.gap(heading.level() == 1 ? 2 : 3.5).kept());
        List<String> said = languages.of(heading.words());
        for (int i = 0; i < said.size(); i++) {
            double own = i == 0 ? size : Math.min(size, Math.max(Block.LEARNERS * POINT, size * 0.6));
            for (String line : Lines.of(said.get(i), own, width)) {
                pieces.add(
                        line(line, own, i == 0 ? Canvas.INK : Canvas.FAINT, 0).kept());
            }
        }
        pieces.add(Strip.gap(heading.level() == 1 ? 3 : 1).kept());
        return pieces;
    }

    private List<Strip> paragraph(Block.Paragraph paragraph, double width) {
        double size = paragraph.size() * POINT;
        List<Strip> pieces = new ArrayList<>(lines(paragraph.words(), size, width, paragraph.faint()));
        // The first line never stands alone at a page's bottom, nor the last at a page's top.
        if (pieces.size() > 1) {
            pieces.set(0, pieces.get(0).kept());
            pieces.set(pieces.size() - 2, pieces.get(pieces.size() - 2).kept());
        }
        pieces.add(Strip.gap(size * 0.5));
        return pieces;
    }

    /** A text's lines, its second language fainter. */
    List<Strip> lines(Text words, double size, double width, boolean faint) {
        List<Strip> pieces = new ArrayList<>();
        List<String> said = languages.of(words);
        for (int i = 0; i < said.size(); i++) {
            for (String line : Lines.of(said.get(i), size, width)) {
                pieces.add(line(line, size, faint || i > 0 ? Canvas.FAINT : Canvas.INK, 0));
            }
        }
        return pieces;
    }

    static Strip line(String words, double size, Colour colour, double indent) {
        return Strip.of(
                size * LEADING,
                (canvas, x, y) -> canvas.words(
                        words, x + indent, y + size * (ASCENT + 0.2), size, Element.Words.Anchor.START, colour));
    }

    private List<Strip> items(Block.Items items, double width) {
        double size = items.size() * POINT;
        List<Strip> pieces = new ArrayList<>();
        int number = 0;
        for (Text item : items.items()) {
            String mark = items.numbered() ? ++number + "." : "•";
            List<Strip> lines = lines(item, size, width - INDENT, false);
            for (int i = 0; i < lines.size(); i++) {
                Strip line = lines.get(i);
                boolean first = i == 0;
                Strip set = Strip.of(line.height(), (canvas, x, y) -> {
                    if (first) {
                        canvas.words(mark, x, y + size * (ASCENT + 0.2), size, Element.Words.Anchor.START, Canvas.INK);
                    }
                    line.paint().at(canvas, x + INDENT, y);
                });
                pieces.add(i + 1 < lines.size() && lines.size() <= 4 ? set.kept() : set);
            }
            pieces.add(Strip.gap(size * 0.25));
        }
        return pieces;
    }

    /** How much larger or smaller a picture becomes in a room. */
    static double scale(Scene scene, double width, double height) {
        return Math.min(width / scene.width(), height / scene.height());
    }

    private List<Strip> picture(Block.Picture picture, double width, double room) {
        Scene scene = picture.scene();
        double size = Block.LEAST * POINT;
        List<Strip> pieces = new ArrayList<>();
        double scale = scale(scene, Math.min(width, picture.width()), Math.min(room, picture.height()));
        double high = scene.height() * scale;
        pieces.add(Strip.of(
                high, (canvas, x, y) -> canvas.picture(scene, x + (width - scene.width() * scale) / 2, y, scale)));
        pieces.add(Strip.gap(1));
        List<String> said = languages.of(picture.caption());
        for (String words : said) {
            for (String line : Lines.of(words, size, width)) {
                pieces.add(Strip.of(
                        size * LEADING,
                        (canvas, x, y) -> canvas.words(
                                line,
                                x + width / 2,
                                y + size * (ASCENT + 0.2),
                                size,
                                Element.Words.Anchor.MIDDLE,
                                Canvas.FAINT)));
            }
        }
        pieces.add(Strip.gap(said.isEmpty() ? 1 : 3));
        keep(pieces, Math.min(lastInked(pieces), 3));
        return pieces;
    }

    private List<Strip> columns(Block.Columns columns, double width, double room) {
        double whole = columns.shares().stream().mapToDouble(s -> s).sum();
        double free = width - GAP * (columns.shares().size() - 1);
        List<List<Strip>> stacks = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < columns.columns().size(); i++) {
            double own = free * columns.shares().get(i) / whole;
            stacks.add(pieces(columns.columns().get(i), own, room));
            lefts.add(at);
            at += own + GAP;
        }
        List<Strip> pieces = new ArrayList<>();
        for (List<List<Strip>> band : ColumnSplitter.of(stacks, room)) {
            pieces.add(Strip.of(ColumnSplitter.highest(band), (canvas, x, y) -> {
                for (int i = 0; i < band.size(); i++) {
                    ColumnSplitter.paint(band.get(i), canvas, x + lefts.get(i), y);
                }
            }));
        }
        return pieces;
    }

    private List<Strip> framed(Block.Framed framed, double width, double room) {
        double free = room - 2 * PADDING;
        List<Strip> within = new ArrayList<>(pieces(framed.blocks(), width - 2 * PADDING, free));
        // Clear paper at the end would make a frame of its own with nothing in it.
        while (!within.isEmpty() && within.get(within.size() - 1).blank()) {
            within.remove(within.size() - 1);
        }
        List<Strip> pieces = new ArrayList<>();
        for (List<List<Strip>> band : ColumnSplitter.of(List.of(within), free)) {
            double height = ColumnSplitter.highest(band) + 2 * PADDING;
            pieces.add(Strip.of(height, (canvas, x, y) -> {
                canvas.fill(Box.sized(x, y, width, height), Canvas.TINT);
                canvas.line(x + 0.6, y, x + 0.6, y + height, 1.2, Canvas.INK);
                ColumnSplitter.paint(band.get(0), canvas, x + PADDING, y + PADDING);
            }));
        }
        pieces.add(Strip.gap(4));
        return pieces;
    }
}
