package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.palembang.Bintang;
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;

/**
 * Tabur, also tawur: small motifs strewn over a field in diagonal order, as stars with jasmine in source S08 (also S01); its meaning
 * is from source S03.
 * The lozenges of dots between are our drawing. To strew any other motif, use the layout tabur.
 *
 * <p>One repeat joins itself without a seam with the layout tubrukan and a cell of spacing x columns by spacing x rows.
 */
@AutoService(Motif.class)
public final class Tabur implements PatchField {
    private static final Parameter.Quantity SPACING =
            Parameter.length("spacing", "jarak tabur", "spacing of the lattice", 35, 20, 80);
    private static final Parameter.Quantity SIZE =
            Parameter.ratio("size", "ukuran bunga", "flower size", 0.46, 0.25, 0.6);
    private static final Parameter.Quantity COLUMNS = FieldPatch.columns(3, 6);
    private static final Parameter.Quantity ROWS = FieldPatch.rows(3, 6);

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-tabur", new Text("tabur (tawur)", "tabur (scatter)"))
                .note(
                        "Bintang dan kembang melati kecil bertaburan menyerong. Satu raport menyambung tanpa celah"
                                + " dengan lampah tubrukan dan sel jarak × kolom kali jarak × baris.",
                        "Small stars and jasmine strewn in diagonal order. One repeat joins without a seam in tubrukan"
                                + " with a cell of spacing × columns by spacing × rows.")
                .meaning("siapa menabur kebaikan akan menuai kebaikan", "who sows good reaps good", "S03")
                .described("S01", "S08")
                .parameters(SPACING, SIZE, COLUMNS, ROWS);
    }

    @Override
    public FieldPatch patch(Values values) {
        double side = values.number(SPACING);
        return new FieldPatch(values.count(COLUMNS), values.count(ROWS), side, side);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double spacing = values.number(SPACING);
        double radius = spacing * values.number(SIZE) / 2;
        Drawing scatter = scatter(radius * 0.42, hand);
        Drawing cell = Drawing.builder()
                .place(Bintang.star(radius, hand), Transform.shift(spacing / 2, spacing / 2))
                .place(Blooms.small(5, radius * 0.9, hand), Transform.IDENTITY)
                .place(scatter, Transform.shift(spacing / 2, 0))
                .place(scatter, Transform.shift(0, spacing / 2))
                .build();
        return patch(values).filled(cell);
    }

    /** A lozenge of dots. */
    private static Drawing scatter(double reach, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        double dot = Math.min(hand.isen() * 1.2, reach * 0.32);
        out.dot("scatter", Point.ZERO, dot * 1.1);
        Path row = SongketShapes.lozenge(Point.ZERO, reach, reach);
        SongketShapes.beads(out, "scatter", row, reach * 1.4142135623730951 / (reach > 3.4 ? 2 : 1), dot * 0.8);
        return MinimumWidth.held(out);
    }
}
