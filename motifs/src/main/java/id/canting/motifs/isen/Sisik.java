package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/** Sisik: fish scales in rows (source I01), along the form of the area where it has one. */
@AutoService(Isen.class)
public final class Sisik implements Isen {
    static final Parameter.Quantity SIZE = Parameter.length("size", "ukuran", "size", 3.2, 2, 20);

    @Override
    public Information information() {
        return Fills.information(
                "isn-sisik",
                Text.same("sisik"),
                new Text("Sisik ikan berbaris.", "Fish scales in rows."),
                List.of("I01"));
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(SIZE);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        return Scales.of(area, Scales.Shape.SCALE, values.number("size"), values.number("size"), hand.isen() * 0.8, 0);
    }
}
