package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
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
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Herangan: scattered fragments, told of as plus and minus signs over and over (sources I01, I02).
 */
@AutoService(Isen.class)
public final class Herangan implements Isen {
    private static final Parameter.Choice FORM =
            new Parameter.Choice("form", new Text("bentuk", "form"), "signs", List.of("signs", "fragments"));
    private static final Parameter.Quantity SIZE =
            Parameter.length("size", "panjang garis", "line length", 2.4, 1.5, 8);
    private static final Parameter.Quantity APART = Sizes.spacing(3.4, 2, 16);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-herangan", Text.same("herangan"))
                .note(
                        "Tanda tambah dan kurang yang berulang, atau serpihan garis yang bertebaran.",
                        "Plus and minus signs over and over, or scattered fragments of lines.")
                .described("I01", "I02")
                .parameters(FORM, SIZE, APART);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = hand.isen() * 0.8;
        double size = values.number(SIZE);
        ShortStrokes strokes = new ShortStrokes(area, width, size, 0.45);
        if (values.choice(FORM).equals("fragments")) {
            RandomSource random = hand.random().stream("fragments");
            double apart = Math.max(1.2, values.number(APART) * 0.68);
            for (Point place : Fills.points(area, apart, width / 2, hand.random())) {
                strokes.lay(place, size * random.between(0.5, 1), Taper.NONE, random);
            }
            return strokes.marks();
        }
        return signs(area, size, Math.max(values.number(APART), size + width + 0.4), width);
    }

    /** Plus and minus in turn, in rows; on a ground they change with the columns alone, so that tiles meet. */
    private static List<Mark> signs(Area area, double size, double apart, double width) {
        List<Mark> marks = new ArrayList<>();
        Region room = area.region().offset(-width / 2);
        for (Lattice.Spot spot : Lattice.staggered(area, apart, apart * 0.8)) {
            Point half = spot.along().times(size / 2);
            line(room, spot.place(), half, width, marks);
            if (Math.floorMod(spot.column(), 2) == 0) {
                line(room, spot.place(), half.turned(), width, marks);
            }
        }
        return marks;
    }

    private static void line(Region room, Point middle, Point half, double width, List<Mark> out) {
        Fills.lines(room, Path.line(middle.minus(half), middle.plus(half)), width, Taper.NONE, out);
    }
}
