package id.canting.sheet.flow;

import id.canting.geometry.Box;
import id.canting.lettering.Lettering;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets blocks as strips of a width. */
final class Setter {
    static final double POINT = 25.4 / 72;
    static final double LEADING = 1.32;
    static final double GAP = 5;

    private static final double[] HEADINGS = {24, 16, 13};
    private static final double ASCENT = 0.78;
    private static final double INDENT = 6.5;
    private static final double PADDING = 4;
    private static final double CELL = 1.4;

    private final Languages languages;

    Setter(Languages languages) {
        this.languages = languages;
    }

    List<Piece> pieces(List<Block> blocks, double width) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : blocks) {
            pieces.addAll(pieces(block, width));
        }
        return pieces;
    }

    List<Piece> pieces(Block block, double width) {
        if (block instanceof Block.Heading heading) {
            return heading(heading, width);
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph, width);
        } else if (block instanceof Block.Items items) {
            return items(items, width);
        } else if (block instanceof Block.Table table) {
            return new TableSetter(this, table, width).pieces();
        } else if (block instanceof Block.Picture picture) {
            return List.of(picture(picture, width));
        } else if (block instanceof Block.Columns columns) {
            return List.of(columns(columns, width));
        } else if (block instanceof Block.Framed framed) {
            return framed(framed, width);
        } else if (block instanceof Block.Keep keep) {
            List<Piece> pieces = new ArrayList<>(pieces(keep.blocks(), width));
            for (int i = 0; i + 1 < pieces.size(); i++) {
                pieces.set(i, pieces.get(i).kept());
            }
            return pieces;
        } else if (block instanceof Block.Rule) {
            return List.of(
                    Piece.of(4, (canvas, x, y) -> canvas.line(x, y + 1.5, x + width, y + 1.5, 0.25, Canvas.RULE)));
        } else if (block instanceof Block.Space space) {
            return List.of(Piece.of(space.height(), (canvas, x, y) -> {}));
        }
        return List.of();
    }

    private List<Piece> heading(Block.Heading heading, double width) {
        double size = HEADINGS[heading.level() - 1] * POINT;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                Piece.of(heading.level() == 1 ? 2 : 3.5, (canvas, x, y) -> {}).kept());
        List<String> said = languages.of(heading.words());
        for (int i = 0; i < said.size(); i++) {
            double own = i == 0 ? size : Math.max(Block.LEAST * POINT, size * 0.6);
            for (String line : Lettering.wrapped(said.get(i), own, width)) {
                pieces.add(
                        line(line, own, i == 0 ? Canvas.INK : Canvas.FAINT, 0).kept());
            }
        }
        pieces.add(Piece.of(heading.level() == 1 ? 3 : 1, (canvas, x, y) -> {}).kept());
        return pieces;
    }

    private List<Piece> paragraph(Block.Paragraph paragraph, double width) {
        double size = paragraph.size() * POINT;
        List<Piece> pieces = new ArrayList<>(lines(paragraph.words(), size, width, paragraph.faint()));
        // The first line never stands alone at a page's bottom, nor the last at a page's top.
        if (pieces.size() > 1) {
            pieces.set(0, pieces.get(0).kept());
            pieces.set(pieces.size() - 2, pieces.get(pieces.size() - 2).kept());
        }
        pieces.add(Piece.of(size * 0.5, (canvas, x, y) -> {}));
        return pieces;
    }

    /** A text's lines, its second language fainter. */
    List<Piece> lines(Text words, double size, double width, boolean faint) {
        List<Piece> pieces = new ArrayList<>();
        List<String> said = languages.of(words);
        for (int i = 0; i < said.size(); i++) {
            for (String line : Lettering.wrapped(said.get(i), size, width)) {
                pieces.add(line(line, size, faint || i > 0 ? Canvas.FAINT : Canvas.INK, 0));
            }
        }
        return pieces;
    }

    static Piece line(String words, double size, Colour colour, double indent) {
        return Piece.of(
                size * LEADING,
                (canvas, x, y) -> canvas.words(
                        words, x + indent, y + size * (ASCENT + 0.2), size, Element.Words.Anchor.START, colour));
    }

    private List<Piece> items(Block.Items items, double width) {
        double size = items.size() * POINT;
        List<Piece> pieces = new ArrayList<>();
        int number = 0;
        for (Text item : items.items()) {
            String mark = items.numbered() ? ++number + "." : "•";
            List<Piece> lines = lines(item, size, width - INDENT, false);
            for (int i = 0; i < lines.size(); i++) {
                Piece line = lines.get(i);
                boolean first = i == 0;
                Piece set = Piece.of(line.height(), (canvas, x, y) -> {
                    if (first) {
                        canvas.words(mark, x, y + size * (ASCENT + 0.2), size, Element.Words.Anchor.START, Canvas.INK);
                    }
                    line.paint().at(canvas, x + INDENT, y);
                });
                pieces.add(i + 1 < lines.size() && lines.size() <= 4 ? set.kept() : set);
            }
            pieces.add(Piece.of(size * 0.25, (canvas, x, y) -> {}));
        }
        return pieces;
    }

    /** How much larger or smaller a picture becomes in a room. */
    static double scale(Scene scene, double width, double height) {
        return Math.min(width / scene.width(), height / scene.height());
    }

    private Piece picture(Block.Picture picture, double width) {
        Scene scene = picture.scene();
        double scale = scale(scene, Math.min(width, picture.width()), picture.height());
        double high = scene.height() * scale;
        double size = Block.LEAST * POINT;
        List<Piece> caption = lines(picture.caption(), size, width, true);
        double words = caption.stream().mapToDouble(Piece::height).sum();
        return Piece.of(high + words + (caption.isEmpty() ? 2 : 4), (canvas, x, y) -> {
            canvas.picture(scene, x + (width - scene.width() * scale) / 2, y, scale);
            stack(caption, canvas, x, y + high + 1);
        });
    }

    static void stack(List<Piece> pieces, Canvas canvas, double x, double y) {
        double at = y;
        for (Piece piece : pieces) {
            piece.paint().at(canvas, x, at);
            at += piece.height();
        }
    }

    private Piece columns(Block.Columns columns, double width) {
        double whole = columns.shares().stream().mapToDouble(s -> s).sum();
        double room = width - GAP * (columns.shares().size() - 1);
        List<List<Piece>> set = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < columns.columns().size(); i++) {
            List<Piece> pieces =
                    pieces(columns.columns().get(i), room * columns.shares().get(i) / whole);
            set.add(pieces);
            height = Math.max(height, pieces.stream().mapToDouble(Piece::height).sum());
        }
        return Piece.of(height, (canvas, x, y) -> {
            double at = x;
            for (int i = 0; i < set.size(); i++) {
                stack(set.get(i), canvas, at, y);
                at += room * columns.shares().get(i) / whole + GAP;
            }
        });
    }

    private List<Piece> framed(Block.Framed framed, double width) {
        List<Piece> inner = pieces(framed.blocks(), width - 2 * PADDING);
        double height = inner.stream().mapToDouble(Piece::height).sum() + 2 * PADDING;
        Piece frame = Piece.of(height, (canvas, x, y) -> {
            Box box = Box.sized(x, y, width, height);
            canvas.fill(box, Canvas.TINT);
            canvas.line(x, y, x, y + height, 1.2, Canvas.INK);
            stack(inner, canvas, x + PADDING, y + PADDING);
        });
        return List.of(frame, Piece.of(4, (canvas, x, y) -> {}));
    }

    /** A table's row: the cells of one line, with the rule below it. */
    Piece row(List<List<Piece>> cells, List<Double> lefts, double width, boolean strong, Optional<Piece> head) {
        double height = 0;
        for (List<Piece> cell : cells) {
            height = Math.max(height, cell.stream().mapToDouble(Piece::height).sum());
        }
        double whole = height + 2 * CELL;
        return new Piece(whole, false, head, (canvas, x, y) -> {
            for (int i = 0; i < cells.size(); i++) {
                stack(cells.get(i), canvas, x + lefts.get(i), y + CELL);
            }
            canvas.line(x, y + whole, x + width, y + whole, strong ? 0.5 : 0.2, strong ? Canvas.INK : Canvas.RULE);
        });
    }
}
