package id.canting.motifs.isen;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Galaran: lines at equal distances, like the slats of a bamboo bed (sources I01, I02). Along a form they run with it;
 * an area without one is filled by lines that follow its outline inward.
 */
@AutoService(Isen.class)
public final class Galaran implements Isen {
    private static final Parameter.Quantity APART = Parameter.length("spacing", "jarak", "spacing", 2.2, 1.2, 12);

    @Override
    public Information information() {
        return Fills.information(
                "isn-galaran",
                Text.same("galaran"),
                new Text(
                        "Garis-garis berjarak sama yang mengikuti bentuk bidang.",
                        "Lines at equal distances that follow the form of an area."),
                List.of("I01", "I02"));
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(APART);
    }

    @Override
    public List<Mark> fill(Area area, Values values, Hand hand) {
        List<Mark> marks = new ArrayList<>();
        double width = hand.isen() * 0.8;
        double spacing = Math.max(values.number("spacing"), width + 0.5);
        if (area.form().isPresent()) {
            along(area, area.form().get(), spacing, width, marks);
        } else {
            inward(area.region(), spacing, width, marks);
        }
        return marks;
    }

    /** Lines at fixed distances from the spine, so that their spacing stays equal where the form narrows. */
    private static void along(Area area, Ribbon form, double spacing, double width, List<Mark> marks) {
        Region room = area.region().offset(-width / 2);
        int places = Math.max(6, (int) Math.ceil(form.length() / 8));
        double widest = 0;
        for (int i = 0; i <= places; i++) {
            widest = Math.max(widest, form.halfWidth((double) i / places));
        }
        int lines = (int) Math.floor(widest / spacing);
        for (int i = -lines; i <= lines; i++) {
            List<Point> points = new ArrayList<>();
            for (int j = 0; j <= places; j++) {
                double u = (double) j / places;
                Point side = form.direction(u).turned();
                points.add(form.at(u, 0).plus(side.times(i * spacing)));
            }
            Fills.lines(room, Path.smooth(points), width, Taper.BOTH, marks);
        }
    }

    private static void inward(Region region, double spacing, double width, List<Mark> marks) {
        Region next = region.offset(-Math.max(spacing * 0.6, width / 2));
        while (!next.isEmpty()) {
            for (Path contour : next.contours()) {
                List<Point> points = contour.points(Fills.FLATNESS);
                if (points.size() > 3 && contour.track(Fills.FLATNESS).length() > 3) {
                    marks.add(new Mark.WaxLine(contour, width, Taper.NONE));
                }
            }
            next = next.offset(-spacing);
        }
    }
}
