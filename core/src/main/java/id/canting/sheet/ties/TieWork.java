package id.canting.sheet.ties;

import id.canting.estimate.BindingNeeds;
import id.canting.estimate.Needs;
import id.canting.estimate.NumberText;
import id.canting.estimate.TieKind;
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

    /**
     * The table: symbol, kind, count, where to bind, over what, turns, thread and minutes of one, and the totals, which are
     * those of the estimate.
     */
    static Block table(TieStep step, BindingNeeds needs) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (TieGroup group : TieGroup.of(step.points(), needs)) {
            boolean stitched = group.kind() == TieKind.STITCHED;
            Text bind =
                    stitched ? MESSAGES.text("stitch", group.from()) : MESSAGES.text("bind", group.from(), group.to());
            rows.add(List.of(
                    new Block.Cell.Drawn(key(group.kind()), 8),
                    Block.Cell.of(group.kind().text()),
                    Block.Cell.of(Integer.toString(group.count())),
                    Block.Cell.of(bind),
                    Block.Cell.of(group.over()),
                    Block.Cell.of(stitched ? "–" : Integer.toString(group.turns())),
                    Block.Cell.of(spoken(group.thread() / 10)),
                    Block.Cell.of(spoken(group.minutes()))));
        }
        Needs all = needs.tying(step.marks());
        rows.add(List.of(
                Block.Cell.of(""),
                Block.Cell.of(MESSAGES.text("sum")),
                Block.Cell.of(Integer.toString(step.points().size())),
                Block.Cell.of(""),
                Block.Cell.of(""),
                Block.Cell.of(""),
                Block.Cell.of(NumberText.with(all.thread() / 1000, "m")),
                Block.Cell.of(MESSAGES.text("sum.hours", NumberText.number(all.allHours(), 1)))));
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
