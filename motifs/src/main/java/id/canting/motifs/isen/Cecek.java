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
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cecek: single dots all over an area, the first row following its edge. Dense plain dots by sources I01 and I02; their
 * sizes are this program's defaults.
 */
@AutoService(Isen.class)
public final class Cecek implements Isen {
    private static final Parameter.Quantity DOT = Sizes.dot(0.9, 0.5, 3);
    private static final Parameter.Quantity APART = Sizes.spacing(2.3, 1.2, 12);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-cecek", Text.same("cecek"))
                .note(
                        "Titik-titik tunggal yang memenuhi bidang; baris pertama mengikuti garis tepi.",
                        "Single dots all over an area; the first row follows its outline.")
                .described("I01", "I02")
                .parameters(DOT, APART);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double dot = values.number(DOT);
        double apart = Math.max(values.number(APART), dot + 0.4);
        List<Mark> marks = new ArrayList<>();
        double row = 0;
        if (area.tile().isEmpty()) {
            // Where the area runs to a point the rows of both sides would meet: one row goes on alone.
            Crowd edge = new Crowd(Optional.empty(), apart);
            for (Point place : Fills.alongEdge(area, dot / 2, apart * 0.85)) {
                if (edge.room(place) > apart * 0.72) {
                    edge.add(place, 0);
                    Fills.dot(area, place, dot * 0.98, marks);
                }
            }
            row = apart * 0.9;
        }
        for (Point place : Fills.points(area, apart, dot / 2 + row, hand.random())) {
            Fills.dot(area, place, dot, marks);
        }
        return marks;
    }
}
