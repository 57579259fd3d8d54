package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Ukel: small curls (source I01), each a hook that winds in on itself, strewn over an area with dots in the gaps. The
 * spiral form and the dots are our reading of the word.
 */
@AutoService(Isen.class)
public final class Ukel implements Isen {
    private static final Parameter.Quantity SIZE = Parameter.length("size", "ukuran", "size", 6, 3, 30);
    private static final Parameter.Flag DOTS =
            new Parameter.Flag("dots", new Text("titik pengisi", "filler dots"), true);

    @Override
    public Information information() {
        return Fills.information(
                "isn-ukel",
                Text.same("ukel"),
                new Text(
                        "Ikal-ikal kecil yang melingkar ke dalam, dengan titik di sela-selanya.",
                        "Small curls that wind in on themselves, with dots between them."),
                List.of("I01"));
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(SIZE, DOTS);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double size = values.number("size");
        double width = hand.isen();
        List<Mark> marks = new ArrayList<>();
        List<Point> centres = Fills.points(area, size * 1.02, size * 0.34, hand.random().stream("curls"));
        Crowd middles = new Crowd(area.tile(), size * 2.2);
        centres.forEach(centre -> middles.add(centre, 0));
        Crowd curls = new Crowd(area.tile(), size * 1.5);
        RandomSource random = hand.random().stream("turns");
        for (Point centre : centres) {
            double room = Math.min(area.region().clearance(centre), middles.room(centre) / 2 - 0.35);
            double radius = Math.min(size * 0.7, room - width / 2) * random.between(0.94, 1.0);
            curls.add(centre, radius + width / 2);
            double sense = random.next() < 0.5 ? -1 : 1;
            double start = random.between(0, 2 * Math.PI);
            if (radius > width * 1.6) {
                marks.add(new Mark.WaxLine(curl(centre, radius, start, sense), width, new Taper(0.5, 1)));
            } else {
                Fills.dot(area, centre, width, marks);
            }
        }
        if (values.flag("dots")) {
            for (Point place : Fills.points(area, width * 2.4, width / 2, hand.random().stream("dots"))) {
                if (curls.room(place) > width / 2 + 0.5) {
                    Fills.dot(area, place, width, marks);
                }
            }
        }
        return marks;
    }

    /** A spiral of one turn and a half from outside in. */
    private static Path curl(Point centre, double radius, double start, double sense) {
        return Curves.spiral(centre, radius, start, radius * 0.24, start + sense * 3.1 * Math.PI);
    }
}
