package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Region;
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
import java.util.ArrayList;
import java.util.List;

/** Sawut: hairlines side by side (sources I01, I04), from the midrib forward or from the edge inward. */
@AutoService(Isen.class)
public final class Sawut implements Isen {
    private static final Parameter.Quantity APART = Sizes.spacing(1.9, 1.2, 10);
    private static final Parameter.Quantity REACH = Parameter.ratio("reach", "panjang", "reach", 0.92, 0.3, 1);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-sawut", Text.same("sawut"))
                .note(
                        "Garis-garis halus sejajar yang tumbuh dari tulang daun atau dari tepi bidang.",
                        "Fine lines side by side that grow from a leaf's midrib or from the edge of an area.")
                .described("I01", "I04")
                .parameters(APART, REACH);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        List<Mark> marks = new ArrayList<>();
        double width = hand.isen() * 0.8;
        Region room = area.region().offset(-width / 2);
        double spacing = Math.max(values.number(APART), width + 0.5);
        for (Hairs.Hair hair : Hairs.of(area, spacing, values.number(REACH), 0, hand.random())) {
            Hairs.draw(room, hair, width, marks);
        }
        return marks;
    }
}
