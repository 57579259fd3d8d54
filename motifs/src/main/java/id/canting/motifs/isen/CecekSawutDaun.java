package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.motif.fill.Fills;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Cecek sawut daun: cecek sawut laid in a leaf (source I05). In an area with a midrib the lines fan from it; elsewhere
 * small leaves of midrib, lines and dots are strewn.
 */
@AutoService(Isen.class)
public final class CecekSawutDaun implements Isen {
    private static final Parameter.Quantity APART = Sizes.spacing(2.2, 1.4, 10);
    private static final Parameter.Quantity ANGLE =
            Parameter.angle("angle", "sudut sawut", "angle of the lines", 42, 30, 60);
    private static final Parameter.Quantity DOT = Sizes.dot(0.9, 0.5, 3);
    private static final Parameter.Quantity LEAF = Parameter.length("leaf", "panjang daun", "leaf length", 11, 7, 40);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-cecek-sawut-daun", Text.same("cecek sawut daun"))
                .note(
                        "Cecek sawut yang tersusun seperti daun: garis-garis dari tulang daun dengan titik di ujungnya.",
                        "Lines and dots laid like a leaf: lines from a midrib with a dot past the tip of each.")
                .interpreted("I05")
                .parameters(APART, ANGLE, DOT, LEAF);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = hand.isen() * 0.8;
        double dot = values.number(DOT);
        double spacing = Math.max(values.number(APART), Math.max(width, dot) + 0.5);
        Leaves leaves = new Leaves(area, width, dot, spacing, values.radians(ANGLE));
        return area.form().isPresent()
                ? leaves.one(area.form().get())
                : leaves.strewn(values.number(LEAF), hand.random());
    }
}
