package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Point;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.motif.fill.Crowd;
import id.canting.motif.fill.Fills;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Cecek pitu: seven dots, one in the middle and six around it (source I02), strewn over an area; single dots stand
 * where no seven fit. Sizes are this program's defaults.
 */
@AutoService(Isen.class)
public final class CecekPitu implements Isen {
    private static final Parameter.Quantity DOT = Sizes.dot(0.9, 0.5, 3);
    private static final Parameter.Quantity RING = Parameter.length("ring", "jari-jari", "ring radius", 1.9, 1.2, 6);
    private static final Parameter.Quantity APART = Sizes.spacing(7, 4, 30);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-cecek-pitu", Text.same("cecek pitu"))
                .note(
                        "Kelompok tujuh titik: satu di tengah dan enam mengelilinginya.",
                        "Groups of seven dots: one in the middle and six around it.")
                .described("I01", "I02")
                .parameters(DOT, RING, APART);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double dot = values.number(DOT);
        double ring = Math.max(values.number(RING), dot + 0.5);
        double apart = Math.max(values.number(APART), 2 * ring + dot + 0.6);
        List<Mark> marks = new ArrayList<>();
        List<Point> centres = Fills.points(area, apart, ring + dot / 2, hand.random().stream("sevens"));
        Crowd sevens = new Crowd(area.tile(), ring * 2 + dot * 3);
        centres.forEach(centre -> sevens.add(centre, 0));
        RandomSource turns = hand.random().stream("turns");
        for (Point centre : centres) {
            double turn = turns.between(0, Math.PI / 3);
            Fills.dot(area, centre, dot, marks);
            for (int i = 0; i < 6; i++) {
                Fills.dot(area, centre.plus(Point.polar(ring, turn + i * Math.PI / 3)), dot * 0.92, marks);
            }
        }
        double clear = ring + dot * 1.1 + 0.5;
        for (Point single : Fills.points(area, dot * 2.6, dot / 2, hand.random().stream("singles"))) {
            if (sevens.room(single) >= clear) {
                Fills.dot(area, single, dot * 0.8, marks);
            }
        }
        return marks;
    }
}
