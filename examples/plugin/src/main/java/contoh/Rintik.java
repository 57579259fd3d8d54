package contoh;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Declaration;
import id.canting.motif.DeclarationBuilder;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.motif.Provenance;
import id.canting.motif.fill.Fills;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Rintik: short slanting strokes, strewn like drizzle. It works in a motif's area and on a ground that repeats. */
public final class Rintik implements Isen {
    private static final Parameter.Quantity STROKE = Parameter.length("stroke", "goresan", "stroke", 2.4, 1.2, 8);
    private static final Parameter.Quantity SPACING = Parameter.length("spacing", "jarak", "spacing", 3.2, 1.5, 12);
    private static final Parameter.Quantity SLANT = Parameter.angle("slant", "kemiringan", "slant", 65, -90, 90);

    @Override
    public Declaration declaration() {
        return new DeclarationBuilder(
                        Provenance.Origin.OWN, Information.Kind.ISEN, "cth-rintik", new Text("rintik", "drizzle"))
                .named(Provenance.NameStatus.OWN)
                .note("Goresan pendek miring yang tersebar seperti gerimis.", "Short slanting strokes, like drizzle.")
                .own()
                .parameters(STROKE, SPACING, SLANT);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = hand.isen();
        double stroke = values.number(STROKE);
        // Never so near that the wax of two strokes runs together.
        double apart = Math.max(values.number(SPACING), stroke / 2 + width + 0.5);
        // Where the middle of a stroke may run so that its wax stays inside.
        Region room = area.region().offset(-width / 2);
        List<Mark> marks = new ArrayList<>();
        for (Point middle : Fills.points(area, apart, width, hand.random().stream("places"))) {
            // y grows downward, so a slant that rises to the right turns the other way.
            Point half = Point.polar(hand.vary(stroke, 0.2) / 2, -values.radians(SLANT));
            Fills.lines(room, Path.line(middle.minus(half), middle.plus(half)), width, Taper.BOTH, marks);
        }
        return marks;
    }
}
