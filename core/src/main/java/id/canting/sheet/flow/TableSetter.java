package id.canting.sheet.flow;

import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a table row by row; its head is painted again on every page it reaches. */
final class TableSetter {
    private static final double BETWEEN = 3;
    private static final double CELL = 1.4;

    private final BlockLayout setter;
    private final Block.Table table;
    private final double width;
    private final double room;
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();

    TableSetter(BlockLayout setter, Block.Table table, double width, double room) {
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

    List<Strip> pieces() {
        List<Strip> pieces = new ArrayList<>();
        Optional<Strip> head = Optional.empty();
        double size = table.size() * BlockLayout.POINT;
        if (!table.head().isEmpty()) {
            List<List<Strip>> cells = new ArrayList<>();
            for (int i = 0; i < table.head().size(); i++) {
                cells.add(setter.lines(table.head().get(i), size, widths.get(i), true));
            }
            List<Strip> set = row(cells, room, true, Optional.empty());
            set.replaceAll(Strip::kept);
            pieces.addAll(set);
            // A head that fills much of a page is said once.
            head = Optional.of(set.get(0)).filter(one -> set.size() == 1 && one.height() <= room / 3);
        }
        double left = room - head.map(Strip::height).orElse(0.0);
        for (List<Block.Cell> row : table.rows()) {
            List<List<Strip>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.get(i).match(new Setting(setter, widths.get(i), size, left - 2 * CELL)));
            }
            pieces.addAll(row(cells, left, false, head));
        }
        pieces.add(Strip.gap(3));
        return pieces;
    }

    /** A row with the rule below it; one higher than the room goes on on the next page. */
    private List<Strip> row(List<List<Strip>> cells, double room, boolean strong, Optional<Strip> head) {
        List<Strip> row = new ArrayList<>();
        List<List<List<Strip>>> bands = ColumnSplitter.of(cells, room - 2 * CELL);
        for (List<List<Strip>> band : bands) {
            double whole = ColumnSplitter.highest(band) + 2 * CELL;
            boolean last = row.size() == bands.size() - 1;
            row.add(new Strip(whole, false, head, (canvas, x, y) -> {
                for (int i = 0; i < band.size(); i++) {
                    ColumnSplitter.paint(band.get(i), canvas, x + lefts.get(i), y + CELL);
                }
                if (last) {
                    double at = y + whole;
                    canvas.line(x, at, x + width, at, strong ? 0.5 : 0.2, strong ? Canvas.INK : Canvas.RULE);
                }
            }));
        }
        return row;
    }

    /** How each kind of cell is set. */
    private record Setting(BlockLayout setter, double across, double size, double high)
            implements Block.Cell.Cases<List<Strip>> {
        @Override
        public List<Strip> words(Block.Cell.Words words) {
            return setter.lines(words.words(), size, across, false);
        }

        @Override
        public List<Strip> drawn(Block.Cell.Drawn drawn) {
            Scene scene = drawn.scene();
            double scale = BlockLayout.scale(scene, across, Math.min(high, drawn.height()));
            return List.of(Strip.of(scene.height() * scale, (canvas, x, y) -> canvas.picture(scene, x, y, scale)));
        }
    }
}
