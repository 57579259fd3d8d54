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
 * Cacah gori: chopped young jackfruit, by its name (source I05), which is all that is known of it. Here short cuts lie
 * side by side in small groups, each group its own way.
 */
@AutoService(Isen.class)
public final class CacahGori implements Isen {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang sayatan", "cut length", 3, 2, 12);
    private static final Parameter.Quantity APART = Sizes.spacing(1.6, 1.1, 8);

    /** The middle cut of a group first. */
    private static final List<Integer> ORDER = List.of(0, 1, -1);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-cacah-gori", Text.same("cacah gori"))
                .note(
                        "Sayatan-sayatan pendek yang berkelompok, tiap kelompok dengan arahnya sendiri.",
                        "Short cuts in small groups, each group lying its own way.")
                .interpreted("I05")
                .parameters(LENGTH, APART);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = hand.isen() * 0.8;
        double length = values.number(LENGTH);
        double apart = Math.max(values.number(APART), width + 0.45);
        ShortStrokes cuts = new ShortStrokes(area, width, length, 0.42);
        RandomSource random = hand.random().stream("turns");
        for (Point place : Fills.points(area, length * 1.05, width / 2, hand.random().stream("groups"))) {
            double turn = random.between(0, Math.PI);
            for (int i : ORDER) {
                Point middle = place.plus(Point.polar(i * apart, turn + Math.PI / 2));
                cuts.at(middle, turn, (length - width) * random.between(0.75, 1), Taper.NONE);
            }
        }
        for (Point place : Fills.points(area, apart * 1.1, width / 2, hand.random().stream("rest"))) {
            cuts.lay(place, length * 0.55, Taper.NONE, random);
        }
        return cuts.marks();
    }
}
