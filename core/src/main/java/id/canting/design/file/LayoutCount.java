package id.canting.design.file;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.geometry.Box;
import id.canting.layout.Counted;
import id.canting.layout.Layout;
import id.canting.layout.RepeatTile;
import id.canting.parameter.Unit;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.List;

/**
 * The {@code count:} of a layout: repeats across and down the zone.
 *
 * @param across how many side by side
 * @param down how many one below another
 * @param node where it is written
 */
record LayoutCount(int across, int down, Node node) {
    /** The cell until the zone is known. */
    static final LayoutReader.Cell NOMINAL = new LayoutReader.Cell(Counted.NOMINAL, Counted.NOMINAL);

    private static final double SAME = 1e-6;
    private static final Messages MESSAGES = Messages.beside(LayoutReader.class, "messages");

    /**
     * Reads it.
     *
     * @param own whether a motif brings its own cell
     */
    static LayoutCount read(Fields fields, boolean own) {
        Node node = fields.get("count");
        for (String other : List.of("cell", "repeat")) {
            if (fields.has(other)) {
                throw new UserError(MESSAGES.text("count.beside", other), node.place());
            }
        }
        if (own) {
            throw new UserError(MESSAGES.text("count.own"), node.place());
        }
        List<Node> pair = Fields.pair(node, MESSAGES.text("count.pair"));
        return new LayoutCount(whole(pair.get(0)), whole(pair.get(1)), node);
    }

    private static int whole(Node node) {
        double number = Fields.number("count", node, Unit.COUNT);
        if (number != Math.rint(number) || number < 1 || number > Counted.MOST) {
            throw new UserError(MESSAGES.text("count.range", Fields.word(node), Counted.MOST), node.place());
        }
        return (int) number;
    }

    /** The layout so often; one whose height follows from its width cannot be counted in both directions. */
    Layout of(Layout layout) {
        if (layout.singleRow() && down != 1) {
            throw new UserError(MESSAGES.text("count.row", Integer.toString(across)), node.place());
        }
        if (!layout.singleRow() && !free(layout)) {
            throw new UserError(MESSAGES.text("count.rigid"), node.place());
        }
        return new Counted(layout, across, down);
    }

    /** Whether the height of its repeats can be chosen apart from their width. */
    static boolean free(Layout layout) {
        RepeatTile tile = layout.tile();
        Box wider = new Box(0, 0, 2 * tile.width(), tile.height());
        RepeatTile stretched = new Counted(layout, 1, 1).in(wider).tile();
        return Math.abs(stretched.height() - tile.height()) < SAME;
    }
}
