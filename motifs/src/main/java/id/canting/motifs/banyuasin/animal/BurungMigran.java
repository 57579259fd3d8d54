package id.canting.motifs.banyuasin.animal;

import com.google.auto.service.AutoService;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.motifs.Blade;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.motifs.banyuasin.ScaledHand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.List;

/**
 * Burung migran, the birds that rest on the coast of Sembilang (sources E01, E02): only their wings, as a spread pair or as
 * a flock far off, since Palembang batik avoids whole animals (P05). No source names them as a batik motif.
 */
@AutoService(Motif.class)
public final class BurungMigran implements Motif {
    private static final String WINGS = "wings";
    private static final Parameter.Choice FORM =
            new Parameter.Choice("form", new Text("bagian", "part shown"), WINGS, List.of(WINGS, "flock"));
    private static final Parameter.Quantity SPAN =
            Parameter.length("span", "bentang gambar", "drawn span", 120, 60, 240);
    private static final Parameter.Quantity FEATHERS =
            Parameter.count("feathers", "bulu sayap", "feathers per wing", 8, 6, 11);
    private static final Parameter.Quantity BIRDS = Parameter.count("birds", "jumlah burung", "birds", 5, 3, 9);

    @Override
    public Declaration declaration() {
        return Banyuasin.figure("byn-burung-migran", new Text("burung migran", "migratory birds"))
                .named(Provenance.NameStatus.INSPIRED)
                .note(
                        "Hanya bagian burung: sepasang sayap terbentang, atau kawanan yang tampak sebagai sayap-sayap di"
                                + " kejauhan. Diilhami burung pantai Sembilang; bukan motif yang tercatat.",
                        "Parts of birds only: a pair of spread wings, or a flock seen as wings far off. Inspired by the"
                                + " shore birds of Sembilang; not a motif of record.")
                .interpreted("E01", "E02")
                .parameters(FORM, SPAN, FEATHERS, BIRDS);
    }

    @Override
    public Drawing draw(Values values, Hand maker) {
        double span = values.number(SPAN);
        Hand hand = ScaledHand.hand(maker, span, 120);
        Drawing.Builder out = Drawing.builder();
        if (values.choice(FORM).equals(WINGS)) {
            Drawing wing = Wing.draw(span * 0.47, values.count(FEATHERS), hand);
            double apart = span * 0.025;
            out.place(wing, Transform.shift(apart, span * 0.06));
            out.place(wing, Transform.scale(-1, 1).then(Transform.shift(-apart, span * 0.06)));
        } else {
            flock(out, span, values.count(BIRDS), hand);
        }
        return out.build();
    }

    /** Birds in a V behind the first, smaller the farther back they fly. */
    private static void flock(Drawing.Builder out, double span, int birds, Hand hand) {
        int ranks = birds / 2;
        double back = span * Math.min(0.27, 0.76 / ranks);
        double aside = span * Math.min(0.17, 0.36 / ranks);
        double size = Math.min(span * 0.21, back * 0.7);
        for (int i = 0; i < birds; i++) {
            int rank = (i + 1) / 2;
            int side = i % 2 == 0 ? 1 : -1;
            Point place = new Point(back * (ranks * 0.5 - rank), side * aside * rank - span * 0.03 * rank);
            double tilt = Math.toRadians(-12 + 4 * side * Math.min(1, rank));
            bird(out, place, size * (1 - 0.34 * rank / ranks), tilt, hand);
        }
    }

    /** A bird far off: two bowed wings that meet. */
    private static void bird(Drawing.Builder out, Point middle, double size, double tilt, Hand hand) {
        for (int side = -1; side <= 1; side += 2) {
            Point shoulder = new Point(side * size * 0.02, 0).rotated(tilt).plus(middle);
            Path bow = Path.smooth(List.of(
                    shoulder,
                    middle.plus(new Point(side * size * 0.2, -size * 0.26).rotated(tilt)),
                    middle.plus(new Point(side * size * 0.42, -size * 0.28).rotated(tilt)),
                    middle.plus(new Point(side * size * 0.66, -size * 0.06).rotated(tilt))));
            Ribbon wing = Blade.around(bow, size * 0.095, 0.8, 0.8);
            Path outline = Blade.outline(wing, 11);
            out.outlined("wing", outline, hand.klowong() * 0.75, wing, "");
            out.isen("wing", wing.along(0, 0.16, 0.8, 7), hand.isen() * 0.9, Taper.BOTH);
        }
    }
}
