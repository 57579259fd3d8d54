package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.motif.fill.Fills;
import id.canting.motif.fill.Lattice;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Mlinjon: lozenges, as they stand in the middle of a kawung and between parang (sources I11, I12); here side by side.
 * The dot in each is ours.
 */
@AutoService(Isen.class)
public final class Mlinjon implements Isen {
    private static final Parameter.Quantity WIDTH = Sizes.width(3.6, 2.6, 20);
    private static final Parameter.Quantity HEIGHT = Sizes.height(5.4, 3, 30);
    private static final Parameter.Quantity DOT = Sizes.dot(0.9, 0.5, 4);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-mlinjon", Text.same("mlinjon"))
                .note(
                        "Belah ketupat kecil yang berjajar, masing-masing bertitik.",
                        "Small lozenges side by side, with a dot in each.")
                .described("I11", "I12")
                .parameters(WIDTH, HEIGHT, DOT);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = hand.isen() * 0.75;
        double wide = values.number(WIDTH);
        double high = values.number(HEIGHT);
        double gap = (width + 0.5) * new Point(wide, high).norm() / high;
        List<Mark> marks = new ArrayList<>();
        Region room = area.region().offset(-width / 2);
        double stepX = wide + gap;
        for (Lattice.Spot spot : Lattice.staggered(area, stepX, stepX * high / wide / 2)) {
            Point side = spot.along().times(wide / 2);
            Point tip = spot.along().turned().times(high / 2);
            Point at = spot.place();
            Fills.ring(room, Path.polygon(at.minus(tip), at.plus(side), at.plus(tip), at.minus(side)), width, marks);
            double clear = wide * high / new Point(wide, high).norm() - width - 0.5;
            if (clear > 0.5) {
                Fills.dot(area, at, Math.min(values.number(DOT), clear), marks);
            }
        }
        return marks;
    }
}
