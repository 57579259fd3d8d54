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

/** Cecek sawut: hairlines with a dot past each tip (source I01). */
@AutoService(Isen.class)
public final class CecekSawut implements Isen {
    private static final Parameter.Quantity APART = Sizes.spacing(2.2, 1.4, 10);
    private static final Parameter.Quantity REACH = Parameter.ratio("reach", "panjang", "reach", 0.72, 0.3, 0.9);
    private static final Parameter.Quantity DOT = Sizes.dot(0.9, 0.5, 3);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-cecek-sawut", Text.same("cecek sawut"))
                .note(
                        "Garis-garis halus dengan satu titik di ujung masing-masing.",
                        "Fine lines with a dot past the tip of each.")
                .described("I01")
                .parameters(APART, REACH, DOT);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        List<Mark> marks = new ArrayList<>();
        double width = hand.isen() * 0.8;
        double dot = values.number(DOT);
        Region room = area.region().offset(-width / 2);
        double spacing = Math.max(values.number(APART), Math.max(width, dot) + 0.5);
        for (Hairs.Hair hair : Hairs.of(area, spacing, values.number(REACH), dot + 0.6, hand.random())) {
            Hairs.draw(room, hair, width, marks);
            Fills.dot(area, hair.tip().plus(hair.direction().times(dot / 2 + 0.55)), dot, marks);
        }
        return marks;
    }
}
