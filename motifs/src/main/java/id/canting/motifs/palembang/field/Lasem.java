package id.canting.motifs.palembang.field;

import com.google.auto.service.AutoService;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Field;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.Blade;
import id.canting.motifs.palembang.Blooms;
import id.canting.motifs.palembang.MinimumWidth;
import id.canting.motifs.palembang.Palembang;
import id.canting.motifs.palembang.SongketShapes;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Lasem Palembang: plants and flowers with symmetrical lines, which is all that one source tells of it (P06). We draw an
 * upright band of lines and lozenges that is its own mirror image, a flowering sprig at each side.
 *
 * <p>One repeat joins itself above and below without a seam in a cell as high as the repeat.
 */
@AutoService(Motif.class)
public final class Lasem implements Field {
    private static final Parameter.Quantity HEIGHT = Parameter.length("height", "tinggi raport", "repeat", 84, 50, 240);
    private static final Parameter.Quantity BAND = Parameter.length("band", "lebar lajur", "band width", 16, 10, 40);
    private static final Parameter.Quantity SPRIG =
            Parameter.ratio("sprig", "lebar tangkai bunga", "sprig width", 0.42, 0.25, 0.6);
    private static final int LOZENGES = 6;

    @Override
    public Declaration declaration() {
        return Palembang.figure("plb-lasem", new Text("lasem Palembang", "Palembang lasem"))
                .note(
                        "Lajur garis setangkup dengan tangkai bunga di kedua sisinya. Satu raport menyambung ke atas dan"
                                + " ke bawah dalam sel setinggi raport. Sumbernya hanya menyebut tumbuhan dan garis"
                                + " simetris.",
                        "A symmetrical band of lines with a flowering sprig at each side. One repeat joins itself above"
                                + " and below in a cell as high as the repeat. The source tells only of plants and"
                                + " symmetrical lines.")
                .interpreted("P01", "P06")
                .parameters(HEIGHT, BAND, SPRIG);
    }

    /** Room for the sprigs at both sides; any other width joins as well. */
    @Override
    public double width(Values values) {
        return values.number(BAND) + 2.2 * values.number(HEIGHT) * values.number(SPRIG);
    }

    @Override
    public double height(Values values) {
        return values.number(HEIGHT);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double height = values.number(HEIGHT);
        double band = Math.min(values.number(BAND), height * 0.3) / 2;
        Drawing.Builder out = Drawing.builder();
        lines(out, height, band, hand);
        Drawing sprig = sprig(height, height * values.number(SPRIG), hand);
        out.place(sprig, Transform.shift(band, 0));
        out.place(sprig, Transform.scale(-1, 1).then(Transform.shift(-band, 0)));
        return MinimumWidth.held(out);
    }

    private static void lines(Drawing.Builder out, double height, double half, Hand hand) {
        double pen = Math.min(hand.klowong() * 0.8, half * 0.16);
        double inner = half - Math.max(2.4, half * 0.26);
        for (int side = -1; side <= 1; side += 2) {
            out.klowong("band", upright(side * half, height), pen, Taper.NONE);
            out.klowong("band", upright(side * inner, height), pen * 0.6, Taper.NONE);
            int dots = (int) Math.round(height / 2.8);
            for (int i = 0; i < dots; i++) {
                double y = ((i + 0.5) / dots - 0.5) * height;
                out.dot("band", new Point(side * (half + inner) / 2, y), Math.min(hand.isen(), (half - inner) * 0.3));
            }
        }
        double step = height / LOZENGES;
        double wide = Math.min(inner * 0.66, step * 0.42);
        for (int i = 0; i < LOZENGES; i++) {
            Point middle = new Point(0, (i + 0.5) * step - height / 2);
            SongketShapes.lay(
                    out, "lozenge", SongketShapes.lozenge(middle, wide, step * 0.4), Math.min(pen, wide * 0.22), "");
            out.dot("lozenge", middle, Math.min(hand.isen() * 1.4, wide * 0.4));
            out.dot("band", new Point(0, i * step - height / 2), Math.min(hand.isen(), step * 0.08));
        }
    }

    private static Path upright(double x, double height) {
        return Path.line(new Point(x, -height / 2), new Point(x, height / 2));
    }

    /** A sprig that grows out of the band to the right: a stem with leaves to both sides, a flower and a curl. */
    private static Drawing sprig(double height, double width, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        Point root = new Point(0, height * 0.3);
        Path stem = Path.smooth(List.of(
                root,
                new Point(width * 0.3, height * 0.24),
                new Point(width * 0.56, height * 0.08),
                new Point(width * 0.5, -height * 0.08)));
        double pen = Math.min(hand.klowong() * 0.85, height * 0.016);
        out.klowong("sprig", stem, pen, new Taper(1, 0.7));
        double flower = Math.min(width * 0.34, height * 0.14);
        Point bloom = stem.end().plus(new Point(-width * 0.02, -flower));
        out.place(Blooms.small(8, flower, hand), Transform.to(bloom));
        ArcLength track = stem.track(0.05);
        leaf(out, track.at(track.length() * 0.3), 30, height * 0.2, -0.9, pen, hand);
        leaf(out, track.at(track.length() * 0.48), -150, height * 0.16, 0.6, pen, hand);
        leaf(out, track.at(track.length() * 0.7), -5, height * 0.17, -0.7, pen, hand);
        Point eye = new Point(width * 0.3, height * 0.4);
        Path curl = Curves.spiral(eye, height * 0.07, Math.toRadians(200), height * 0.02, Math.toRadians(200 - 480));
        out.isen("curl", Path.line(root, curl.start()).join(curl), Math.min(hand.isen(), pen), Taper.TAIL);
        out.dot("curl", eye, Math.min(hand.isen() * 1.3, height * 0.014));
        Path twig = SongketShapes.bow(new Point(0, -height * 0.39), Math.toRadians(-2), height * 0.16, -1);
        Ribbon bud = Blade.around(twig, height * 0.026, 0.9, 0.9);
        SongketShapes.lay(out, "bud", bud, pen * 0.85, "");
        return MinimumWidth.held(out);
    }

    private static void leaf(
            Drawing.Builder out, Point base, double degrees, double length, double turn, double pen, Hand hand) {
        Ribbon form =
                Blade.around(SongketShapes.bow(base, Math.toRadians(degrees), length, turn), length * 0.22, 0.95, 0.95);
        SongketShapes.lay(out, "leaf", form, pen * 0.9, length > 12 ? "sawut" : "");
        out.isen("leaf", form.along(0, 0, 0.8, 6), Math.min(hand.isen(), pen * 0.7), Taper.TAIL);
    }
}
