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
 * Udar: large curls (source I01), as ukel but looser, with smaller ones in the gaps. The spiral form and the dots are our reading of the word.
 */
@AutoService(Isen.class)
public final class Udar implements Isen {
    private static final Parameter.Quantity SIZE = Sizes.size(12, 7, 50);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-udar", Text.same("udar"))
                .note(
                        "Ikal-ikal besar yang terurai, dengan titik di sela-selanya.",
                        "Large open curls with dots between them.")
                .described("I01")
                .parameters(SIZE, Ukel.DOTS);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double size = values.number(SIZE);
        return Curls.of(area, List.of(size, size * 0.5), 1.4, hand.isen() * 1.2, values.flag(Ukel.DOTS), hand);
    }
}
