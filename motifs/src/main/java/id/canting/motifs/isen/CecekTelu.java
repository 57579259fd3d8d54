package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Point;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.motif.Provenance;
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
 * Cecek telu: dots in threes, as the name says (source I09). Their sizes, and that each three makes a triangle, are this
 * program's.
 */
@AutoService(Isen.class)
public final class CecekTelu implements Isen {
    private static final Parameter.Quantity DOT = Sizes.dot(0.9, 0.5, 3);
    private static final Parameter.Quantity SIDE = Parameter.length("side", "sisi segitiga", "side", 1.9, 1.2, 6);
    private static final Parameter.Quantity APART = Sizes.spacing(4.4, 2.5, 30);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-cecek-telu", Text.same("cecek telu"))
                .named(Provenance.NameStatus.THIN)
                .note("Kelompok tiga titik yang membentuk segitiga.", "Groups of three dots that make a triangle.")
                .described("I09")
                .parameters(DOT, SIDE, APART);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double dot = values.number(DOT);
        double radius = Math.max(values.number(SIDE), dot + 0.5) / Math.sqrt(3);
        double apart = Math.max(values.number(APART), 2 * radius + dot + 0.5);
        List<Mark> marks = new ArrayList<>();
        RandomSource turns = hand.random().stream("turns");
        Crowd threes = new Crowd(area.tile(), 2 * radius + 3 * dot);
        for (Point centre : Fills.points(area, apart, radius + dot / 2, hand.random().stream("threes"))) {
            threes.add(centre, 0);
            double turn = turns.between(0, 2 * Math.PI);
            for (int i = 0; i < 3; i++) {
                Fills.dot(area, centre.plus(Point.polar(radius, turn + i * 2 * Math.PI / 3)), dot, marks);
            }
        }
        for (Point single : Fills.points(area, dot * 2.6, dot / 2, hand.random().stream("singles"))) {
            if (threes.room(single) >= radius + dot * 1.1 + 0.5) {
                Fills.dot(area, single, dot * 0.8, marks);
            }
        }
        return marks;
    }
}
