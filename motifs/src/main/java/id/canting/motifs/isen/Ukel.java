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
 * Ukel: small curls (source I01), each a hook that winds in on itself, strewn over an area with dots in the gaps. The
 * spiral form and the dots are our reading of the word.
 */
@AutoService(Isen.class)
public final class Ukel implements Isen {
    private static final Parameter.Quantity SIZE = Sizes.size(6, 3, 30);
    static final Parameter.Flag DOTS = new Parameter.Flag("dots", new Text("titik pengisi", "filler dots"), true);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-ukel", Text.same("ukel"))
                .note(
                        "Ikal-ikal kecil yang melingkar ke dalam, dengan titik di sela-selanya.",
                        "Small curls that wind in on themselves, with dots between them.")
                .described("I01")
                .parameters(SIZE, DOTS);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        return Curls.of(area, values.number(SIZE), 1.55, hand.isen(), values.flag(DOTS), hand);
    }
}
