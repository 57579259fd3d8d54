package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.Bintang;
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Nampan perak, the silver tray: a net of lozenges with a flower, a star and a kapal sanggat flower in turn (sources
 * S09, S11). No source shows the kapal sanggat flower; ours has four petals curved like hulls.
 *
 * <p>One repeat: columns of three lozenges, a flower, a star and a kapal sanggat, and rows of two. It joins itself
 * without a seam with the layout tubrukan and a cell of 3 x width x columns by height x rows.
 */
@AutoService(Motif.class)
public final class NampanPerak implements PatchField {
    private static final Parameter.Quantity WIDTH = Sizes.lozengeWidth(36, 22, 80);
    private static final Parameter.Quantity HEIGHT = Sizes.lozengeHeight(48, 22, 100);
    private static final Parameter.Quantity COLUMNS = FieldPatch.columns(1, 3);
    private static final Parameter.Quantity ROWS = FieldPatch.rows(2, 4);
    private static final int KINDS = 3;

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-nampan-perak", new Text("nampan perak", "silver tray"))
                .note(
                        "Jaring wajik berisi bunga, bintang, dan kembang kapal sanggat berselang-seling; pada songket"
                                + " lepus merah dan emas. Satu raport menyambung tanpa celah dengan lampah tubrukan dan sel"
                                + " 3 × lebar × kolom kali tinggi × baris.",
                        "A net of lozenges with a flower, a star and a kapal sanggat flower in turn; red and gold on"
                                + " songket lepus. One repeat joins without a seam in tubrukan with a cell of 3 × width ×"
                                + " columns by height × rows.")
                .meaning("keagungan dan kesetiaan", "glory and loyalty", "S09 S11")
                .restricted(
                        "Adat: dikenakan kaum bangsawan (S09, S11). Jangan dipakai sembarangan; tanyakan dahulu"
                                + " kepada pemangku adat.",
                        "Ceremonial: worn by nobles (S09, S11). Not for casual use; ask those who keep the custom"
                                + " first.")
                .described("S09", "S11")
                .parameters(WIDTH, HEIGHT, COLUMNS, ROWS);
    }

    @Override
    public FieldPatch patch(Values values) {
        return new FieldPatch(
                values.count(COLUMNS), values.count(ROWS), KINDS * values.number(WIDTH), values.number(HEIGHT));
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double width = values.number(WIDTH);
        double height = values.number(HEIGHT);
        Net net = new Net(width, height);
        double room = net.room(0.7);
        List<Drawing> kinds = List.of(
                framed(net, Blooms.small(8, room, hand), hand),
                framed(net, Bintang.star(room * 1.08, hand), hand),
                framed(net, kapalSanggat(room * 1.06, hand), hand));
        Drawing.Builder cell = Drawing.builder();
        for (int i = 0; i < 2 * KINDS; i++) {
            double x = (i + 0.5) * width / 2;
            double y = i % 2 == 0 ? height / 2 : 0;
            cell.place(kinds.get(i % KINDS), Transform.shift(x, y));
        }
        Drawing three = cell.build();
        return patch(values).filled(three);
    }

    private static Drawing framed(Net net, Drawing inside, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        net.frame(out, hand);
        out.place(inside, Transform.IDENTITY);
        double dot = Math.min(hand.isen() * 1.2, net.depth() * 0.06);
        for (int side = -1; side <= 1; side += 2) {
            double free = net.height() / 2 - net.depth() * 0.95;
            if (free > net.depth() * 0.35) {
                out.dot("cell", new Point(0, side * (net.depth() * 0.78 + dot)), dot);
                out.dot("cell", new Point(0, side * (net.depth() * 0.78 + dot * 3.2)), dot * 0.8);
            }
        }
        return MinimumWidth.held(out);
    }

    /** Four hulls around a heart, a bar for a mast in each. */
    private static Drawing kapalSanggat(double radius, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        double pen = Blooms.pen(radius, hand);
        for (int quarter = 0; quarter < 4; quarter++) {
            Transform turn = Transform.quarters(quarter);
            Path keel = Path.smooth(List.of(
                    new Point(-radius * 0.5, -radius * 0.82),
                    new Point(-radius * 0.3, -radius * 0.62),
                    new Point(0, -radius * 0.54),
                    new Point(radius * 0.3, -radius * 0.62),
                    new Point(radius * 0.5, -radius * 0.82)));
            Ribbon hull = Blade.around(keel.transformed(turn), radius * 0.15, 1, 0.8);
            SongketShapes.lay(out, "hull", hull, pen, "");
            Path mast = Path.line(new Point(0, -radius * 0.76), new Point(0, -radius))
                    .transformed(turn);
            out.isen("mast", mast, Math.min(hand.isen(), pen), Taper.TAIL);
            out.dot("mast", turn.apply(new Point(-radius * 0.17, -radius * 0.86)), pen * 0.8);
            out.dot("mast", turn.apply(new Point(radius * 0.17, -radius * 0.86)), pen * 0.8);
            if (radius < 9) {
                continue;
            }
            Ribbon inner = SongketShapes.ray(
                    Point.ZERO, (quarter + 0.5) * Math.PI / 2, radius * 0.26, radius * 0.62, radius * 0.1, 1.2, 0.8);
            SongketShapes.lay(out, "petal", inner, pen * 0.8, "");
        }
        Blooms.heart(out, Point.ZERO, radius * 0.19, pen * 0.8, hand);
        return MinimumWidth.held(out);
    }
}
