package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Sisik iwak: fish scales over a field (sources P01, P05 give the name). Each scale is a half circle that hangs between
 * two of the row above, doubled by a row of dots, with a small fan in its middle; these are our drawing.
 *
 * <p>One repeat: columns and rows of pairs of scales. It joins itself without a seam with the layout tubrukan and a cell
 * of 2 x radius x columns by 2 x radius x rows.
 */
@AutoService(Motif.class)
public final class SisikIwak implements PatchField {
    private static final Parameter.Quantity RADIUS =
            Parameter.length("radius", "jari-jari sisik", "radius of a scale", 8, 4, 16);
    private static final Parameter.Quantity COLUMNS = FieldPatch.columns(4, 10);
    private static final Parameter.Quantity ROWS = FieldPatch.rows(3, 10);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-sisik-iwak", new Text("sisik iwak", "fish scales"))
                .note(
                        "Sisik ikan bersusun dengan deretan titik dan kipas kecil. Satu raport menyambung tanpa celah"
                                + " dengan lampah tubrukan dan sel 2 × jari-jari × kolom kali 2 × jari-jari × baris.",
                        "Fish scales in rows with dots and a small fan. One repeat joins without a seam in tubrukan"
                                + " with a cell of 2 × radius × columns by 2 × radius × rows.")
                .interpreted("P01", "P05")
                .parameters(RADIUS, COLUMNS, ROWS);
    }

    @Override
    public FieldPatch patch(Values values) {
        double side = 2 * values.number(RADIUS);
        return new FieldPatch(values.count(COLUMNS), values.count(ROWS), side, side);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double radius = values.number(RADIUS);
        Drawing scale = scale(radius, hand);
        Drawing pair = Drawing.builder()
                .place(scale, Transform.shift(radius, radius / 2))
                .place(scale, Transform.shift(0, radius * 1.5))
                .build();
        return patch(values).filled(pair);
    }

    /** A scale hanging from the origin, the middle of its half circle. */
    private static Drawing scale(double radius, Hand hand) {
        double pen = Math.min(hand.klowong() * 0.7, radius * 0.13);
        Drawing.Builder out = Drawing.builder();
        out.klowong("scale", Curves.arc(Point.ZERO, radius, 0, Math.PI), pen, Taper.NONE);
        out.area("scale", shape(radius), "");
        double row = radius - pen / 2 - Math.max(1.1, radius * 0.16);
        double dot = Math.min(hand.isen(), radius * 0.1);
        double from = Math.toRadians(14);
        Path beads = Curves.arc(Point.ZERO, row, from, Math.PI - from);
        SongketShapes.beads(out, "scale", beads, Math.max(dot * 2, radius * 0.28), dot);
        double fan = row - dot - 0.7;
        for (int i = -1; i <= 1; i++) {
            double half = Math.min(fan * 0.16, 2);
            Ribbon leaf = SongketShapes.ray(
                    new Point(0, -radius * 0.45),
                    Math.PI / 2 + i * 0.52,
                    radius * 0.3,
                    radius * 0.45 + fan * (i == 0 ? 0.92 : 0.72),
                    half,
                    1.3,
                    0.9);
            double fine = Math.min(hand.isen() * 0.75, half * 0.7);
            if (half > fine + 0.35) {
                SongketShapes.lay(out, "fan", leaf, fine, "");
            } else {
                out.isen("fan", leaf.along(0, 0.1, 1, 4), fine, Taper.BOTH);
            }
        }
        return MinimumWidth.held(out);
    }

    /** What shows of a scale: its half circle below, two of its neighbours' above. */
    private static Path shape(double radius) {
        Path lower = Curves.arc(Point.ZERO, radius, 0, Math.PI);
        Path left = Curves.arc(new Point(-radius, -radius), radius, Math.PI / 2, 0);
        Path right = Curves.arc(new Point(radius, -radius), radius, Math.PI, Math.PI / 2);
        return lower.join(left).join(right).close();
    }
}
