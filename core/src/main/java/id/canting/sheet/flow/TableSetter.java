package id.canting.sheet.flow;

import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a table row by row; its head is painted again on every page it reaches. */
final class TableSetter {
    private static final double BETWEEN = 3;

    private final Setter setter;
    private final Block.Table table;
    private final double width;
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();

    TableSetter(Setter setter, Block.Table table, double width) {
        this.setter = setter;
        this.table = table;
        this.width = width;
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
            Piece row = setter.row(cells, lefts, width, true, Optional.empty()).kept();
            pieces.add(row);
            head = Optional.of(row);
        }
        for (List<Block.Cell> row : table.rows()) {
            List<List<Piece>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(cell(row.get(i), widths.get(i), size));
            }
            pieces.add(setter.row(cells, lefts, width, false, head));
        }
        pieces.add(Piece.of(3, (canvas, x, y) -> {}));
        return pieces;
    }

    private List<Piece> cell(Block.Cell cell, double room, double size) {
        if (cell instanceof Block.Cell.Words words) {
            return setter.lines(words.words(), size, room, false);
        }
        Block.Cell.Drawn drawn = (Block.Cell.Drawn) cell;
        Scene scene = drawn.scene();
        double scale = Setter.scale(scene, room, drawn.height());
        return List.of(Piece.of(scene.height() * scale, (canvas, x, y) -> canvas.picture(scene, x, y, scale)));
    }
}
