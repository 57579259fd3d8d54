package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Point;
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
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.List;

/**
 * Beras wutah: spilled grains of rice (source I02), lying every way.
 */
@AutoService(Isen.class)
public final class BerasWutah implements Isen {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang butir", "grain length", 2.8, 1.8, 10);
    private static final Parameter.Quantity WIDTH =
            Parameter.length("width", "lebar butir", "grain width", 1.1, 0.7, 4);
    private static final Parameter.Quantity APART = Sizes.spacing(2.5, 1.6, 16);

    private static final Taper GRAIN = new Taper(0.45, 0.6);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-beras-wutah", Text.same("beras wutah"))
                .note(
                        "Butir-butir beras yang tumpah, menghadap ke segala arah.",
                        "Spilled grains of rice, lying every way.")
                .described("I02")
                .parameters(LENGTH, WIDTH, APART);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = values.number(WIDTH);
        double length = Math.max(values.number(LENGTH), width * 1.5);
        ShortStrokes grains = new ShortStrokes(area, width, length, 0.4);
        RandomSource random = hand.random().stream("turns");
        double apart = Math.max(values.number(APART), width + 0.6);
        for (Point place : Fills.points(area, apart, width / 2, hand.random().stream("grains"))) {
            grains.lay(place, (length - width) * random.between(0.85, 1.1), GRAIN, random);
        }
        return grains.marks();
    }
}
