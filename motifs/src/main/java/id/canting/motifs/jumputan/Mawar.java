package id.canting.motifs.jumputan;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.resist.Binding;
import id.canting.resist.RepeatedTie;
import id.canting.text.Text;

/**
 * Mawar ganda, the double rose: the name is from source J04, and that cloth is bound again and again along its length
 * from source K03. No source shows the two together, so that the shape, serrated bands within one another, is ours.
 */
@AutoService(Motif.class)
public final class Mawar implements Motif {
    private static final Parameter.Quantity BANDS = Parameter.count("bands", "jumlah gelang", "bands", 3, 2, 3);
    private static final Parameter.Quantity RADIUS =
            Parameter.length("radius", "jari-jari luar", "outer radius", 38, 20, 70);
    private static final Parameter.Quantity TEETH =
            Parameter.ratio("teeth", "kedalaman gerigi", "tooth depth", 0.1, 0.03, 0.15);
    private static final Parameter.Quantity ROUND = Parameter.ratio("round", "kebulatan", "roundness", 1.75, 1.2, 2);
    private static final double[][] BOUND = {{0.21, 0.32}, {0.47, 0.63}, {0.84, 1}};

    @Override
    public Declaration declaration() {
        return Ties.jumputan("jmp-mawar", new Text("mawar ganda", "double rose"))
                .note(
                        "Sejumput kain yang diikat di dua atau tiga tempat: gelang-gelang putih "
                                + "bergerigi seperti kelopak mawar. Bentuknya tafsiran kami.",
                        "A pinch of cloth bound in two or three places: white serrated bands like the "
                                + "petals of a rose. The shape is our interpretation.")
                .interpreted("J04", "K03")
                .parameters(BANDS, RADIUS, TEETH, ROUND);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double radius = values.number(RADIUS);
        int bands = values.count(BANDS);
        RepeatedTie tie = new RepeatedTie(Ties.CLOTH, values.number(ROUND), values.number(TEETH));
        double widest = radius / BOUND[bands - 1][1];
        Drawing.Builder out = Drawing.builder();
        for (int i = bands - 1; i >= 0; i--) {
            double from = widest * BOUND[i][0];
            Binding binding = new Binding(from, 4, (widest * BOUND[i][1] - from) / 4);
            double creep = Math.min(1.8, widest * 0.04);
            out.tie("band", tie.mark(binding, creep, hand.random().stream("band/" + i)));
        }
        out.area("window", Curves.superellipse(Point.ZERO, radius + 5, radius + 5, values.number(ROUND), 16), "");
        return out.build();
    }
}
