package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Ikatan garis: accordion folds along a ruled line, bound across (sources K01, K02). Each binding opens to a row
 * of white patches with the period of two folds; dye comes between them where folds lay outside.
 */
@AutoService(Motif.class)
public final class Garis implements TiedBand {
    private static final Parameter.Quantity FOLD = Parameter.length("fold", "lebar lipatan", "fold", 9, 4, 30);
    private static final Parameter.Quantity ROWS = Parameter.count("rows", "jumlah ikatan", "bindings", 3, 1, 6);
    private static final Parameter.Quantity WHITE = Sizes.white(8, 2, 14);
    private static final Parameter.Quantity SPACING = Parameter.length("spacing", "jarak ikatan", "spacing", 16, 6, 40);
    private static final int PATCHES = 4;

    @Override
    public Declaration declaration() {
        return Ties.technique("jmp-garis", new Text("ikatan garis", "line tie"))
                .note(
                        "Kain dilipat akordion sepanjang garis lalu diikat melintang: baris-baris putih"
                                + " yang putus di setiap lipatan luar.",
                        "Cloth folded like an accordion along a ruled line and bound across: rows of "
                                + "white, broken at every outer fold.")
                .described("K01", "K02")
                .parameters(FOLD, ROWS, WHITE, SPACING);
    }

    @Override
    public Parameter.Quantity pitch() {
        return FOLD;
    }

    @Override
    public double pitches(Values values) {
        return PATCHES * 2;
    }

    @Override
    public double height(Values values) {
        return values.number(WHITE) + (values.count(ROWS) - 1) * spacing(values) + 8;
    }

    private static double spacing(Values values) {
        return Math.max(values.number(SPACING), values.number(WHITE) + 4);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double fold = values.number(FOLD);
        double white = values.number(WHITE);
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < values.count(ROWS); row++) {
            RandomSource random = hand.random().stream("row/" + row);
            for (int i = 0; i < PATCHES; i++) {
                Point middle = new Point((2 * i + 1) * fold, 4 + white / 2 + row * spacing(values));
                Region patch = Region.of(patch(fold, white, random), 0.05).transformed(Transform.to(middle));
                out.tie("line", new Mark.Pressed(patch, 1, 0, Math.min(1.4, white * 0.22)));
            }
        }
        return out.build();
    }

    /** White between two outer folds, farthest across where the inner fold lay deepest under the thread. */
    private static Path patch(double fold, double white, RandomSource random) {
        List<Point> points = new ArrayList<>();
        double end = fold * 0.84;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = -2; i <= 2; i++) {
                double swell = Math.abs(i) == 2 ? 0.1 : Math.abs(i) == 1 ? 0.42 : 0.78;
                double x = side * -i * end / 2;
                points.add(new Point(x, side * white * swell * random.between(0.92, 1.08)));
            }
        }
        return Path.loop(points);
    }
}
