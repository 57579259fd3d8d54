package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.LineField;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.motif.fill.FillFlow;
import id.canting.motif.fill.Fills;
import id.canting.motifs.Sizes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Galaran: lines at equal distances, like the slats of a bamboo bed (sources I01, I02). Along a form they run with it;
 * in an area without one they run at a slant and bend along its edges; on a ground they flow around the figures.
 */
@AutoService(Isen.class)
public final class Galaran implements Isen {
    private static final Parameter.Quantity APART = Sizes.spacing(2.2, 1.2, 12);
    private static final Parameter.Quantity ANGLE =
            Parameter.angle("angle", "kemiringan", "slant where no form leads", 25, -90, 90);

    private static final Taper ENDS = new Taper(0.6, 0.5);

    /** How far a line through points may swing out between them, mm. */
    private static final double BULGE = 0.06;

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-galaran", Text.same("galaran"))
                .note(
                        "Garis-garis berjarak sama yang mengikuti bentuk bidang.",
                        "Lines at equal distances that follow the form of an area.")
                .described("I01", "I02")
                .parameters(APART, ANGLE);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        List<Mark> marks = new ArrayList<>();
        double width = hand.isen() * 0.8;
        double spacing = Math.max(values.number(APART), width + 0.5);
        Region room = area.region().offset(-width / 2 - BULGE);
        LineField field =
                area.form().map(FillFlow::with).orElseGet(() -> FillFlow.along(area.region(), -values.radians(ANGLE)));
        double shortest = Math.max(2.5, spacing);
        for (Path line : FillFlow.lines(
                area, room, field, spacing, shortest, Double.POSITIVE_INFINITY, hand.random().stream("lines"))) {
            marks.add(new Mark.WaxLine(line, width, ENDS));
        }
        return marks;
    }
}
