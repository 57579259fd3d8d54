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
 * Sirapan: shingles on a roof (source I02), along the form of the area where it has one; square or rounded at the foot.
 */
@AutoService(Isen.class)
public final class Sirapan implements Isen {
    private static final Parameter.Choice FOOT =
            new Parameter.Choice("foot", new Text("ujung sirap", "foot"), "square", List.of("square", "rounded"));
    private static final Parameter.Quantity WIDTH = Sizes.width(4.6, 3, 20);
    private static final Parameter.Quantity HEIGHT = Sizes.height(3.6, 2.4, 20);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-sirapan", Text.same("sirapan"))
                .note("Susunan sirap seperti pada atap.", "Shingles laid as on a roof.")
                .described("I02")
                .parameters(FOOT, WIDTH, HEIGHT);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        Scales.Shape shape = values.choice(FOOT).equals("rounded") ? Scales.Shape.ROUNDED : Scales.Shape.SHINGLE;
        return Scales.of(area, shape, values.number(WIDTH) / 2, values.number(HEIGHT), hand.isen() * 0.8, 0);
    }
}
