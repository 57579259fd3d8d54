package id.canting.sheet.ties;

import id.canting.estimate.Coefficients;
import id.canting.estimate.TieKind;
import id.canting.resist.TieObject;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.flow.Block;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the ties of a step take: the table by kind with its key, the order of work, and the count of each row. */
final class TieWork {
    private static final Messages MESSAGES = TieTemplate.MESSAGES;

    private TieWork() {}

    /** The table: symbol, kind, count, where to bind, over what, turns, thread and minutes of one, and the totals. */
    static Block table(List<TiePoint> points, Coefficients by) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        double thread = 0;
        double minutes = 0;
        for (TieGroup group : TieGroup.of(points)) {
            thread += group.thread(by) * group.count();
            minutes += group.minutes(by) * group.count();
            boolean stitched = group.kind() == TieKind.STITCHED;
            Text bind =
                    stitched ? MESSAGES.text("stitch", group.from()) : MESSAGES.text("bind", group.from(), group.to());
            Text over = group.object(by)
                    .map(TieObject::name)
                    .orElse(group.kind() == TieKind.OBJECT ? MESSAGES.text("object.any") : Text.same("–"));
            rows.add(List.of(
                    new Block.Cell.Drawn(key(group.kind()), 8),
                    Block.Cell.of(group.kind().text()),
                    Block.Cell.of(Integer.toString(group.count())),
                    Block.Cell.of(bind),
                    Block.Cell.of(over),
                    Block.Cell.of(stitched ? "–" : Integer.toString(group.turns(by))),
                    Block.Cell.of(spoken(group.thread(by) / 10)),
                    Block.Cell.of(spoken(group.minutes(by)))));
        }
        rows.add(List.of(
                Block.Cell.of(""),
                Block.Cell.of(MESSAGES.text("sum")),
                Block.Cell.of(Integer.toString(points.size())),
                Block.Cell.of(""),
                Block.Cell.of(""),
                Block.Cell.of(""),
                Block.Cell.of(MESSAGES.text("sum.thread", Math.rint(thread / 100) / 10)),
                Block.Cell.of(MESSAGES.text("sum.hours", Math.rint(minutes / 6) / 10))));
        List<Text> head = new ArrayList<>();
        for (String key : List.of("key", "kind", "count", "where", "over", "turns", "thread", "minutes")) {
            head.add(MESSAGES.text("head." + key));
        }
        return new Block.Table(List.of(1.6, 2.0, 1.35, 2.15, 1.75, 1.3, 1.45, 1.65), head, rows, Block.LEAST);
    }

    private static Text spoken(double value) {
        double rounded = Math.rint(value * 10) / 10;
        return new Text(Decimals.spoken(rounded, 1, Language.ID), Decimals.spoken(rounded, 1, Language.EN));
    }

    private static Scene key(TieKind kind) {
        return new Scene(8, 8, kind.text(), Text.EMPTY, List.of(new Layer("key", kind.text(), TieSymbols.key(kind))));
    }

    /** Stitches first while the cloth is flat, then small ties before large ones, row by row from the top. */
    static Block order(TieStep step) {
        List<Text> order = new ArrayList<>();
        order.add(MESSAGES.text("order.mark"));
        for (TieKind kind : List.of(TieKind.STITCHED, TieKind.OBJECT, TieKind.FREE, TieKind.CAPPED)) {
            long count =
                    step.points().stream().filter(point -> point.kind() == kind).count();
            if (count > 0) {
                order.add(MESSAGES.text("order." + kind.id(), Long.toString(count)));
            }
        }
        order.add(MESSAGES.text("order.check", Integer.toString(step.points().size())));
        if (!step.baths().isEmpty()) {
            Text baths = Text.joined(step.baths(), ", ");
            order.add(
                    step.opened().isEmpty()
                            ? MESSAGES.text("order.stays", baths)
                            : MESSAGES.text("order.baths", baths, step.opened()));
        }
        return new Block.Items(order, true, Block.LEAST);
    }

    /** How many lie in each row. */
    static Text counts(List<TiePoint> points) {
        Map<Integer, Integer> rows = new TreeMap<>();
        points.forEach(point -> rows.merge(point.row(), 1, Integer::sum));
        StringBuilder out = new StringBuilder();
        rows.forEach((row, count) -> {
            out.append(out.length() == 0 ? "" : "  ");
            out.append(TiePoint.letters(row)).append('\u00a0').append(count).append(';');
        });
        return Text.same(out.substring(0, out.length() - 1));
    }
}
