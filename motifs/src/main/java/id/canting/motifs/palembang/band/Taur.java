package id.canting.motifs.palembang.band;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.motifs.palembang.Palembang;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Taur or tawur as a band: seeds of cucumber scattered in diagonal order (sources S03, S08), as it lies between the
 * rows of pucuk rebung at the end of a kain (S07). Size and slant of the seeds are our drawing.
 */
@AutoService(Motif.class)
public final class Taur implements Band {
    private static final Parameter.Quantity SPACING = Sizes.spacing(16, 9, 60);
    private static final Parameter.Quantity HEIGHT = Sizes.height(20, 12, 120);
    private static final Parameter.Quantity SEED = Parameter.length("seed", "panjang biji", "seed length", 6, 4, 14);

    @Override
    public Declaration declaration() {
        return Palembang.band("plb-taur", new Text("taur (tawur)", "taur (scatter band)"))
                .note(
                        "Biji timun yang bertabur menyerong di antara dua deretan.",
                        "Cucumber seeds scattered in diagonal order between two rows.")
                .described("S03", "S07", "S08")
                .parameters(SPACING, HEIGHT, SEED);
    }

    @Override
    public Parameter.Quantity pitch() {
        return SPACING;
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double spacing = values.number(SPACING);
        double height = values.number(HEIGHT);
        int rows = (int) Math.max(2, Math.round(height / (spacing * 0.62)));
        double length = Math.min(values.number(SEED), Math.min(spacing * 0.6, height / rows * 0.85));
        Drawing seed = seed(length, hand);
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < rows; row++) {
            double y = (row + 0.5) * height / rows;
            boolean odd = row % 2 == 1;
            double lean = Math.toRadians(odd ? -38 : 38);
            out.place(seed, Transform.turn(lean).then(Transform.shift(spacing * (odd ? 0.75 : 0.25), y)));
            out.dot("seed", new Point(spacing * (odd ? 0.25 : 0.75), y), hand.isen() * 1.1);
        }
        return out.build();
    }

    /** A seed around the origin, its point upward. */
    private static Drawing seed(double length, Hand hand) {
        double half = length * 0.21;
        Path right = Path.smooth(List.of(
                new Point(0, -length / 2),
                new Point(half * 0.8, -length * 0.12),
                new Point(half, length * 0.2),
                new Point(0, length / 2)));
        Path outline =
                right.join(right.transformed(Transform.scale(-1, 1)).reversed()).close();
        double pen = Math.min(hand.klowong() * 0.55, length * 0.12);
        return Drawing.builder().outlined("seed", outline, pen, "").build();
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double height = values.number(HEIGHT);
        double length = Math.min(values.number(SEED), height * 0.32);
        Drawing seed = seed(length, hand);
        Drawing.Builder out = Drawing.builder();
        Point middle = new Point(height / 2, height / 2);
        out.dot("seed", middle, hand.isen() * 1.1);
        for (int i = 0; i < 4; i++) {
            Transform outward = Transform.shift(0, -length * 0.75).then(Transform.turn(Math.PI / 4 + i * Math.PI / 2));
            out.place(seed, outward.then(Transform.to(middle)));
        }
        return out.build();
    }
}
