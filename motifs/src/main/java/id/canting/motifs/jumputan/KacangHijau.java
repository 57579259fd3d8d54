package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.resist.SingleTie;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Kacang hijau: mung beans tied in for round dots (sources J03, J11), in a diagonal grid as dots are bound
 * elsewhere (source K14). The bean's size is ours to assume.
 */
@AutoService(Motif.class)
public final class KacangHijau implements Motif {
    private static final Parameter.Quantity BEAN =
            Parameter.length("bean", "garis tengah kacang", "bean diameter", 4.5, 3.5, 6);
    private static final Parameter.Quantity SPACING = Sizes.dotSpacing(20, 16, 35);
    private static final Parameter.Quantity WHITE = Sizes.white(2.4, 1, 4);
    private static final Parameter.Quantity ROWS = Sizes.rows(4, 1, 9);
    private static final Parameter.Quantity COLUMNS = Sizes.columns(4, 1, 9);
    private static final int VARIANTS = 4;

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-kacang-hijau", new Text("kacang hijau", "mung-bean dots"))
                .note(
                        "Titik bulat kecil dari kacang hijau yang diikat di dalam kain, berbaris serong.",
                        "Small round dots from mung beans tied into the cloth, in rows on the bias.")
                .described("J03", "J11")
                .parameters(BEAN, SPACING, WHITE, ROWS, COLUMNS);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double spacing = values.number(SPACING);
        RandomSource random = hand.random();
        List<Drawing> dots = new ArrayList<>();
        for (int i = 0; i < VARIANTS; i++) {
            SingleTie tie = Benda.over(values.number(BEAN), Ties.CLOTH, 3, values.number(WHITE) / 3);
            dots.add(Drawing.builder()
                    .tie("dot", tie.mark(Point.ZERO, random.stream("bean/" + i)))
                    .build());
        }
        int rows = values.count(ROWS);
        int columns = values.count(COLUMNS);
        RandomSource picks = random.stream("picks");
        Drawing.Builder out = Drawing.builder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = (column - (columns - 1) / 2.0 + (row % 2 == 0 ? -0.25 : 0.25)) * spacing * Math.sqrt(2);
                double y = (row - (rows - 1) / 2.0) * spacing / Math.sqrt(2);
                Transform place = Transform.quarters(picks.below(4)).then(Transform.shift(x, y));
                out.place(dots.get(picks.below(VARIANTS)), place);
            }
        }
        return out.build();
    }
}
