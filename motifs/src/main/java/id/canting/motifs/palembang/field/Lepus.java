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
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Lepus: a field that figures cover nearly whole, as gold does on songket lepus (sources S01, S06). Stars of eight
 * points and pointed crosses lie edge to edge, so that they cover at least 80 % of the cloth; these figures are our
 * choice.
 *
 * <p>One repeat joins itself without a seam with the layout tubrukan and a cell of size x columns by size x rows.
 */
@AutoService(Motif.class)
public final class Lepus implements PatchField {
    private static final Parameter.Quantity SIZE = Parameter.length("size", "ukuran bintang", "star size", 30, 18, 80);
    private static final Parameter.Quantity COLUMNS = FieldPatch.columns(3, 6);
    private static final Parameter.Quantity ROWS = FieldPatch.rows(3, 6);
    /** The notches of two squares laid over one another, as a share of their tips: 1 / (sqrt(2) cos 22.5 degrees). */
    private static final double NOTCH = 1 / (Math.sqrt(2) * StrictMath.cos(Math.PI / 8));

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-lepus", new Text("lepus", "lepus (full cover)"))
                .note(
                        "Bintang dan palang runcing rapat menutup hampir seluruh kain. Satu raport menyambung tanpa"
                                + " celah dengan lampah tubrukan dan sel ukuran × kolom kali ukuran × baris.",
                        "Stars and pointed crosses, edge to edge, cover nearly all the cloth. One repeat joins without"
                                + " a seam in tubrukan with a cell of size × columns by size × rows.")
                .described("S01", "S06")
                .parameters(SIZE, COLUMNS, ROWS);
    }

    @Override
    public FieldPatch patch(Values values) {
        double side = values.number(SIZE);
        return new FieldPatch(values.count(COLUMNS), values.count(ROWS), side, side);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double size = values.number(SIZE);
        Drawing cell = Drawing.builder()
                .place(star(size / 2, hand), Transform.shift(size / 2, size / 2))
                .place(cross(size / 2, hand), Transform.IDENTITY)
                .build();
        return patch(values).filled(cell);
    }

    private static double pen(double reach, Hand hand) {
        return Math.min(hand.klowong() * 0.7, reach * 0.075);
    }

    /** Half the clear cloth between two outlines and half the pen, mm. */
    private static double inset(double reach, Hand hand) {
        return pen(reach, hand) / 2 + Math.min(0.5, reach * 0.03);
    }

    /** Two squares over one another; tips reach the sides of the cell. */
    private static Drawing star(double reach, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        double pen = pen(reach, hand);
        double outer = reach - inset(reach, hand) * Math.sqrt(2);
        SongketShapes.lay(out, "star", SongketShapes.star(Point.ZERO, 8, outer, outer * NOTCH, 0), pen, "");
        double room = outer * NOTCH - pen - 0.7;
        out.place(Blooms.small(8, room, hand), Transform.turn(Math.PI / 8));
        double dot = Math.min(hand.isen() * 1.1, reach * 0.07);
        for (int i = 0; i < 8; i++) {
            out.dot("star", Point.polar(outer - dot - pen * 1.1, i * Math.PI / 4), dot);
        }
        return MinimumWidth.held(out);
    }

    /** What four stars leave between them: arms as wide as the stars' notches are apart, with square points. */
    private static Drawing cross(double reach, Hand hand) {
        double pen = pen(reach, hand);
        double in = inset(reach, hand);
        double half = reach * (1 - Math.sqrt(0.5)) - in;
        double tip = reach - in * Math.sqrt(2);
        List<Point> points = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            Transform turn = Transform.quarters(quarter);
            points.add(turn.apply(new Point(tip - half, -half)));
            points.add(turn.apply(new Point(tip, 0)));
            points.add(turn.apply(new Point(tip - half, half)));
            points.add(turn.apply(new Point(half, half)));
        }
        Drawing.Builder out = Drawing.builder();
        SongketShapes.lay(out, "cross", Path.polygon(points.toArray(new Point[0])), pen, "");
        double heart = half * 0.36;
        for (int quarter = 0; quarter < 4; quarter++) {
            double angle = quarter * Math.PI / 2;
            double wide = Math.min(half - pen - 0.5, half * 0.5);
            Ribbon leaf = SongketShapes.ray(Point.ZERO, angle, heart + pen, tip - pen * 1.7 - 0.6, wide, 1.1, 0.85);
            SongketShapes.lay(out, "leaf", leaf, pen * 0.75, "");
            out.isen("leaf", leaf.along(0, 0.2, 0.72, 4), Math.min(hand.isen() * 0.8, wide * 0.35), Taper.TAIL);
        }
        out.dot("cross", Point.ZERO, heart * 1.2);
        return MinimumWidth.held(out);
    }
}
