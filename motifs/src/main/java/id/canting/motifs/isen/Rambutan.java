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
 * Rambutan: hair, by its name (source I05), which is all that is known of it. Here short hairs stand like fur on the
 * edges and along the form.
 */
@AutoService(Isen.class)
public final class Rambutan implements Isen {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang rambut", "hair length", 4, 2, 14);
    private static final Parameter.Quantity APART = Sizes.spacing(1.7, 1.1, 10);
    private static final Parameter.Quantity LEAN = Parameter.angle("lean", "condong", "lean", 28, 0, 60);

    private static final Taper HAIR = new Taper(1, 0.3);

    @Override
    public Declaration declaration() {
        return Fills.isen("isn-rambutan", Text.same("rambutan"))
                .note(
                        "Rambut-rambut pendek yang tumbuh dari tepi bidang.",
                        "Short hairs that grow from the edges of an area.")
                .interpreted("I05")
                .parameters(LENGTH, APART, LEAN);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        double width = hand.isen() * 0.75;
        double spacing = Math.max(values.number(APART), width + 0.5);
        double length = Math.max(values.number(LENGTH), spacing);
        Region room = area.region().offset(-width / 2);
        double lean = values.radians(LEAN);
        LineField field = area.form()
                .map(form -> FillFlow.across(form, lean))
                .orElseGet(() -> FillFlow.upon(area.region(), lean));
        List<Mark> marks = new ArrayList<>();
        for (Path line :
                FillFlow.lines(area, room, field, spacing, length * 0.4, length * 1.3, hand.random().stream("hairs"))) {
            marks.add(new Mark.WaxLine(FillFlow.inward(area, line), width, HAIR));
        }
        return marks;
    }
}
