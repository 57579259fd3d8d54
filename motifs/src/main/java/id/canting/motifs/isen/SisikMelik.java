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

/** Sisik melik: scales with a dot in each (sources I01, I02). */
@AutoService(Isen.class)
public final class SisikMelik implements Isen {
    private static final Parameter.Quantity DOT = Sizes.dot(0.9, 0.5, 4);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-sisik-melik", Text.same("sisik melik"))
                .note("Sisik ikan dengan satu titik di tiap sisik.", "Fish scales with a dot in each.")
                .described("I01", "I02")
                .parameters(Sisik.SIZE, DOT);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double size = Math.max(values.number(Sisik.SIZE), 2.6);
        return Scales.of(
                area, Scales.Shape.SCALE, size, size, hand.isen() * 0.8, Math.min(values.number(DOT), size * 0.5));
    }
}
