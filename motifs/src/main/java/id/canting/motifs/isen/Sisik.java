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

/** Sisik: fish scales in rows (source I01), along the form of the area where it has one. */
@AutoService(Isen.class)
public final class Sisik implements Isen {
    static final Parameter.Quantity SIZE = Sizes.size(3.2, 2, 20);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-sisik", Text.same("sisik"))
                .note("Sisik ikan berbaris.", "Fish scales in rows.")
                .described("I01")
                .parameters(SIZE);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        return Scales.of(area, Scales.Shape.SCALE, values.number(SIZE), values.number(SIZE), hand.isen() * 0.8, 0);
    }
}
