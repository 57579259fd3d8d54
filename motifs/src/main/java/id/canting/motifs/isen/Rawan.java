package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
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

/**
 * Rawan: marsh water, by its name (source I05), which is all that is known of it. Here broken waves lie one below the
 * other like wind on still water.
 */
@AutoService(Isen.class)
public final class Rawan implements Isen {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("wave", "panjang gelombang", "wave length", 5.5, 3, 30);
    private static final Parameter.Quantity HEIGHT =
            Parameter.length("height", "tinggi gelombang", "wave height", 1.1, 0.3, 8);
    private static final Parameter.Quantity APART = Sizes.spacing(2.3, 1.4, 12);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-rawan", Text.same("rawan"))
                .note("Riak-riak air bersusun seperti permukaan rawa.", "Ripples one below the other as on a marsh.")
                .interpreted("I05")
                .parameters(LENGTH, HEIGHT, APART);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = hand.isen() * 0.8;
        double height = values.number(HEIGHT);
        double apart = Math.max(values.number(APART), width + 0.6);
        List<Mark> marks = new ArrayList<>();
        Region room = area.region().offset(-width / 2);
        for (Path ripple : Ripples.of(area, values.number(LENGTH), height, apart, hand.random())) {
            Fills.lines(room, ripple, width, Taper.BOTH, marks);
        }
        return marks;
    }
}
