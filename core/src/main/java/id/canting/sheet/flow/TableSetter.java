package id.canting.sheet.flow;

import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a table row by row; its head is painted again on every page it reaches. */
final class TableSetter {
    private static final double BETWEEN = 3;
    private static final double CELL = 1.4;

    private final Setter setter;
    private final Block.Table table;
    private final double width;
    private final double room;
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();

    TableSetter(Setter setter, Block.Table table, double width, double room) {
        this.setter = setter;
        this.table = table;
        this.width = width;
        this.room = room;
        double whole = table.shares().stream().mapToDouble(s -> s).sum();
        double at = 0;
        for (double share : table.shares()) {
            lefts.add(at);
            widths.add(width * share / whole - BETWEEN);
            at += width * share / whole;
        }
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Optional<Piece> head = Optional.empty();
        double size = table.size() * Setter.POINT;
        if (!table.head().isEmpty()) {
            List<List<Piece>> cells = new ArrayList<>();
            for (int i = 0; i < table.head().size(); i++) {
                cells.add(setter.lines(table.head().get(i), size, widths.get(i), true));
            }
            List<Piece> set = row(cells, room, true, Optional.empty());
            set.replaceAll(Piece::kept);
            pieces.addAll(set);
            // A head that fills much of a page is said once.
            head = Optional.of(set.get(0)).filter(one -> set.size() == 1 && one.height() <= room / 3);
        }
        double left = room - head.map(Piece::height).orElse(0.0);
        for (List<Block.Cell> row : table.rows()) {
            List<List<Piece>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(cell(row.get(i), widths.get(i), size, left - 2 * CELL));
            }
            pieces.addAll(row(cells, left, false, head));
        }
        pieces.add(Piece.gap(3));
        return pieces;
    }

    /** A row with the rule below it; one higher than the room goes on on the next page. */
    private List<Piece> row(List<List<Piece>> cells, double room, boolean strong, Optional<Piece> head) {
        List<Piece> row = new ArrayList<>();
        List<List<List<Piece>>> bands = Bands.of(cells, room - 2 * CELL);
        for (List<List<Piece>> band : bands) {
            double whole = Bands.highest(band) + 2 * CELL;
            boolean last = row.size() == bands.size() - 1;
            row.add(new Piece(whole, false, head, (canvas, x, y) -> {
                for (int i = 0; i < band.size(); i++) {
                    Bands.paint(band.get(i), canvas, x + lefts.get(i), y + CELL);
                }
                if (last) {
                    double at = y + whole;
                    canvas.line(x, at, x + width, at, strong ? 0.5 : 0.2, strong ? Canvas.INK : Canvas.RULE);
                }
            }));
        }
        return row;
    }

    private List<Piece> cell(Block.Cell cell, double across, double size, double high) {
        if (cell instanceof Block.Cell.Words words) {
            return setter.lines(words.words(), size, across, false);
        }
        Block.Cell.Drawn drawn = (Block.Cell.Drawn) cell;
        Scene scene = drawn.scene();
        double scale = Setter.scale(scene, across, Math.min(high, drawn.height()));
        return List.of(Piece.of(scene.height() * scale, (canvas, x, y) -> canvas.picture(scene, x, y, scale)));
    }
}
