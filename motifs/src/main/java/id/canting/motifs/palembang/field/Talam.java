package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Bubur talam, also belah ketupat: a net of lozenges (sources J12, S04). The doubled net, the dots along it and the
 * flower in each lozenge are our drawing.
 *
 * <p>One repeat: columns and rows of one lozenge with quarters of its four neighbours. It joins itself without a seam
 * with the layout tubrukan and a cell of width x columns by height x rows.
 */
@AutoService(Motif.class)
public final class Talam implements PatchField {
    private static final Parameter.Quantity WIDTH = Sizes.lozengeWidth(40, 20, 90);
    private static final Parameter.Quantity HEIGHT = Sizes.lozengeHeight(40, 20, 90);
    private static final Parameter.Quantity COLUMNS = FieldPatch.columns(2, 5);
    private static final Parameter.Quantity ROWS = FieldPatch.rows(2, 5);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-talam", new Text("bubur talam (belah ketupat)", "bubur talam (lozenge net)"))
                .note(
                        "Jaring belah ketupat bertepi ganda dengan bunga di tengahnya. Satu raport menyambung tanpa"
                                + " celah dengan lampah tubrukan dan sel lebar × kolom kali tinggi × baris.",
                        "A net of lozenges with doubled edges, a flower in each. One repeat joins without a seam in"
                                + " tubrukan with a cell of width × columns by height × rows.")
                .described("J12", "S04")
                .parameters(WIDTH, HEIGHT, COLUMNS, ROWS);
    }

    @Override
    public FieldPatch patch(Values values) {
        return new FieldPatch(values.count(COLUMNS), values.count(ROWS), values.number(WIDTH), values.number(HEIGHT));
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        FieldPatch patch = patch(values);
        Net net = new Net(patch.cellWidth(), patch.cellHeight());
        Drawing flower = flower(net, hand);
        Drawing star = star(net, hand);
        Drawing cell = Drawing.builder()
                .place(flower, Transform.shift(net.width() / 2, net.height() / 2))
                .place(star, Transform.IDENTITY)
                .build();
        return patch.filled(cell);
    }

    private static Drawing flower(Net net, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        net.frame(out, hand);
        double room = net.room(0.72);
        out.place(Blooms.small(8, room, hand), Transform.IDENTITY);
        return MinimumWidth.held(out);
    }

    private static Drawing star(Net net, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        net.frame(out, hand);
        double room = net.room(0.62);
        double pen = Blooms.pen(room, hand);
        Path lozenge = net.lozenge(net.inset(0.62));
        SongketShapes.lay(out, "heart", lozenge, pen * 0.9, "");
        out.klowong("heart", net.lozenge(net.inset(0.77)), pen * 0.7, Taper.NONE);
        out.dot("heart", Point.ZERO, Math.min(hand.isen() * 1.6, room * 0.3));
        for (int i = 0; i < 4; i++) {
            Point tip = i % 2 == 0 ? new Point((1 - i) * net.width() / 2, 0) : new Point(0, (2 - i) * net.height() / 2);
            out.dot("heart", tip.times(0.56), Math.min(hand.isen() * 1.3, room * 0.14));
        }
        return MinimumWidth.held(out);
    }
}
