package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.palembang.Palembang;
import id.canting.text.Text;

/**
 * Biji timun: cucumber seeds strewn over a field, tabur or tawur (sources P01, S03, S08): slender drops with a point at
 * one end. How they lean and the dots between them are our drawing.
 *
 * <p>One repeat joins itself without a seam with the layout tubrukan and a cell of spacing x columns by spacing x rows.
 */
@AutoService(Motif.class)
public final class BijiTimun implements SeedField {
    private static final double SLENDER = 0.36;

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-biji-timun", new Text("biji timun", "cucumber seeds"))
                .note(
                        "Biji timun bertaburan. Satu raport menyambung tanpa celah dengan lampah tubrukan dan sel"
                                + " jarak × kolom kali jarak × baris.",
                        "Cucumber seeds strewn over a field. One repeat joins without a seam in tubrukan with a cell of"
                                + " spacing × columns by spacing × rows.")
                .described("P01", "S03", "S08")
                .parameters(Seeds.parameters());
    }

    @Override
    public double lean() {
        return 35;
    }

    @Override
    public Drawing seed(double length, double pen, Hand hand) {
        double half = length * SLENDER / 2;
        Path spine = Path.line(new Point(0, -length / 2), new Point(0, length / 2));
        return Seeds.seed(Blade.around(spine, half, 1.2, 0.72).outline(13), length, 2 * half, pen);
    }
}
