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
 * Gringsing: small rings with a dot in each, laid like scales (sources I02, I10), along the form of the area where it has
 * one.
 */
@AutoService(Isen.class)
public final class Gringsing implements Isen {
    private static final Parameter.Quantity SIZE = Parameter.length("size", "jari-jari", "ring radius", 2.1, 1.5, 8);
    private static final Parameter.Quantity DOT = Sizes.dot(0.9, 0.5, 4);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-gringsing", Text.same("gringsing"))
                .note(
                        "Lingkaran-lingkaran kecil bertitik yang tersusun seperti sisik.",
                        "Small rings with a dot in each, laid like scales.")
                .described("I02", "I10")
                .parameters(SIZE, DOT);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = hand.isen() * 0.7;
        double size = Math.max(values.number(SIZE), width + 1);
        double dot = Math.min(values.number(DOT), 2 * size - 2 * width - 0.6);
        List<Mark> marks = new ArrayList<>();
        Region room = area.region().offset(-width / 2);
        for (Lattice.Spot spot : Lattice.staggered(area, 2 * size, size * Math.sqrt(3))) {
            double touching = Math.min(spot.stepX(), new Point(spot.stepX() / 2, spot.stepY()).norm()) / 2;
            Fills.ring(room, Path.circle(spot.place(), touching - width * 0.4), width, marks);
            Fills.dot(area, spot.place(), dot, marks);
        }
        return marks;
    }
}
